package kz.tizilim.law.calendar;

import java.util.Optional;

/**
 * What the calendar says of a date.
 *
 * @param row the row that decided; empty where the ordinary week did
 */
public record DayStatus(DayReason reason, Optional<CalendarDay> row) {
    public boolean isWorking() {
        return reason.isWorking();
    }
}
