package kz.tizilim.documents;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Marks where a long word in a narrow column may be parted, so that it is never cut without a hyphen: between two syllables, three
 * letters or more on either side, which is right in Kazakh and allowed in Russian. The mark is the soft hyphen, which the layout engine
 * draws at the end of a line only and never puts into the text that is read back. Addresses and digests have no syllables and bear no
 * marks: {@link LineEnds} parts them without a hyphen, which would be read as one of theirs.
 */
final class Hyphens {
    /** Shorter words fit every column that we print, at 11 columns on a page laid across. */
    static final int SHORTEST = 13;
    private static final int LEAST_ON_A_SIDE = 3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String VOWELS = "аеёиоуыэюяәіөүұ";

    private Hyphens() {}

    /** Marks the long words of the cells below an element. */
    static void mark(Element table) {
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String before = text.getWholeText();
                String after = marked(before);
                if (!after.equals(before)) {
                    text.text(after);
                }
            }
        }, table);
    }

    static String marked(String text) {
        StringBuilder marked = new StringBuilder(text.length() + 8);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                marked.append(word(text.substring(start, at)));
                if (at < text.length()) {
                    marked.append(text.charAt(at));
                }
                start = at + 1;
            }
        }
        return marked.toString();
    }

    private static String word(String token) {
        if (token.length() < SHORTEST) {
            return token;
        }
        StringBuilder parted = new StringBuilder(token.length() + 4);
        for (int at = 0; at < token.length(); at++) {
            if (at > 0 && isSyllable(token, at)) {
                parted.append(SOFT_HYPHEN);
            }
            parted.append(token.charAt(at));
        }
        return parted.toString();
    }

    /** Whether a syllable of one Cyrillic run of letters begins at a place: a consonant with its vowel, with enough of the word around it. */
    static boolean isSyllable(String token, int at) {
        int start = at;
        while (start > 0 && isCyrillic(token.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < token.length() && isCyrillic(token.charAt(end))) {
            end++;
        }
        if (end - start < SHORTEST || at - start < LEAST_ON_A_SIDE || end - at < LEAST_ON_A_SIDE) {
            return false;
        }
        boolean beginsSyllable = isConsonant(token.charAt(at)) && isVowel(token.charAt(at + 1));
        return beginsSyllable && hasVowel(token, start, at);
    }

    private static boolean hasVowel(String token, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isVowel(token.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private static boolean isConsonant(char letter) {
        char low = Character.toLowerCase(letter);
        return isCyrillic(letter) && !isVowel(letter) && low != 'ь' && low != 'ъ' && low != 'й';
    }

    static boolean isCyrillic(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
