package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a sentence, folded for comparison: small letters, hyphens inside dropped, look-alike letters of the other script replaced.
 *
 * @param start the offset of its first sign in the sentence
 * @param end the offset after its last sign
 */
public record Token(String word, int start, int end) {
    private static final String LATIN = "abcehkmoptxyiəү";
    private static final String CYRILLIC = "авсенкмортхуіәү";

    /** The words and numbers of a sentence in their order. */
    public static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            if (!Character.isLetterOrDigit(sentence.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < sentence.length() && goesOn(sentence, end)) {
                end++;
            }
            tokens.add(new Token(folded(sentence.substring(at, end)), at, end));
            at = end;
        }
        return tokens;
    }

    private static boolean goesOn(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign)) {
            return true;
        }
        boolean joins = sign == '-' || sign == '\u2011' || sign == '\'' || sign == '\u2019';
        return joins && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A word folded as tokens are. */
    static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean cyrillic = false;
        for (int at = 0; at < small.length() && !cyrillic; at++) {
            cyrillic = small.charAt(at) >= '\u0400' && small.charAt(at) < '\u0530';
        }
        StringBuilder folded = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at++) {
            char sign = small.charAt(at);
            int twin = cyrillic ? LATIN.indexOf(sign) : -1;
            if (twin >= 0) {
                folded.append(CYRILLIC.charAt(twin));
            } else if (Character.isLetterOrDigit(sign)) {
                folded.append(sign == 'ё' ? 'е' : sign);
            }
        }
        return folded.toString();
    }
}
