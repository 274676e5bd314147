package kz.tizilim.journal;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.storage.UndoPolicy;

/**
 * The journal's word that the keys of owners go: it stands there before the keyring is changed, and names the generation that the
 * keyring has from then on. A keyring of an earlier one is a copy from before.
 */
public record Erasure(UUID id, int generation, List<UUID> owners) implements RegisterRecord {
    static final String ACT = "journal.erase";
    static final Table<Erasure> TABLE = Table.of("erasure", Erasure.class).column("generation", "int", Erasure::generation);

    @Override
    public UUID owner() {
        return COMPANY;
    }

    @Override
    public UndoPolicy lasting() {
        return UndoPolicy.SEALED;
    }
}
