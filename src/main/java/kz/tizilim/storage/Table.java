package kz.tizilim.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern LIMITED = Pattern.compile("var(?:char|binary)\\((\\d+)\\)");

    private final String name;
    private final Class<T> type;
    private final List<Column<T>> columns;
    private final List<String> indexes;
    private final Function<T, List<String>> words;
    private final boolean hanging;

    private Table(
            String name, Class<T> type, List<Column<T>> columns, List<String> indexes, Function<T, List<String>> words, boolean hanging) {
        this.name = name;
        this.type = type;
        this.columns = columns;
        this.indexes = indexes;
        this.words = words;
        this.hanging = hanging;
    }

    public static <T extends RegisterRecord> Table<T> of(String name, Class<T> type) {
        return new Table<>(name, type, List.of(), List.of(), null, false);
    }

    public Table<T> column(String column, String sqlType, Function<T, Object> value) {
        return new Table<>(name, type, with(columns, new Column<>(column, sqlType, value)), indexes, words, hanging);
    }

    /** An index over one or more columns, separated by commas. */
    public Table<T> index(String columnNames) {
        return new Table<>(name, type, columns, with(indexes, columnNames), words, hanging);
    }

    /** The texts by which a record is found in the search box, any of them may be null; they are folded into tokens when the row is written. */
    public Table<T> words(Function<T, List<String>> texts) {
        return new Table<>(name, type, columns, indexes, texts, hanging);
    }

    /**
     * Records of this kind hang on another of any kind, which cannot be removed while they are there.
     *
     * @param on the id of the other; the column {@code hangs_on} holds it
     */
    public Table<T> hangingOn(Function<T, UUID> on) {
        Table<T> drawn = column("hangs_on", "uuid", on::apply).index("hangs_on");
        return new Table<>(name, type, drawn.columns, drawn.indexes, words, true);
    }

    /** Whether records of this kind hang on others. */
    public boolean isHanging() {
        return hanging;
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

    /**
     * A value that a column cannot take.
     *
     * @param longest the most characters or bytes of the column; 0 where the record lacks what the column is drawn from
     */
    public record Misfit(String column, int longest) {}

    /** What the database would refuse of a record, so that it can be told before it is asked; empty where it takes all. */
    public Optional<Misfit> misfit(T record) {
        for (Column<T> column : columns) {
            Matcher limited = LIMITED.matcher(column.sqlType());
            int longest = limited.matches() ? Integer.parseInt(limited.group(1)) : Integer.MAX_VALUE;
            try {
                Object value = column.value().apply(record);
                int length = value instanceof String text ? text.length() : value instanceof byte[] bytes ? bytes.length : 0;
                if (length > longest) {
                    return Optional.of(new Misfit(column.name(), longest));
                }
            } catch (NullPointerException e) {
                // The answer, not an error: a column that is drawn from a part of the record has nothing to be drawn from.
                return Optional.of(new Misfit(column.name(), 0));
            }
        }
        try {
            wordsOf(record);
            return Optional.empty();
        } catch (NullPointerException e) {
            // The same of what the record is searched by.
            return Optional.of(new Misfit("words", 0));
        }
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
