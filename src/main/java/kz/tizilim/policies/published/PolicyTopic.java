package kz.tizilim.policies.published;

import java.util.Locale;

/** What the register and a policy both speak of. */
public enum PolicyTopic {
    NAME, BIN, SITE, EMAIL, PHONE, ADDRESS, OFFICER, DATA, SUBJECTS, PURPOSES, RECIPIENTS, SERVICES, COUNTRIES, STORAGE, RETENTION, ANSWER_TERM,
    SUBJECT_LINE;

    /** Lower-case letters and hyphens, {@code answer-term}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is one at a time: two that differ are one thing said in two ways. */
    boolean isSingle() {
        return this == NAME || this == BIN || this == ADDRESS || this == OFFICER || this == STORAGE;
    }
}
