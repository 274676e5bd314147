package kz.tizilim.requests;

import java.util.UUID;

/**
 * A request that is in the register already and to which a new mail belongs.
 *
 * @param label its number, {@code R-2026-0007}
 */
public record EarlierRequest(Relation relation, UUID request, String label) {
    /** How the new mail stands to it. */
    public enum Relation {
        /** The same mail once more: nothing new is registered. */
        SAME,
        /** Its applicant writes again while it is open. */
        REMINDER,
        /** Its applicant asks for the same after it was answered. */
        REPEAT
    }
}
