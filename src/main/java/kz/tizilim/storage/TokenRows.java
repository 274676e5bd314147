package kz.tizilim.storage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The tokens that an action adds and takes away, written when it ends, in the order in which they lie in their index: one by one, each
 * of ten thousand new persons would look up a dozen pages all over it.
 */
final class TokenRows {
    /** As many wait at most: each takes some hundred bytes. */
    private static final int MOST = 200_000;

    private static final Comparator<Row> AS_THEY_LIE =
            Comparator.comparing(Row::token).thenComparingLong(Row::place).thenComparing(row -> row.table().name());

    private final Handle handle;
    private final int most;
    private final Map<Row, Boolean> waiting = new HashMap<>();

    private record Row(Table<?> table, String token, long place) {}

    TokenRows(Handle handle) {
        this(handle, MOST);
    }

    TokenRows(Handle handle, int most) {
        this.handle = handle;
        this.most = most;
    }

    void add(Table<?> table, String token, long place) {
        change(new Row(table, token, place), true);
    }

    void remove(Table<?> table, String token, long place) {
        change(new Row(table, token, place), false);
    }

    private void change(Row row, boolean added) {
        // What came and went in one action was never there.
        if (waiting.remove(row, !added)) {
            return;
        }
        waiting.put(row, added);
        if (waiting.size() == most) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() {
        // Asked before each row of a rebuild, where nothing ever waits.
        if (waiting.isEmpty()) {
            return;
        }
        waiting.entrySet().stream().sorted(Map.Entry.comparingByKey(AS_THEY_LIE)).forEach(each -> {
            Row row = each.getKey();
            handle.change(each.getValue() ? TokenSql.insert(row.table()) : TokenSql.delete(row.table()), row.token(), row.place());
        });
        waiting.clear();
    }
}
