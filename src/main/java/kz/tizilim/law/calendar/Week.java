package kz.tizilim.law.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;

/** The operator's working week (Labour Code art. 84): with two days off, or with Sunday only. */
public enum Week {
    FIVE_DAY("five-day"),
    SIX_DAY("six-day");

    private final String code;

    Week(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether this day of the week is worked when nothing else is known of the date. */
    public boolean works(DayOfWeek day) {
        return day != DayOfWeek.SUNDAY && (this == SIX_DAY || day != DayOfWeek.SATURDAY);
    }
}
