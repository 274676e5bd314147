package kz.tizilim.law.deadline;

import java.util.Locale;

/** Whose term decides. */
public enum Governs {
    STATUTORY,
    PROMISED,
    /** Neither gives a date. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
