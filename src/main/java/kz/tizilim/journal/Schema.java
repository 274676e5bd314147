package kz.tizilim.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Table;

/**
 * The kinds of records that a register keeps. The version goes up when columns are drawn from records in another way; a change of
 * names, types or indexes is noticed without that. Either makes the database be folded anew at the next opening.
 */
public final class Schema {
    private final List<Table<?>> tables;
    private final Map<String, Table<?>> all = new LinkedHashMap<>();
    private final String fingerprint;

    public Schema(int version, List<Table<?>> tables) {
        this.tables = List.copyOf(tables);
        Stream.concat(Stream.of(StoredFile.TABLE, Erasure.TABLE), tables.stream()).forEach(table -> {
            if (all.put(table.name(), table) != null) {
                throw new IllegalArgumentException("Two tables are called " + table.name());
            }
        });
        fingerprint = fingerprint(version, all());
    }

    /** The tables of the registers. */
    public List<Table<?>> tables() {
        return tables;
    }

    /** All tables, with those of the stored files and of the erasures. */
    List<Table<?>> all() {
        return List.copyOf(all.values());
    }

    Optional<Table<?>> table(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The shape of the tables in one line; another line than the database's means that it is folded anew. */
    String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(int version, List<Table<?>> tables) {
        String shape = tables.stream()
                .map(table -> table.name()
                        + table.columns().stream().map(column -> column.name() + " " + column.sqlType()).toList()
                        + table.indexes()
                        + (table.isSearched() ? "words and numbers by place" : ""))
                .collect(Collectors.joining(";"));
        return version + ":" + Integer.toHexString(shape.hashCode()) + ":" + shape.length();
    }
}
