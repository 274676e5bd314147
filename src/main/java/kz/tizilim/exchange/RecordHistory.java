package kz.tizilim.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.journal.Change;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What was done to a record, field by field, and the last of it taken back. */
public final class RecordHistory {
    private final RegisterFolder folder;

    /** What became of the record. */
    public enum Kind {
        MADE,
        CHANGED,
        REMOVED,
        /** Its owner is destroyed: nothing of the step can be read. */
        DESTROYED
    }

    /**
     * One entry of the journal as it changed the record.
     *
     * @param seq the entry's number
     * @param actor the role of the slot that acted
     * @param act the act as the journal names it; empty when the owner is destroyed
     */
    public record Step(long seq, Instant when, String actor, String act, Kind kind, List<Difference> differences) {}

    /**
     * A field that became another.
     *
     * @param path the fields on the way to the value; a place in a list stands as its number, from 1
     * @param type the value's type in the record
     * @param before the value before, missing where there was none
     * @param after the value after, missing where there is none
     */
    public record Difference(List<String> path, Type type, JsonNode before, JsonNode after) {}

    public RecordHistory(RegisterFolder folder) {
        this.folder = folder;
    }

    /** The steps of a record, the newest first. */
    public List<Step> of(UUID id, Class<? extends RegisterRecord> type) {
        List<Step> steps = new ArrayList<>();
        JsonNode before = MissingNode.getInstance();
        for (Change change : folder.history(id)) {
            JsonNode after = change.image().length == 0 ? MissingNode.getInstance() : tree(change.image());
            Kind kind = change.what().isEmpty()
                    ? Kind.DESTROYED
                    : after.isMissingNode() ? Kind.REMOVED : before.isMissingNode() ? Kind.MADE : Kind.CHANGED;
            List<Difference> differences = kind == Kind.DESTROYED || kind == Kind.REMOVED ? List.of() : Differences.between(type, before, after);
            steps.add(0, new Step(change.seq(), change.when(), change.actor(), change.what(), kind, differences));
            before = after;
        }
        return steps;
    }

    /** The number of the last entry that changed a record; empty where none ever did. */
    public Optional<Long> last(UUID id) {
        List<Change> changes = folder.history(id);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1).seq());
    }

    /**
     * Takes the last entry of a record back; see {@link RegisterFolder#undo}.
     *
     * @throws kz.tizilim.journal.RegisterProblem if something stands in the way
     */
    public void undo(UUID id, long seq) {
        folder.undo(id, seq);
    }

    /** What a record that another names is called; its id where it has no name, or is not there any more. */
    public String nameOf(UUID id, Language language) {
        JsonNode record = folder.record(id).<JsonNode>map(Json.MAPPER::valueToTree).orElse(MissingNode.getInstance());
        JsonNode name = record.path("name");
        String person = Stream.of("surname", "given").map(part -> record.path(part).asText()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String words = name.isTextual() ? name.asText() : name.isObject() ? Json.MAPPER.convertValue(name, LocalText.class).in(language) : person;
        return words.isEmpty() ? id.toString() : words;
    }

    public boolean isReadOnly() {
        return folder.isReadOnly();
    }

    private static JsonNode tree(byte[] image) {
        try {
            return Json.MAPPER.readTree(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
