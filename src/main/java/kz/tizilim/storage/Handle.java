package kz.tizilim.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.text.Folding;

/**
 * Questions to one open connection, on behalf of the {@code *Table} classes. An argument may be an enum, which is asked for by its
 * name.
 */
public final class Handle {
    private static final int KEPT_STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Handle(Connection connection) {
        this.connection = connection;
    }

    /** The record with this id, if its table has it. */
    public <T extends RegisterRecord> Optional<T> find(Table<T> table, UUID id) {
        return select(table, "where id = ?", id).stream().findFirst();
    }

    /** Whether its table has a record with this id; half as long as reading it. */
    public boolean has(Table<?> table, UUID id) {
        return number("select 1 from " + table.name() + " where id = ?", id) > 0;
    }

    /** Every record of a table, in the order of the ids. */
    public <T extends RegisterRecord> List<T> all(Table<T> table) {
        // Sorted here: by its index the database would fetch each row from another page, minutes for 100 000 of them.
        return inAnyOrder(table).stream().sorted(Comparator.comparing(RegisterRecord::id, RegisterRecord.AS_THEY_LIE)).toList();
    }

    /** Every record of a table as they lie: for whoever has an order of his own. */
    public <T extends RegisterRecord> List<T> inAnyOrder(Table<T> table) {
        return select(table, "");
    }

    /** How many records a table has. */
    public long count(Table<?> table) {
        return number("select count(*) from " + table.name());
    }

    /** The records of {@code select image from NAME } and this tail, such as {@code where status = ? order by due}. */
    public <T extends RegisterRecord> List<T> select(Table<T> table, String tail, Object... arguments) {
        return query("select image from " + table.name() + " " + tail, row -> record(table, row.getBytes(1)), arguments);
    }

    private static <T extends RegisterRecord> T record(Table<T> table, byte[] image) {
        try {
            return Json.read(image, table.type());
        } catch (IllegalStateException | IllegalArgumentException e) {
            // Only what was read back from its JSON is ever written: the page is damaged. The cause quotes the row and stays behind.
            throw new StorageFailure("image of " + table.name(), e);
        }
    }

    /**
     * The records that answer what was typed into a search box, in one of the readings that {@link Folding#queries} gives it: each word
     * of the reading begins one of the record's tokens. Where there are more than the limit, those are taken whose token comes first, the
     * whole word before longer ones.
     *
     * @param order the tail that sorts them, such as {@code order by name_sort}
     * @param limit how many at most
     */
    public <T extends RegisterRecord> List<T> search(Table<T> table, String typed, String order, int limit) {
        Set<Long> found = new TokenSearch(this, table, limit).places(Folding.queries(typed));
        return found.isEmpty() ? List.of() : select(table, "where place = any(?) " + order, (Object) found.toArray(new Long[0]));
    }

    /** One value for each row of any question. */
    public <R> List<R> query(String sql, RowReader<R> reader, Object... arguments) {
        try {
            PreparedStatement statement = take(sql);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<R> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            } finally {
                keep(sql, statement);
            }
        } catch (SQLException e) {
            throw new StorageFailure(sql, e);
        }
    }

    /** Gives each row to a reader, one after another, and keeps none. */
    void each(String sql, RowVisitor visitor) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visitor.visit(rows);
            }
        } catch (SQLException e) {
            throw new StorageFailure(sql, e);
        }
    }

    /** Looks at one row. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** The first column of the first row; 0 when there is no row. */
    public long number(String sql, Object... arguments) {
        List<Long> numbers = query(sql, row -> row.getLong(1), arguments);
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    /** Changes rows and answers how many. */
    int change(String sql, Object... arguments) {
        try {
            PreparedStatement statement = take(sql);
            bind(statement, arguments);
            try {
                return statement.executeUpdate();
            } finally {
                keep(sql, statement);
            }
        } catch (SQLException e) {
            throw new StorageFailure(sql, e);
        }
    }

    static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof Enum<?> constant ? constant.name() : arguments[i]);
        }
    }

    // Statements are kept open, since preparing one costs more than running it. One in use is not among the kept ones: a reader may ask
    // the same question again inside.
    PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = statements.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = statements.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (statements.size() > KEPT_STATEMENTS) {
            var eldest = statements.entrySet().iterator();
            eldest.next().getValue().close();
            eldest.remove();
        }
    }
}
