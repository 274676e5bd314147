package kz.tizilim.law.calendar;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a row of the calendar makes of its date. */
public enum DayKind {
    HOLIDAY("holiday"),
    /** A day off that is no holiday and is therefore never moved: 7 January and the first day of Kurban Ait. */
    DAY_OFF("day-off"),
    /** A day off moved here, from a holiday that fell on a day off or by an order. */
    MOVED_DAY_OFF("moved-day-off"),
    /** A day worked against the rule: a weekend whose rest was moved away. */
    WORKING_DAY("working-day");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
