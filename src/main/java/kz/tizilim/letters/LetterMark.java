package kz.tizilim.letters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.journal.Head;

/**
 * What the square code of a letter says: which letter it is, the hash of its words, and the last entry of the journal before it. Who
 * holds the paper keeps with it a witness against rewriting: {@code verify --head} takes the last words of the code.
 *
 * @param words the first half of the SHA-256 of the letter's words, 32 hexadecimal digits
 * @param head the journal's end when the letter was registered
 */
public record LetterMark(String label, LocalDate date, String words, Head head) {
    private static final int WORDS_LENGTH = 32;
    private static final Pattern WRITTEN =
            Pattern.compile("TIZILIM 1; № ([^;]{1,40}); (\\d{4}-\\d\\d-\\d\\d); text ([0-9a-f]{" + WORDS_LENGTH + "}); journal ([0-9a-f:]+)");

    static LetterMark of(String label, LocalDate date, String wordsHash, Head head) {
        return new LetterMark(label, date, wordsHash.substring(0, WORDS_LENGTH), head);
    }

    /** What a reader of the code read; empty if it is no code of a letter. */
    public static Optional<LetterMark> parse(String read) {
        Matcher matcher = WRITTEN.matcher(read.strip().replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(matcher.group(2));
            return Head.parse(matcher.group(4)).map(head -> new LetterMark(matcher.group(1), date, matcher.group(3), head));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As it stands in the code. */
    public String written() {
        return "TIZILIM 1; № " + label + "; " + date + "; text " + words + "; journal " + head;
    }

    boolean isOf(Letter letter) {
        return letter.label().equals(label) && letter.date().equals(date);
    }

    boolean hasWords(String hash) {
        return hash.startsWith(words);
    }
}
