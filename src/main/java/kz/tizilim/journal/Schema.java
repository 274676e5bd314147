package kz.tizilim.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Table;

/**
 * The kinds of records that a register keeps. The version goes up when columns are drawn from records in another way; a change of
 * names, types or indexes is noticed without that. Either makes the database be folded anew at the next opening.
 */
public record Schema(int version, List<Table<?>> tables) {
    public Schema {
        tables = List.copyOf(tables);
        Set<String> names = new HashSet<>();
        for (Table<?> table : tables) {
            if (!names.add(table.name()) || table.name().equals(StoredFile.TABLE.name())) {
                throw new IllegalArgumentException("Two tables are called " + table.name());
            }
        }
    }

    /** All tables, with that of the stored files. */
    List<Table<?>> all() {
        return Stream.concat(Stream.of(StoredFile.TABLE), tables.stream()).toList();
    }

    Optional<Table<?>> table(String name) {
        return all().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The shape of the tables in one line; another line than the database's means that it is folded anew. */
    String fingerprint() {
        String shape = all().stream()
                .map(table -> table.name()
                        + table.columns().stream().map(column -> column.name() + " " + column.sqlType()).toList()
                        + table.indexes()
                        + (table.isSearched() ? "tokens by place" : ""))
                .collect(Collectors.joining(";"));
        return version + ":" + Integer.toHexString(shape.hashCode()) + ":" + shape.length();
    }
}
