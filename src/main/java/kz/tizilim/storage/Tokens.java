package kz.tizilim.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import kz.tizilim.text.Folding;

/** The folded words by which one record is found, each once, and the text in which they lie in its row: separated by spaces. */
final class Tokens {
    /** Letters of one token: what is longer is found by its beginning. */
    static final int LONGEST = 64;

    // A record is found by its names and numbers; of a long text the first thousands of words are enough.
    private static final int LONGEST_TEXT = 1 << 16;

    private Tokens() {}

    static <T extends RegisterRecord> String of(Table<T> table, T record) {
        Set<String> tokens = new LinkedHashSet<>();
        int length = 0;
        for (String text : table.wordsOf(record)) {
            for (String token : Folding.tokens(text)) {
                String cut = token.length() > LONGEST ? token.substring(0, LONGEST) : token;
                if (length + cut.length() < LONGEST_TEXT && tokens.add(cut)) {
                    length += cut.length() + 1;
                }
            }
        }
        return String.join(" ", tokens);
    }

    static List<String> list(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }

    /** Those that begin with a letter. */
    static String words(String text) {
        return those(text, true);
    }

    /** Those that do not begin with a letter: numbers, and numbers backwards. */
    static String numbers(String text) {
        return those(text, false);
    }

    private static String those(String text, boolean words) {
        StringJoiner those = new StringJoiner(" ");
        for (String token : list(text)) {
            if (isWord(token) == words) {
                those.add(token);
            }
        }
        return those.toString();
    }

    static boolean isWord(String token) {
        return Character.isLetter(token.codePointAt(0));
    }

    /** Those of the one text that the other lacks. */
    static List<String> missing(String text, String other) {
        Set<String> others = new HashSet<>(list(other));
        List<String> missing = new ArrayList<>();
        for (String token : list(text)) {
            if (!others.contains(token)) {
                missing.add(token);
            }
        }
        return missing;
    }

    /** Whether a word begins one of the tokens. */
    static boolean begin(String text, String word) {
        return text.startsWith(word) || text.contains(" " + word);
    }
}
