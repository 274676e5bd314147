package kz.tizilim.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The statements that make and fill the table of one kind of record. */
final class TableSql {
    // Kept, because making one costs a third of running it.
    private static final Map<Table<?>, String> INSERTS = new ConcurrentHashMap<>();
    private static final Map<Table<?>, String> MERGES = new ConcurrentHashMap<>();

    private TableSql() {}

    static String create(Table<?> table) {
        String columns = table.columns().stream()
                .map(column -> ", " + column.name() + " " + column.sqlType())
                .collect(Collectors.joining());
        String image = "image varbinary(" + Rows.LONGEST_IMAGE + ") not null" + columns;
        return "create table " + table.name()
                + (table.isSearched()
                        ? " (place bigint primary key, id uuid not null, " + image + ", token_words varchar not null, token_numbers varchar not null)"
                        : " (id uuid primary key, " + image + ")");
    }

    static List<String> indexes(Table<?> table) {
        List<String> statements = new ArrayList<>();
        if (table.isSearched()) {
            statements.add("create unique index " + table.name() + "_by_id on " + table.name() + " (id)");
        }
        for (String columns : table.indexes()) {
            statements.add("create index " + table.name() + "_by_" + (statements.size() + 1) + " on " + table.name() + " (" + columns + ")");
        }
        return statements;
    }

    static String insert(Table<?> table) {
        return INSERTS.computeIfAbsent(
                table, each -> "insert into " + each.name() + " (" + String.join(", ", names(each)) + ") values (" + marks(each) + ")");
    }

    static String merge(Table<?> table) {
        return MERGES.computeIfAbsent(
                table, each -> "merge into " + each.name() + " (" + String.join(", ", names(each)) + ") key (id) values (" + marks(each) + ")");
    }

    static String delete(Table<?> table) {
        return "delete from " + table.name() + " where id = ?";
    }

    /** The values of a row; its tokens and its place are left out where the table is not searched. */
    static <T extends RegisterRecord> Object[] values(Table<T> table, T record, byte[] image, String tokens, long place) {
        List<Object> values = new ArrayList<>(List.of(record.id(), image));
        table.columns().forEach(column -> values.add(column.value().apply(record)));
        if (table.isSearched()) {
            values.add(Tokens.words(tokens));
            values.add(Tokens.numbers(tokens));
            values.add(place);
        }
        return values.toArray();
    }

    private static List<String> names(Table<?> table) {
        List<String> names = new ArrayList<>(List.of("id", "image"));
        table.columns().forEach(column -> names.add(column.name()));
        if (table.isSearched()) {
            names.add("token_words");
            names.add("token_numbers");
            names.add("place");
        }
        return names;
    }

    private static String marks(Table<?> table) {
        return String.join(", ", Collections.nCopies(names(table).size(), "?"));
    }
}
