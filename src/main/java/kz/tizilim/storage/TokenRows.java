package kz.tizilim.storage;

import java.util.Map;
import java.util.TreeMap;

/**
 * The tokens that an action adds and takes away, written when it ends, in the order in which they lie in their index: one by one, each
 * of ten thousand new persons would look up a dozen pages all over it.
 */
final class TokenRows {
    /** As many wait at most: each takes some hundred bytes. */
    private static final int MOST = 200_000;

    private final Handle handle;
    private final int most;
    private final Map<Row, Boolean> waiting = new TreeMap<>();

    /** In the order of the index. */
    private record Row(Table<?> table, String token, long place) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byToken = token.compareTo(other.token);
            int byPlace = byToken == 0 ? Long.compare(place, other.place) : byToken;
            return byPlace == 0 ? table.name().compareTo(other.table.name()) : byPlace;
        }
    }

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
        Boolean before = waiting.put(row, added);
        // What came and went in one action was never there.
        if (before != null && before != added) {
            waiting.remove(row);
        } else if (waiting.size() == most) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() {
        waiting.forEach((row, added) ->
                handle.change(added ? TokenSql.insert(row.table()) : TokenSql.delete(row.table()), row.token(), row.place()));
        waiting.clear();
    }
}
