package kz.tizilim.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tizilim.journal.JournalIndexTable.Place;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.storage.UndoPolicy;

/**
 * Takes the last entry of a record back: every record of that entry gets the image that it had before, all in one new entry. What
 * was added since on top of it, or leans on it, stands in the way.
 */
final class Undoing {
    static final String ACT = "journal.undo";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final History history;
    private final Schema schema;
    private final Changes changes;
    private final Map<UUID, Table<?>> removed = new LinkedHashMap<>();
    private final Map<UUID, Image> restored = new LinkedHashMap<>();

    Undoing(History history, Schema schema, Changes changes) {
        this.history = history;
        this.schema = schema;
        this.changes = changes;
    }

    /**
     * Writes the earlier images.
     *
     * @param seq the entry that the officer saw as the record's last
     */
    void run(UUID record, long seq) throws IOException {
        List<Place> places = JournalIndexTable.places(changes.handle(), record);
        if (places.isEmpty()) {
            throw new RegisterProblem(Kind.CHANGED_SINCE);
        }
        long offset = places.get(places.size() - 1).offset();
        Entry entry = history.journal().at(offset);
        if (entry.seq() != seq) {
            throw new RegisterProblem(Kind.CHANGED_SINCE);
        }
        for (UUID each : entry.parts().stream().map(Entry.Part::record).collect(Collectors.toSet())) {
            plan(each, offset);
        }
        ensureNobodyNamesTheRemoved();
        ensureTheNamedAreThere();
        restored.forEach((id, image) -> put(table(image.type()), image));
        // What hangs on another goes before it.
        removed.forEach((id, table) -> removeIf(table.isHanging(), table, id));
        removed.forEach((id, table) -> removeIf(!table.isHanging(), table, id));
    }

    private void removeIf(boolean now, Table<?> table, UUID id) {
        if (now) {
            changes.remove(table, id);
        }
    }

    private void plan(UUID record, long offset) throws IOException {
        List<Place> places = JournalIndexTable.places(changes.handle(), record);
        Place last = places.get(places.size() - 1);
        if (last.offset() != offset) {
            throw new RegisterProblem(Kind.CHANGED_SINCE);
        }
        Image now = history.image(last).orElseThrow(() -> new RegisterProblem(Kind.DESTROYED));
        Optional<Place> before = places.stream().filter(place -> place.offset() < offset).reduce((first, second) -> second);
        Optional<Image> earlier = Optional.empty();
        if (before.isPresent()) {
            earlier = Optional.of(history.image(before.get()).orElseThrow(() -> new RegisterProblem(Kind.DESTROYED)));
        }
        Table<?> table = table(now.type());
        boolean wasMade = earlier.isEmpty() || earlier.get().isGone();
        // The content of a removed file went with it.
        boolean isLost = now.isGone() && table == StoredFile.TABLE;
        RegisterRecord stored = Json.read(now.isGone() ? earlier.orElseThrow().row() : now.row(), table.type());
        ensureNotHeld(stored);
        UndoPolicy lasting = stored.lasting();
        if (isLost || lasting == UndoPolicy.SEALED || (lasting == UndoPolicy.NUMBERED && (wasMade || now.isGone()))) {
            throw new RegisterProblem(Kind.NOT_UNDOABLE);
        }
        if (wasMade) {
            removed.put(record, table);
        } else if (!stored.mayGoBackTo(Json.read(earlier.get().row(), table.type()))) {
            throw new RegisterProblem(Kind.NOT_UNDOABLE);
        } else {
            restored.put(record, earlier.get());
        }
    }

    // The owner's own record is free: the last that was done to it while it holds is the holding itself, which may be taken back.
    private void ensureNotHeld(RegisterRecord record) {
        if (record.id().equals(record.owner())) {
            return;
        }
        boolean held = history.kindOf(changes.handle(), record.owner())
                .flatMap(schema::table)
                .flatMap(table -> changes.handle().find(table, record.owner()).map(RegisterRecord.class::cast))
                .filter(RegisterRecord::holds)
                .isPresent();
        if (held) {
            throw new RegisterProblem(Kind.HELD);
        }
    }

    private void ensureNobodyNamesTheRemoved() {
        if (removed.isEmpty()) {
            return;
        }
        for (Table<?> table : schema.all()) {
            long names = changes.handle().query("select id, image from " + table.name(), row -> names(row.getObject(1, UUID.class), row.getBytes(2))).stream()
                    .filter(each -> each)
                    .count();
            if (names > 0) {
                throw new RegisterProblem(Kind.STILL_NAMED, names);
            }
        }
    }

    private boolean names(UUID id, byte[] image) {
        return !removed.containsKey(id) && ids(image).stream().anyMatch(removed::containsKey);
    }

    private void ensureTheNamedAreThere() {
        Set<UUID> named = new HashSet<>();
        restored.values().forEach(image -> named.addAll(ids(image.row())));
        named.removeAll(restored.keySet());
        named.remove(RegisterRecord.COMPANY);
        for (UUID id : named) {
            Optional<Table<?>> table = history.kindOf(changes.handle(), id).flatMap(schema::table);
            if (removed.containsKey(id) || (table.isPresent() && changes.handle().find(table.get(), id).isEmpty())) {
                throw new RegisterProblem(Kind.NAMES_GONE);
            }
        }
    }

    private static Set<UUID> ids(byte[] image) {
        return ID.matcher(new String(image, StandardCharsets.UTF_8)).results().map(found -> UUID.fromString(found.group())).collect(Collectors.toSet());
    }

    private Table<?> table(String type) {
        return schema.table(type).orElseThrow(() -> new RegisterProblem(Kind.NOT_UNDOABLE));
    }

    private <T extends RegisterRecord> void put(Table<T> table, Image image) {
        changes.put(table, Json.read(image.row(), table.type()));
    }
}
