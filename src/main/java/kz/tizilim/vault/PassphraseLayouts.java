package kz.tizilim.vault;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The same keys pressed under another layout: a word typed with the Latin layout on is no harder to guess than the word. */
final class PassphraseLayouts {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
    // The Kazakh layout keeps the Russian letters and puts its own on the row of digits.
    private static final String DIGITS = "234567890-=";
    private static final String KAZAKH = "әіңғ,.үұқөһ";

    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_RUSSIAN = new HashMap<>();
    private static final Map<Character, Character> TO_KAZAKH = new HashMap<>();

    static {
        for (int key = 0; key < LATIN.length(); key++) {
            if (Character.isLetter(RUSSIAN.charAt(key))) {
                TO_LATIN.put(RUSSIAN.charAt(key), LATIN.charAt(key));
                TO_RUSSIAN.put(LATIN.charAt(key), RUSSIAN.charAt(key));
            }
        }
        TO_KAZAKH.putAll(TO_RUSSIAN);
        for (int key = 0; key < DIGITS.length(); key++) {
            if (Character.isLetter(KAZAKH.charAt(key))) {
                TO_LATIN.put(KAZAKH.charAt(key), DIGITS.charAt(key));
                TO_KAZAKH.put(DIGITS.charAt(key), KAZAKH.charAt(key));
            }
        }
    }

    private PassphraseLayouts() {}

    /** What was typed, and what the same keys give under the Latin, the Russian and the Kazakh layout. */
    static Set<String> readings(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(typed);
        readings.add(pressed(small, TO_LATIN));
        readings.add(pressed(small, TO_RUSSIAN));
        readings.add(pressed(small, TO_KAZAKH));
        return readings;
    }

    private static String pressed(String typed, Map<Character, Character> layout) {
        StringBuilder read = new StringBuilder();
        typed.chars().forEach(sign -> read.append((char) layout.getOrDefault((char) sign, (char) sign)));
        return read.toString();
    }
}
