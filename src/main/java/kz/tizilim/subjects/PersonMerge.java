package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * Two cards of one person that became one, with all that is needed to part them again. What would be ids of other records are plain
 * texts here, since the card that went is no record any more.
 *
 * @param kept the card that stays
 * @param before the JSON of that card before the merge
 * @param gone the JSON of the card that went
 * @param moved ids of the records that came from it
 */
public record PersonMerge(UUID id, UUID kept, String before, String gone, List<String> moved) implements RegisterRecord {
    public PersonMerge {
        moved = moved == null ? List.of() : List.copyOf(moved);
    }

    @Override
    public UUID owner() {
        return kept;
    }
}
