package kz.tizilim.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Rows;
import kz.tizilim.vault.IntegrityKey;

/** What the database knows of the journal: how far it is folded, and where the parts of each record lie. */
final class JournalIndexTable {
    private static final String INSERT_PART =
            "insert into journal_part (record_id, seq, at, actor, byte_offset, part) values (?, ?, ?, ?, ?, ?)";

    /** How far the database is folded: the last entry, where it begins, and the shape of the tables. */
    record State(Head head, long offset, String schema) {
        private byte[] seal(IntegrityKey integrity) {
            return integrity.seal("database", (head + ":" + offset + ":" + schema).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where a part lies: the offset of its entry, and its number in it. */
    record Place(long offset, int part) {}

    private JournalIndexTable() {}

    static void create(Rows rows) {
        rows.change("create table journal_head (seq bigint not null, hash binary(32) not null, byte_offset bigint not null,"
                + " schema_shape varchar(100) not null, seal binary(16) not null)");
        rows.change("create table journal_part (record_id uuid not null, seq bigint not null, at bigint not null, actor uuid not null,"
                + " byte_offset bigint not null, part int not null)");
        rows.change("create table journal_use (id uuid primary key)");
        markInUse(rows);
    }

    /** Notes in the database that a program works with it; the note goes when that program ends as it should. */
    static void markInUse(Rows rows) {
        rows.change("insert into journal_use (id) values (?)", UUID.randomUUID());
    }

    static void markAtRest(Rows rows) {
        rows.change("delete from journal_use");
    }

    /** Whether the program that had the database last was stopped in the midst of its work. */
    static boolean isInUse(Handle handle) {
        return handle.number("select count(*) from journal_use") > 0;
    }

    static void createIndexes(Rows rows) {
        rows.change("create index journal_part_by_record on journal_part (record_id)");
    }

    /** Empty when the database was never folded to an end, or what it says of that was not written with the register's key. */
    static Optional<State> state(Handle handle, IntegrityKey integrity) {
        boolean exists = handle.number("select count(*) from information_schema.columns where table_name = 'JOURNAL_HEAD' and column_name = 'SEAL'") > 0;
        return exists
                ? handle
                        .query("select seq, hash, byte_offset, schema_shape, seal from journal_head", row -> {
                            State state = new State(new Head(row.getLong(1), row.getBytes(2)), row.getLong(3), row.getString(4));
                            return Arrays.equals(row.getBytes(5), state.seal(integrity)) ? Optional.of(state) : Optional.<State>empty();
                        })
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** The head that a database of format 1 knows of. */
    static Optional<Head> formerHead(Handle handle) {
        return handle.query("select seq, hash from journal_head", row -> new Head(row.getLong(1), row.getBytes(2))).stream().findFirst();
    }

    static void writeState(Rows rows, State state, IntegrityKey integrity) {
        Object[] values = {state.head().number(), state.head().hash(), state.offset(), state.schema(), state.seal(integrity)};
        int changed = rows.change("update journal_head set seq = ?, hash = ?, byte_offset = ?, schema_shape = ?, seal = ?", values);
        if (changed == 0) {
            rows.change("insert into journal_head (seq, hash, byte_offset, schema_shape, seal) values (?, ?, ?, ?, ?)", values);
        }
    }

    /** Adds the parts of an entry to the rows' batch, in the order in which they lie in their index: of thousands each is on another page of it. */
    static void addParts(Rows rows, Entry entry, long offset) {
        List<Entry.Part> parts = entry.parts();
        List<Integer> order = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            order.add(part);
        }
        order.sort(Comparator.comparing(part -> parts.get(part).record(), RegisterRecord.AS_THEY_LIE));
        for (int part : order) {
            rows.add(INSERT_PART, parts.get(part).record(), entry.seq(), entry.when().toEpochMilli(), entry.actor(), offset, part);
        }
    }

    /** The time of each entry in milliseconds, in the order of their numbers from 1. */
    static long[] times(Handle handle) {
        return handle.query("select max(at) from journal_part group by seq order by seq", row -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The parts of a record, oldest first. */
    static List<Place> places(Handle handle, UUID record) {
        return handle.query(
                "select byte_offset, part from journal_part where record_id = ? order by seq, part",
                row -> new Place(row.getLong(1), row.getInt(2)),
                record);
    }
}
