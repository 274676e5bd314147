package kz.tizilim.law.sources;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How sure a row of the pack is. Only a read text of the act confirms; two commentaries that agree (C2) are still shown as
 * unconfirmed, with the words "by commentary", since both may repeat one mistake.
 */
public enum Confidence {
    /** The text of the act in force was read. */
    V("V"),
    /** The text of the act was read, in an older edition. */
    V_OLD("V-old"),
    /** Two or more independent commentaries agree. */
    C2("C2"),
    /** One commentary. */
    C("C"),
    /** Inferred from the texts. */
    I("I"),
    /** Remembered, not read. */
    M("M");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The code as the pack and the command line write it: V, V-old, C2, C, I, M. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a text of the act was read, or at least two independent sources agree: enough for a year's calendar to go without a warning. */
    public boolean isCorroborated() {
        return this == V || this == V_OLD || this == C2;
    }
}
