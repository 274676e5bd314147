package kz.tizilim.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes records, and the tokens by which they are found, inside the open transaction of a {@link Handle}. */
public final class Rows {
    /** The longest image of a record in bytes: what H2 keeps in one value of this type. */
    public static final int LONGEST_IMAGE = 1 << 20;

    private static final int BATCH = 1000;

    private final Handle handle;
    private final TokenRows tokenRows;
    private final Map<String, Batch> batches = new HashMap<>();
    private final Map<String, Long> lastPlaces = new HashMap<>();

    /** Where a record lies, and the tokens by which it is found. */
    private record Held(long place, String tokens) {}

    public Rows(Handle handle) {
        this.handle = handle;
        this.tokenRows = new TokenRows(handle);
    }

    /**
     * Inserts or replaces a record; it is found by its words only after {@link #flush}.
     *
     * @return whether one with this id was there
     */
    public <T extends RegisterRecord> boolean put(Table<T> table, T record, byte[] image) {
        if (!table.isSearched()) {
            boolean there = handle.has(table, record.id());
            handle.change(TableSql.merge(table), TableSql.values(table, record, image, "", 0));
            return there;
        }
        String tokens = Tokens.of(table, record);
        Optional<Held> held = held(table, record.id());
        Held before = held.orElseGet(() -> new Held(nextPlace(table), ""));
        handle.change(TableSql.merge(table), TableSql.values(table, record, image, tokens, before.place()));
        Tokens.missing(before.tokens(), tokens).forEach(token -> tokenRows.remove(table, token, before.place()));
        Tokens.missing(tokens, before.tokens()).forEach(token -> tokenRows.add(table, token, before.place()));
        return held.isPresent();
    }

    public void remove(Table<?> table, UUID id) {
        if (table.isSearched()) {
            held(table, id).ifPresent(before -> Tokens.list(before.tokens()).forEach(token -> tokenRows.remove(table, token, before.place())));
        }
        handle.change(TableSql.delete(table), id);
    }

    /** Inserts a record that is not there yet; in batches, which {@link #flush} ends. */
    public <T extends RegisterRecord> void insert(Table<T> table, byte[] image) {
        // A removed record's words go first: this one may take its place.
        tokenRows.flush();
        T record = Json.read(image, table.type());
        String tokens = Tokens.of(table, record);
        long place = table.isSearched() ? nextPlace(table) : 0;
        add(TableSql.insert(table), TableSql.values(table, record, image, tokens, place));
        Tokens.list(tokens).forEach(token -> add(TokenSql.insert(table), token, place));
    }

    private Optional<Held> held(Table<?> table, UUID id) {
        return handle.query(TokenSql.ofRecord(table), row -> new Held(row.getLong(1), row.getString(2) + " " + row.getString(3)), id).stream().findFirst();
    }

    private long nextPlace(Table<?> table) {
        return lastPlaces.compute(table.name(), (name, last) -> (last == null ? handle.number(TokenSql.lastPlace(table)) : last) + 1);
    }

    /** Adds a row to the batch of a statement. */
    public void add(String sql, Object... arguments) {
        try {
            Batch batch = batches.get(sql);
            if (batch == null) {
                batch = new Batch(handle.take(sql));
                batches.put(sql, batch);
            }
            Handle.bind(batch.statement, arguments);
            batch.statement.addBatch();
            if (++batch.waiting == BATCH) {
                batch.run();
            }
        } catch (SQLException e) {
            throw new StorageFailure(sql, e);
        }
    }

    /** Changes rows at once and answers how many. */
    public int change(String sql, Object... arguments) {
        return handle.change(sql, arguments);
    }

    /** Writes what still waits. */
    public void flush() {
        tokenRows.flush();
        batches.forEach((sql, batch) -> {
            try {
                batch.run();
                handle.keep(sql, batch.statement);
            } catch (SQLException e) {
                throw new StorageFailure(sql, e);
            }
        });
        batches.clear();
    }

    private static final class Batch {
        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void run() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }
}
