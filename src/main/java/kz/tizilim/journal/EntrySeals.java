package kz.tizilim.journal;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.RegisterHeader;

/**
 * Which entries of a journal must bear a seal, and whether it can be checked.
 *
 * @param origin the head of the last entry of format 1, before which none has a seal; the head before the first where all have one
 * @param key empty where no secret of the register is known: then a seal is read and not checked
 * @param former whether the register is of format 1 altogether
 */
record EntrySeals(Head origin, Optional<IntegrityKey> key, boolean former) {

    static EntrySeals of(RegisterHeader register, Optional<IntegrityKey> key) {
        Head first = Head.beforeFirst(register.id());
        Head origin = Optional.ofNullable(register.origin()).flatMap(Head::parse).orElse(first);
        return new EntrySeals(origin, key, register.format() == 1);
    }

    static EntrySeals former(UUID register) {
        return new EntrySeals(Head.beforeFirst(register), Optional.empty(), true);
    }

    /** Whether an entry bears what it must. */
    boolean accept(Entry entry) {
        if (former) {
            return !entry.isSealed();
        }
        if (entry.seq() > origin.number()) {
            return entry.isSealed() && key.map(entry::isSealedBy).orElse(true);
        }
        return !entry.isSealed() && (entry.seq() < origin.number() || Arrays.equals(entry.head().hash(), origin.hash()));
    }
}
