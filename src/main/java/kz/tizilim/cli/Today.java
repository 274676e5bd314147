package kz.tizilim.cli;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;

/** The day and time at which a command is given; the officer's workstation's own, and in tests another. */
@Command
final class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }
}
