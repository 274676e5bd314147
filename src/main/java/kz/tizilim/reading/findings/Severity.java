package kz.tizilim.reading.findings;

import java.util.Locale;

/** How grave a finding is: the paper is unlawful or unusable; an inspector will ask; a matter of form. */
public enum Severity {
    LOW, MEDIUM, HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
