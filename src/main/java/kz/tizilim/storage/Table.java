package kz.tizilim.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a kind of record lies in the database: its full image as JSON, and beside it the columns that lists sort, filter and join by.
 *
 * <pre>{@code
 * static final Table<Person> PERSONS = Table.of("person", Person.class)
 *         .column("surname_sort", "varbinary(400)", person -> SortKey.of(person.surname()))
 *         .index("surname_sort")
 *         .words(person -> List.of(person.surname(), person.given()));
 * }</pre>
 */
public final class Table<T extends RegisterRecord> {
    /** A column beside the image: its name, its SQL type, and how its value is drawn from the record. */
    public record Column<T>(String name, String sqlType, Function<T, Object> value) {}

    private final String name;
    private final Class<T> type;
    private final List<Column<T>> columns;
    private final List<String> indexes;
    private final Function<T, List<String>> words;

    private Table(String name, Class<T> type, List<Column<T>> columns, List<String> indexes, Function<T, List<String>> words) {
        this.name = name;
        this.type = type;
        this.columns = columns;
        this.indexes = indexes;
        this.words = words;
    }

    public static <T extends RegisterRecord> Table<T> of(String name, Class<T> type) {
        return new Table<>(name, type, List.of(), List.of(), null);
    }

    public Table<T> column(String column, String sqlType, Function<T, Object> value) {
        return new Table<>(name, type, with(columns, new Column<>(column, sqlType, value)), indexes, words);
    }

    /** An index over one or more columns, separated by commas. */
    public Table<T> index(String columnNames) {
        return new Table<>(name, type, columns, with(indexes, columnNames), words);
    }

    /** The texts by which a record is found in the search box, any of them may be null; they are folded into tokens when the row is written. */
    public Table<T> words(Function<T, List<String>> texts) {
        return new Table<>(name, type, columns, indexes, texts);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    public List<Column<T>> columns() {
        return columns;
    }

    public List<String> indexes() {
        return indexes;
    }

    /** Whether records of this kind are found by their words. */
    public boolean isSearched() {
        return words != null;
    }

    List<String> wordsOf(T record) {
        return words == null ? List.of() : words.apply(record);
    }

    private static <E> List<E> with(List<E> before, E added) {
        List<E> all = new ArrayList<>(before);
        all.add(added);
        return List.copyOf(all);
    }
}
