package kz.tizilim.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as they are shown: one kind of line end, one spelling of each letter, nothing that is not seen. */
final class LetterText {
    /** Characters that are not seen, or that turn the direction of writing; a joiner within a picture of two is left. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{AD}\\x{34F}\\x{61C}\\x{180E}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}"
            + "\\x{FFF9}-\\x{FFFB}&&[^\\n\\t]]|[\\x{200C}\\x{200D}](?=[\\p{L}\\p{N}\\s]|$)|(?<=[\\p{L}\\p{N}\\s]|^)[\\x{200C}\\x{200D}]");
    private static final Pattern BLANKS = Pattern.compile("[\\x{A0}\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}]");

    private LetterText() {}

    /** Lines ending in \n, with plain blanks, composed letters, and without what is not seen. */
    static String tidy(String text) {
        String lines = BLANKS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        String seen = UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
        return seen.replaceAll("[ \\t]+\\n", "\n").replaceAll("^\\n+", "").stripTrailing();
    }

    /** The same on one line, without blanks at its ends. */
    static String line(String text) {
        return tidy(text).replaceAll("\\s+", " ").strip();
    }
}
