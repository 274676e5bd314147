package kz.tizilim.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that make and fill the table of one kind of record. */
final class TableSql {
    private TableSql() {}

    static String create(Table<?> table) {
        String columns = table.columns().stream()
                .map(column -> ", " + column.name() + " " + column.sqlType())
                .collect(Collectors.joining());
        return "create table " + table.name() + " (id uuid primary key, image varbinary(" + Rows.LONGEST_IMAGE + ") not null" + columns + ")";
    }

    static List<String> indexes(Table<?> table) {
        List<String> statements = new ArrayList<>();
        for (String columns : table.indexes()) {
            statements.add("create index " + table.name() + "_by_" + (statements.size() + 1) + " on " + table.name() + " (" + columns + ")");
        }
        return statements;
    }

    static String insert(Table<?> table) {
        return "insert into " + table.name() + " (" + names(table) + ") values (" + marks(table.columns().size() + 2) + ")";
    }

    static String merge(Table<?> table) {
        return "merge into " + table.name() + " (" + names(table) + ") key (id) values (" + marks(table.columns().size() + 2) + ")";
    }

    static String delete(Table<?> table) {
        return "delete from " + table.name() + " where id = ?";
    }

    static <T extends Stored> Object[] values(Table<T> table, T record, byte[] image) {
        return Stream.concat(Stream.of(record.id(), image), table.columns().stream().map(column -> column.value().apply(record)))
                .toArray();
    }

    private static String names(Table<?> table) {
        return Stream.concat(Stream.of("id", "image"), table.columns().stream().map(Table.Column::name)).collect(Collectors.joining(", "));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
