package kz.tizilim.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the forms of one letter is read: the plain one, unless it only stands for the other. */
final class LetterForms {
    private static final Pattern STUB = Pattern.compile("(?iu)\\bhtml\\b|browser|браузер|does not support|view (?:this|it) (?:mail|email|message|online)|"
            + "не поддерживает|почтов\\S+ (?:клиент|программ)|шолғыш|қолдамайды");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT = 15;

    private LetterForms() {}

    /** Whether the plain form holds nothing of the letter, or only its beginning. */
    static boolean isStub(String plain, String html) {
        Set<String> plainWords = words(plain);
        Set<String> htmlWords = words(html);
        if (htmlWords.isEmpty()) {
            return false;
        }
        long shared = plainWords.stream().filter(htmlWords::contains).count();
        boolean alike = shared * 2 >= plainWords.size();
        boolean stands = STUB.matcher(plain).find() || (plainWords.size() <= SHORT && htmlWords.size() > 2);
        return plainWords.isEmpty() || (!alike && stands) || (alike && htmlWords.size() > 2 * plainWords.size() + 5);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
