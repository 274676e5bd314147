package kz.tizilim.storage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the records of one kind that have all words of a reading. The rarest word leads: its records are looked through in the order of
 * their tokens, so that whole words come before longer ones, and the search ends as soon as there are enough.
 */
final class Search {
    /** Rows read of a word at first; 500 rows are read in less than a millisecond. */
    private static final int FIRST = 500;

    /** A word of more rows than this is common: it is not read to its end, but looked up in the records that another word gave. */
    private static final int COMMON = 8000;

    private static final int GROWTH = 16;

    /** Rows that are read of a common word all the same, once looking it up in vain cost as much as reading them does. */
    private static final int MOST = 2 * COMMON;

    /** What looking at a record costs in rows of a word: its words lie in an index, its numbers only in its own row. */
    private static final int WORDS_COST = 20;

    private static final int NUMBERS_COST = 100;

    private final Handle handle;
    private final Table<?> table;
    private final int limit;
    private final Map<String, Begun> read = new HashMap<>();
    private int inVain;

    /** The records that have a token which a word begins, as far as so many rows tell; all of them when there are fewer rows. */
    private record Begun(Set<Long> records, int rows, boolean all) {}

    Search(Handle handle, Table<?> table, int limit) {
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
        String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        if (words.size() == 1) {
            return longest;
        }
        for (int rows = FIRST; rows <= COMMON; rows *= GROWTH) {
            int most = rows;
            List<String> whole = words.stream().filter(word -> read(word, most).all()).toList();
            if (!whole.isEmpty()) {
                return whole.stream().min(Comparator.comparingInt(word -> read(word, most).records().size())).orElseThrow();
            }
        }
        return longest;
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
                inVain += isWord ? WORDS_COST : NUMBERS_COST;
                if (inVain >= MOST) {
                    words.forEach(each -> read(each, MOST));
                    inVain = 0;
                }
                return false;
            }
        }
        return true;
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
