package kz.tizilim.storage;

import java.util.Comparator;
import java.util.UUID;

/** A record that the register keeps. Its JSON is its image in the journal and in its table. */
public interface RegisterRecord {
    /** The owner of all that belongs to the company itself and to no person or case. */
    UUID COMPANY = new UUID(0, 0);

    /** Ids as H2 compares them: without a sign. */
    Comparator<UUID> AS_THEY_LIE =
            Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned).thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    UUID id();

    /** Whose key seals this record: a person, a case (a request, a list of disclosures, an imported file), or {@link #COMPANY}. */
    UUID owner();

    /** Whether what this owner owns may not be changed now: neither by taking an entry back nor by a table. */
    default boolean holds() {
        return false;
    }

    /** What may be taken back of what was done to it, and what a table may change. */
    default UndoPolicy lasting() {
        return UndoPolicy.NO;
    }

    /** Whether others rest on its words as they stand, so that neither a form nor a table changes it or puts such a one in a draft's place. */
    default boolean isFixed() {
        return false;
    }

    /** Whether this record may be taken back to what it was before: not where others already rest on it as it is now. */
    default boolean mayGoBackTo(RegisterRecord earlier) {
        return true;
    }
}
