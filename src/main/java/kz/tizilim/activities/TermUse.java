package kz.tizilim.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.tizilim.journal.Changes;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.LocalText;

/**
 * Where a kind of record uses words of the dictionaries, so that a word can be found, replaced and kept from vanishing. Every room
 * whose records bear such codes gives one.
 */
public final class TermUse<T extends RegisterRecord> {
    /** Gives a record with its codes of one dictionary replaced. */
    @FunctionalInterface
    public interface Recoding<T> {
        T recode(T record, Dictionary dictionary, UnaryOperator<String> code);
    }

    /**
     * A record that uses a word.
     *
     * @param kind the table's name
     * @param name the record in words; null for one that is told by its kind alone
     */
    public record Used(String kind, UUID id, LocalText name) {}

    private static final String OTHER = "another-word";

    private final Table<T> table;
    private final Function<T, LocalText> name;
    private final Recoding<T> recoding;

    private TermUse(Table<T> table, Function<T, LocalText> name, Recoding<T> recoding) {
        this.table = table;
        this.name = name;
        this.recoding = recoding;
    }

    /**
     * The use of words in a table.
     *
     * @param name a record in words for links; gives null where a record may not be named outside of its room
     */
    public static <T extends RegisterRecord> TermUse<T> in(Table<T> table, Function<T, LocalText> name, Recoding<T> recoding) {
        return new TermUse<>(table, name, recoding);
    }

    /** A list of codes with some replaced; a code that is there already does not come twice. */
    public static List<String> recoded(List<String> codes, UnaryOperator<String> code) {
        return codes.stream().map(code).distinct().toList();
    }

    List<Used> of(Handle handle, DictionaryTerm term) {
        return using(handle, term).stream().map(record -> new Used(table.name(), record.id(), name.apply(record))).toList();
    }

    /** Puts every record that uses a word with another in its place. */
    void replace(Changes changes, DictionaryTerm from, DictionaryTerm into) {
        for (T record : using(changes.handle(), from)) {
            changes.put(table, recoding.recode(record, from.dictionary(), code -> code.equals(from.code()) ? into.code() : code));
        }
    }

    private List<T> using(Handle handle, DictionaryTerm term) {
        UnaryOperator<String> other = code -> Optional.of(code).filter(each -> !each.equals(term.code())).orElse(OTHER);
        return ActivityTable.naming(handle, table, term.code()).stream()
                .filter(record -> !recoding.recode(record, term.dictionary(), other).equals(record))
                .toList();
    }
}
