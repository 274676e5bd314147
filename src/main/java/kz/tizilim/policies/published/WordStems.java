package kz.tizilim.policies.published;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without their endings, so that a thing is known again in another case of Kazakh or Russian. */
final class WordStems {
    /** The first letters that most words keep through all their cases; shorter stems confuse words, longer ones tear them apart. */
    private static final int STEM = 5;

    private static final int SHORTEST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordStems() {}

    /** The stems of a text's words of three letters and more, and its numbers. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).results().map(found -> found.group())
                .filter(word -> word.length() >= SHORTEST || Character.isDigit(word.charAt(0)))
                .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    /** Which part of the stems another text has, from 0 to 1; 0 for no stems. */
    static double share(Set<String> stems, Set<String> within) {
        return stems.isEmpty() ? 0 : (double) stems.stream().filter(within::contains).count() / stems.size();
    }

    /** Letters and digits alone, small, for names and numbers that are written with and without marks. */
    static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
