package kz.tizilim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How much a text looks like Kazakh or Russian, by the pairs of letters that stand side by side in it: bytes read in a wrong code page
 * give letters that never do. Capitals count as their small letters, but a capital after a small letter speaks against a text.
 */
final class LetterPairs {
    /** The sign of all that is no letter of these languages, then their letters. */
    static final String ALPHABET = " абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";

    /** A pair that is as frequent as in a row of random letters. */
    private static final int RANDOM = 4;
    /** What a letter of another script or a graphic sign weighs: such bytes are seldom meant. */
    private static final int FOREIGN = -8;
    /** Letters of the neighbours' languages: they may be meant. */
    private static final String NEIGHBOURS = "їєґўЇЄҐЎ";
    private static final int NEIGHBOUR = -1;
    private static final int CAPITAL_WITHIN = -4;
    private static final int FIRST_NOT_ASCII = 128;
    /** Signs beyond ASCII that stand in ordinary letters. */
    private static final String PUNCTUATION = "«»„“”‘’–—…№·•°§\u00A0";

    private static final String[] TABLE = table();

    private LetterPairs() {}

    /** The sum over all pairs of letters; above zero for what looks like words. */
    static int score(CharSequence text) {
        int score = 0;
        char before = ' ';
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : ' ';
            if (sign >= FIRST_NOT_ASCII || before >= FIRST_NOT_ASCII) {
                score += pair(before, sign);
            }
            before = sign;
        }
        return score;
    }

    private static int pair(char before, char sign) {
        int first = place(before);
        int second = place(sign);
        if (second < 0) {
            return NEIGHBOURS.indexOf(sign) >= 0 ? NEIGHBOUR : FOREIGN;
        }
        if (first < 0 || first + second == 0) {
            return 0;
        }
        int within = first > 0 && Character.isLowerCase(before) && Character.isUpperCase(sign) ? CAPITAL_WITHIN : 0;
        return TABLE[first].charAt(second) - '0' - RANDOM + within;
    }

    private static int place(char sign) {
        if (sign < FIRST_NOT_ASCII || PUNCTUATION.indexOf(sign) >= 0) {
            return 0;
        }
        int place = ALPHABET.indexOf(String.valueOf(sign).toLowerCase(Locale.ROOT).charAt(0));
        return place > 0 ? place : -1;
    }

    private static String[] table() {
        try (InputStream in = LetterPairs.class.getResourceAsStream("letter-pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
