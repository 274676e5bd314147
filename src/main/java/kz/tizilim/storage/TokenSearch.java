package kz.tizilim.storage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the records of one kind that have all words of a reading. The rarest word leads: its records are looked through in the order of
 * their tokens, so that whole words come before longer ones, and the search ends as soon as there are enough.
 */
final class TokenSearch {
    /** Rows read of a word at first; 500 rows are read in less than a millisecond. */
    private static final int FIRST = 500;

    private static final int GROWTH = 4;

    /** A word of more rows than this is common: it is not read to its end, but looked up in the records that another word gave. */
    private static final int COMMON = 32_000;

    /** What looking at a record costs in rows of a word: its words lie in an index, its numbers only in its own row. */
    private static final int WORDS_COST = 20;

    private static final int NUMBERS_COST = 100;

    private final Handle handle;
    private final Table<?> table;
    private final int limit;
    private final Map<String, Begun> read = new HashMap<>();
    private final Map<String, Integer> inVain = new HashMap<>();

    /** The records that have a token which a word begins, as far as so many rows tell; all of them when there are fewer rows. */
    private record Begun(Set<Long> records, int rows, boolean all) {}

    TokenSearch(Handle handle, Table<?> table, int limit) {
        this.handle = handle;
        this.table = table;
        this.limit = limit;
    }

    /** The places of at most {@code limit} records that answer one of the readings, those of the first reading first. */
    Set<Long> places(List<List<String>> readings) {
        Set<Long> found = new LinkedHashSet<>();
        for (List<String> reading : readings) {
            if (found.size() < limit) {
                add(needed(reading), found);
            }
        }
        return found;
    }

    private void add(List<String> words, Set<Long> found) {
        String leading = leading(words);
        List<String> others = words.stream().filter(word -> !word.equals(leading)).toList();
        Set<Long> seen = new HashSet<>();
        int rows = FIRST;
        Begun begun = read(leading, rows);
        while (true) {
            for (Long record : begun.records()) {
                if (seen.add(record) && hasAll(record, others) && found.add(record) && found.size() == limit) {
                    return;
                }
            }
            if (begun.all()) {
                return;
            }
            rows *= GROWTH;
            begun = read(leading, rows);
        }
    }

    private String leading(List<String> words) {
        Stream<String> rare = words.size() == 1 ? Stream.empty() : words.stream().filter(word -> read(word, FIRST).all());
        return rare.min(Comparator.comparingInt(word -> read(word, FIRST).records().size()))
                .orElseGet(() -> words.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
    }

    private boolean hasAll(Long record, List<String> words) {
        for (String word : words) {
            Begun begun = read.get(word);
            if (begun.records().contains(record)) {
                continue;
            }
            if (begun.all()) {
                return false;
            }
            boolean isWord = Tokens.isWord(word);
            String at = isWord ? TokenSql.wordsAt(table) : TokenSql.numbersAt(table);
            if (!Tokens.begin(handle.query(at, row -> row.getString(1), record).get(0), word)) {
                readOn(word, begun, isWord ? WORDS_COST : NUMBERS_COST);
                return false;
            }
        }
        return true;
    }

    /** Once looking at records in vain cost as much as reading on in the word does, it is read on. */
    private void readOn(String word, Begun begun, int cost) {
        int rows = begun.rows() * GROWTH;
        if (inVain.merge(word, cost, Integer::sum) >= rows && rows <= COMMON) {
            read(word, rows);
        }
    }

    private Begun read(String word, int rows) {
        Begun known = read.get(word);
        if (known != null && (known.all() || known.rows() >= rows)) {
            return known;
        }
        List<Long> records = handle.query(
                TokenSql.starting(table), row -> row.getLong(1), word, word + Character.MAX_VALUE, rows);
        Begun begun = new Begun(new LinkedHashSet<>(records), rows, records.size() < rows);
        read.put(word, begun);
        return begun;
    }

    // A word that begins another one of the reading says nothing more.
    private static List<String> needed(List<String> reading) {
        List<String> different = reading.stream().distinct().toList();
        return different.stream()
                .filter(word -> different.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .toList();
    }
}
