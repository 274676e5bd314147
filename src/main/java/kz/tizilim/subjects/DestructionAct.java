package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.UndoPolicy;

/**
 * An act by which the data of a person were destroyed (Law 94-V art. 18). It names her by her internal number alone and never changes.
 *
 * @param number its number in the register, from 1
 * @param person the internal number that the person had; no other person ever gets it
 * @param ground the code of the ground in the law pack
 * @param act the legal act on which an otherwise open ground stands; null for none
 * @param owners whose keys were destroyed: her own, and those of the cards that were merged into hers
 * @param gone what went with them
 */
public record DestructionAct(UUID id, int number, LocalDate on, int person, String ground, String act, List<UUID> owners, List<Gone> gone)
        implements RegisterRecord {

    /**
     * Records of one kind that went.
     *
     * @param table the name of their table
     */
    public record Gone(String table, int count) {}

    public DestructionAct {
        owners = owners == null ? List.of() : List.copyOf(owners);
        gone = gone == null ? List.of() : List.copyOf(gone);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    @Override
    public UndoPolicy lasting() {
        return UndoPolicy.SEALED;
    }
}
