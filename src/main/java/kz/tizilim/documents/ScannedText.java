package kz.tizilim.documents;

import java.util.List;

/**
 * What was read from the picture of a page.
 *
 * @param text the words in their lines; behind each of which the reader was unsure stands {@link #UNSURE}, and in place of mail addresses
 *     and sites {@link #LEFT_OUT}: one wrong letter would send an answer to a stranger
 * @param words how many words were read
 * @param unsure the words of which the reader was unsure
 * @param leftOut how many mail addresses and sites were left out
 * @param unreadPages how many pages were not read, since the file has too many
 */
public record ScannedText(String text, int words, List<String> unsure, int leftOut, int unreadPages) {
    public static final String UNSURE = "[?]";
    public static final String LEFT_OUT = "[@…]";

    public ScannedText {
        unsure = List.copyOf(unsure);
    }

    /** The text without the marks at words: what a search for names and numbers reads. */
    public String plain() {
        return text.replace(UNSURE, "");
    }
}
