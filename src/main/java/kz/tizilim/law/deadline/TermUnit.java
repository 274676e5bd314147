package kz.tizilim.law.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** In what a term is measured. All but working days run by the calendar and move off a last day that is not worked (Civil Code arts. 174, 175). */
public enum TermUnit {
    WORKING_DAY("working-day"),
    CALENDAR_DAY("calendar-day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year");

    private final String code;

    TermUnit(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public static Optional<TermUnit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }

    /** Whether an explanation lists every day: working and calendar days, not weeks, months and years. */
    public boolean isDays() {
        return this == WORKING_DAY || this == CALENDAR_DAY;
    }

    /** The last day by the calendar alone: the same date of the last month, or its last day where it has no such date (Civil Code art. 174). */
    LocalDate after(LocalDate start, int amount) {
        return switch (this) {
            case CALENDAR_DAY -> start.plusDays(amount);
            case WEEK -> start.plusWeeks(amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            case WORKING_DAY -> throw new IllegalArgumentException("Working days are counted on a calendar");
        };
    }
}
