package kz.tizilim.law.deadline;

import java.time.LocalDate;
import kz.tizilim.law.calendar.DayStatus;

/**
 * One day of a reckoning.
 *
 * @param ordinal which day of the term it is, from 1; 0 for a day that is not counted
 * @param status what the calendar says of it
 */
public record Day(LocalDate date, Part part, int ordinal, DayStatus status) {
    /** What a day is to the term. */
    public enum Part {
        /** Day 0, on which the event happened: never counted (Civil Code art. 173). */
        START,
        COUNTED,
        /** Not worked, in a term of working days. */
        SKIPPED,
        /** After a last day that is not worked: the term moves on (Civil Code art. 175). */
        MOVED,
        /** The working day on which a moved term ends. */
        MOVED_END
    }

    public boolean isCounted() {
        return part == Part.COUNTED;
    }
}
