package kz.tizilim.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry of the journal as it is shown: its number and hash, its time, the role that acted, and its parts. */
public record JournalLine(Head head, Instant when, String actor, List<Part> parts) {

    /**
     * One change: the record, its owner, what was done and the kind of record (both empty once the owner is destroyed), and whether
     * the record was removed.
     */
    public record Part(UUID record, UUID owner, String what, String type, boolean removed, boolean destroyed) {}
}
