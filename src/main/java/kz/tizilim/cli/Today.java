package kz.tizilim.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day and time at the officer's workstation. */
final class Today {
    private Today() {}

    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    static LocalDate date() {
        return LocalDate.now(clock());
    }
}
