package kz.tizilim.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A form that was written in and not kept.
 *
 * @param form the kind of form, as {@link DraftKey#form()}
 * @param record the record that was changed; null for a new one
 * @param title what was being written, in the words of its heading
 * @param begun when the first word of it was written down
 * @param at when it was written down last
 * @param lines its words for people to read
 * @param content its fields, to be put back
 */
public record Draft(UUID id, String form, UUID record, String title, Instant begun, Instant at, List<DraftLine> lines, JsonNode content) {
    public Draft {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
