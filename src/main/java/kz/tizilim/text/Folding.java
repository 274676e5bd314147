package kz.tizilim.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings words to one key, so that a name is found however it is spelled: {@code Қасымов}, {@code касымов}, {@code qasymov} and
 * {@code Kassymov} all fold to {@code касимов}. The key is written in Russian lower-case letters and digits; the rules for
 * letters are in {@link FoldedLetters}, those for digits in {@link FoldedNumbers}.
 *
 * <p>Stored texts are folded by {@link #tokens}; what is typed into a search box by {@link #queries}, which gives several
 * readings, because the typed word may have been meant for the other keyboard layout. A record answers a reading when each of
 * the reading's words begins one of the record's tokens.
 */
public final class Folding {
    /** Shorter words are not read as typed in the wrong layout: two letters would find half the register by accident. */
    private static final int LAYOUT_FROM = 3;

    /** Nobody looks for the ends of more numbers at once; each of them doubles the readings. */
    private static final int MOST_ENDS = 2;

    private static final char FIRST_NOT_ASCII = 128;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Folding() {}

    /** The folded words of a text, separated by single spaces; empty for a null text or one without letters and digits. */
    public static String fold(String text) {
        return String.join(" ", words(clean(text)));
    }

    /**
     * The tokens by which a text is found: its folded words, each once, and for numbers also the joined number (a telephone
     * without its country prefix), forwards and backwards, so that the end of an IIN finds it. A number that begins another one of the
     * same text is left out.
     */
    public static List<String> tokens(String text) {
        String clean = clean(text);
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> tokens = new LinkedHashSet<>(words(FoldedNumbers.take(clean, numbers)));
        if (!numbers.isEmpty()) {
            tokens.addAll(numbers);
            tokens.removeAll(FoldedNumbers.beginnings(tokens));
        }
        return List.copyOf(tokens);
    }

    /**
     * The readings of what was typed: a telephone or another number as one number, then the literal one, then the others; before each
     * those in which digits are the end of a number. Each is a list of folded words that must all be found, none is empty, and there is
     * no reading at all where nothing but signs was typed.
     */
    public static List<List<String>> queries(String typed) {
        String clean = clean(typed);
        Set<List<String>> readings = new LinkedHashSet<>();
        FoldedNumbers.query(clean).ifPresent(number -> readings.add(List.of(number)));
        readings.add(words(clean));
        readings.add(words(FoldedNumbers.joined(clean)));
        readings.add(words(each(clean, FoldedLetters::latinKhAsKazakh)));
        readings.add(words(each(clean, LookAlikes::toCyrillic)));
        readings.add(words(each(clean, LookAlikes::toLatin)));
        if (clean.length() >= LAYOUT_FROM) {
            for (String other : KeyboardLayouts.readings(clean)) {
                readings.add(words(clean(other)));
                FoldedNumbers.query(other).ifPresent(number -> readings.add(List.of(number)));
            }
        }
        readings.remove(List.<String>of());
        return readings.stream().flatMap(reading -> withEnds(reading).stream()).distinct().toList();
    }

    /** The reading with each of its numbers as an end of one, or as it is; as it is alone where it has many. */
    private static List<List<String>> withEnds(List<String> reading) {
        if (reading.stream().filter(word -> FoldedNumbers.end(word).isPresent()).limit(MOST_ENDS + 1).count() > MOST_ENDS) {
            return List.of(reading);
        }
        List<List<String>> all = List.of(List.of());
        for (String word : reading) {
            List<String> meant = Stream.concat(FoldedNumbers.end(word).stream(), Stream.of(word)).toList();
            all = all.stream().flatMap(begun -> meant.stream().map(each -> Stream.concat(begun.stream(), Stream.of(each)).toList())).toList();
        }
        return all;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : FoldedLetters.split(text)) {
            String folded = FoldedLetters.fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static String each(String text, UnaryOperator<String> reading) {
        StringBuilder read = new StringBuilder();
        for (String word : FoldedLetters.split(text)) {
            read.append(reading.apply(word)).append(' ');
        }
        return read.toString();
    }

    /** One spelling of the same characters (й is one letter, full-width digits are digits), without the invisible ones. */
    private static String clean(String text) {
        if (text == null || isAscii(text)) {
            return text == null ? "" : text;
        }
        return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_NOT_ASCII) {
                return false;
            }
        }
        return true;
    }
}
