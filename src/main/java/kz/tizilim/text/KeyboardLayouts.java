package kz.tizilim.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What was typed, as it would read had another keyboard layout been on: English, Russian, and the Kazakh layout of Windows, whose
 * digit row holds ә і ң ғ , . ү ұ қ ө һ.
 */
final class KeyboardLayouts {
    private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
    private static final String DIGIT_ROW = "2345890-=67";
    private static final String KAZAKH_ROW = "әіңғүұқөһ,.";
    private static final String KAZAKH_DIGITS = "1234567890";
    private static final String KAZAKH_DIGIT_LETTERS = "\"әіңғ,.үұқ";

    private KeyboardLayouts() {}

    /** Each other reading of the text once; none where it reads the same. */
    static Set<String> readings(String typed) {
        Set<String> readings = new LinkedHashSet<>();
        if (typed.chars().anyMatch(sign -> ENGLISH.indexOf(sign) >= 0 && Character.isLetter(sign))) {
            readings.add(swap(typed, ENGLISH, RUSSIAN));
            // The digit row is read first: , and . of the English layout are letters of the Russian one, but signs of the Kazakh row.
            readings.add(swap(typed, ENGLISH + DIGIT_ROW, RUSSIAN + KAZAKH_ROW));
        }
        if (typed.chars().anyMatch(sign -> RUSSIAN.indexOf(sign) >= 0)) {
            readings.add(swap(typed.toLowerCase(Locale.ROOT), RUSSIAN + KAZAKH_ROW, ENGLISH + DIGIT_ROW));
        }
        if (typed.chars().allMatch(sign -> KAZAKH_DIGIT_LETTERS.indexOf(sign) >= 0 || Character.isWhitespace(sign))) {
            readings.add(swap(typed, KAZAKH_DIGIT_LETTERS, KAZAKH_DIGITS));
        }
        readings.remove(typed);
        return readings;
    }

    private static String swap(String typed, String from, String to) {
        StringBuilder swapped = new StringBuilder(typed);
        for (int at = 0; at < typed.length(); at++) {
            int found = from.indexOf(typed.charAt(at));
            if (found >= 0) {
                swapped.setCharAt(at, to.charAt(found));
            }
        }
        return swapped.toString();
    }
}
