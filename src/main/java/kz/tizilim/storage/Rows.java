package kz.tizilim.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.text.Folding;

/** Writes records, and the tokens by which they are found, inside the open transaction of a {@link Handle}. */
public final class Rows {
    /** The longest image of a record in bytes: what H2 keeps in one value of this type. */
    public static final int LONGEST_IMAGE = 1 << 20;

    private static final int LONGEST_TOKEN = 64;
    private static final int BATCH = 1000;
    private static final String INSERT_TOKEN = "insert into search_token (token, record_type, record_id) values (?, ?, ?)";

    private final Handle handle;
    private final Map<String, Batch> batches = new HashMap<>();

    public Rows(Handle handle) {
        this.handle = handle;
    }

    /** Inserts or replaces a record. */
    public <T extends Stored> void put(Table<T> table, T record, byte[] image) {
        handle.change(TableSql.merge(table), TableSql.values(table, record, image));
        handle.change("delete from search_token where record_id = ?", record.id());
        for (String token : tokens(table, record)) {
            handle.change(INSERT_TOKEN, token, table.name(), record.id());
        }
    }

    public void remove(Table<?> table, UUID id) {
        handle.change(TableSql.delete(table), id);
        handle.change("delete from search_token where record_id = ?", id);
    }

    /** Inserts a record that is not there yet; in batches, which {@link #flush} ends. */
    public <T extends Stored> void insert(Table<T> table, byte[] image) {
        T record = Json.read(image, table.type());
        add(TableSql.insert(table), TableSql.values(table, record, image));
        for (String token : tokens(table, record)) {
            add(INSERT_TOKEN, token, table.name(), record.id());
        }
    }

    /** Adds a row to the batch of a statement. */
    public void add(String sql, Object... arguments) {
        try {
            Batch batch = batches.get(sql);
            if (batch == null) {
                batch = new Batch(handle.connection().prepareStatement(sql));
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

    /** Writes what the batches still hold. */
    public void flush() {
        batches.forEach((sql, batch) -> {
            try {
                batch.run();
                batch.statement.close();
            } catch (SQLException e) {
                throw new StorageFailure(sql, e);
            }
        });
        batches.clear();
    }

    private static <T extends Stored> List<String> tokens(Table<T> table, T record) {
        return table.wordsOf(record).stream()
                .filter(text -> text != null)
                // At this one place the folding of the room text belongs, as soon as it stands.
                .flatMap(text -> Folding.tokens(text).stream())
                .map(token -> token.length() > LONGEST_TOKEN ? token.substring(0, LONGEST_TOKEN) : token)
                .distinct()
                .toList();
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
