package kz.tizilim.requests;

import java.time.LocalDate;

/**
 * How it was made sure that the request is the person's own. No paper copy of an identity document is asked for (art. 7(10)).
 *
 * @param note what was compared, in the officer's words; may be null
 */
public record IdentityCheck(Way way, boolean confirmed, LocalDate on, String note) {
    /** Ways of making sure of a person. */
    public enum Way {
        KNOWN_ADDRESS,
        CALL_BACK,
        DOCUMENT_SHOWN,
        DIGITAL_DOCUMENT,
        SIGNATURE,
        ACCOUNT
    }
}
