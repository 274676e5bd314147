package kz.tizilim.law.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The event that starts a term. */
public enum Trigger {
    /** The request was received. */
    RECEIPT("receipt"),
    /** The request, or the person who made it, was confirmed. */
    CONFIRMATION("confirmation"),
    /** The notice of withdrawal was received. */
    WITHDRAWAL("withdrawal"),
    /** A breach was detected. */
    DETECTION("detection"),
    /** Data were passed to a third party. */
    TRANSFER("transfer"),
    /** A demand, or an act of a court or a body, came. */
    DEMAND("demand"),
    /** No event: the request itself states the term. */
    AS_REQUESTED("as-requested"),
    /** No event: the act must come before another one. */
    BEFORE("before");

    private final String code;

    Trigger(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public static Optional<Trigger> of(String code) {
        return Arrays.stream(values()).filter(trigger -> trigger.code.equals(code)).findFirst();
    }

    /** Whether it happens on a day from which a term can run. */
    public boolean isEvent() {
        return this != AS_REQUESTED && this != BEFORE;
    }
}
