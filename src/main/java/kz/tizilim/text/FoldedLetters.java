package kz.tizilim.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The letters of a folded word. What sounds alike in the spellings in use in Kazakhstan becomes one letter:
 * <ul>
 *   <li>Kazakh letters become their Russian neighbours: ә→а ғ→г қ→к ң→н ө→о ұ ү→у һ→х;
 *   <li>і и й ы and Latin i y become и, since passports write Aigul and Aygul, Kasymov and Kasimov;
 *   <li>ё э become е, щ becomes ш, ю becomes иу and я becomes иа (as Latin iu, yu, ia, ya), ъ ь and apostrophes fall away;
 *   <li>дж is ж (Джумабаев, Жұмабаев), тс is ц, йе and йо are е (Sergeyev, Сергеев; Alyona, Алёна);
 *   <li>Latin goes by sound: sh sch shch→ш, ch→ч, zh j dzh→ж, kh h→х, gh→г, q ck c→к, ts tz→ц, ph→ф, x→кс, w→у; marks are
 *       dropped except those that make another sound (ş š→ш, ç č→ч, ž→ж, ý→у);
 *   <li>doubled letters are one (Kassymov, Алла).
 * </ul>
 * The rules work from left to right, so that the folded beginning of a word begins its folded whole.
 */
final class FoldedLetters {
    private static final String APOSTROPHES = "'’‘ʼʻʹ`´";
    private static final Map<String, String> CYRILLIC = pairs("дж ж тс ц тц ц йе е йо е ьо ео ъе е"
            + " ә а ғ г қ к ң н ө о ұ у ү у һ х і и й и ы и ё е э е щ ш ю иу я иа ъ - ь - ї и є е ґ г ў у ј ж");
    private static final Map<String, String> LATIN = pairs("shch ш tsch ч sch ш tch ч tzh тж tsh тш dzh ж"
            + " sh ш ch ч zh ж dj ж kh х gh г ph ф ck к ts ц tz ц yo е ye е ş ш š ш ș ш ç ч č ч ž ж ý у"
            + " a а b б c к d д e е f ф g г h х i и ı и j ж k к l л m м n н o о p п q к r р s с t т u у v в w у x кс y и z з");

    /** Letters that stay themselves and begin no pair: most of any text, told apart first for speed. */
    private static final String COMMON = "абвгежзиклмнопрсуфхцчш";

    /** Latin letters, also the accented ones of Turkish and the Latin Kazakh alphabets, lie before Greek and Cyrillic. */
    private static final char LATIN_END = '\u0250';

    /** How long the longest rule is that begins with a Latin letter. */
    private static final int[] LONGEST_LATIN = new int[LATIN_END];

    static {
        LATIN.keySet().forEach(letters -> LONGEST_LATIN[letters.charAt(0)] = Math.max(LONGEST_LATIN[letters.charAt(0)], letters.length()));
    }

    private FoldedLetters() {}

    /** The words of a text: runs of letters and of digits. An apostrophe inside a word belongs to it. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean digits = false;
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            boolean digit = Character.isDigit(point);
            boolean letter = Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            boolean inside = word.length() > 0 && !digits && APOSTROPHES.indexOf(point) >= 0;
            if (word.length() > 0 && !inside && (digit != digits || !(digit || letter))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (digit || letter || inside) {
                digits = digit;
                word.appendCodePoint(point);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    static String fold(String word) {
        if (Character.isDigit(word.codePointAt(0))) {
            return FoldedNumbers.ascii(word);
        }
        String plain = LookAlikes.oneScript(word).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            char first = plain.charAt(at);
            int taken = 0;
            if (COMMON.indexOf(first) >= 0) {
                appendOnce(key, first);
                taken = 1;
            } else if (first < LATIN_END) {
                taken = append(plain, at, LATIN, LONGEST_LATIN[first], key);
            } else {
                taken = append(plain, at, CYRILLIC, 2, key);
            }
            if (taken == 0) {
                taken = Character.charCount(plain.codePointAt(at));
                appendOnce(key, bare(plain.substring(at, at + taken)));
            }
            at += taken;
        }
        return key.toString();
    }

    /** Latin kh is х, but in older Kazakh passports also қ (Bakhytzhan): this is the second reading. */
    static String latinKhAsKazakh(String word) {
        return word.replaceAll("(?i)kh", "k");
    }

    private static int append(String word, int at, Map<String, String> letters, int longest, StringBuilder key) {
        for (int length = Math.min(longest, word.length() - at); length > 0; length--) {
            String letter = letters.get(word.substring(at, at + length));
            if (letter != null) {
                appendOnce(key, letter);
                return length;
            }
        }
        return 0;
    }

    private static void appendOnce(StringBuilder key, String letters) {
        for (int at = 0; at < letters.length(); at++) {
            appendOnce(key, letters.charAt(at));
        }
    }

    private static void appendOnce(StringBuilder key, char letter) {
        if (key.length() == 0 || key.charAt(key.length() - 1) != letter) {
            key.append(letter);
        }
    }

    /** A letter of no rule: an accented Latin one goes by its base letter, an apostrophe falls away, others stay. */
    private static String bare(String letter) {
        if (APOSTROPHES.contains(letter)) {
            return "";
        }
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return base.isEmpty() ? "" : LATIN.getOrDefault(base, base);
    }

    private static Map<String, String> pairs(String listed) {
        String[] words = listed.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            pairs.put(words[at], words[at + 1].equals("-") ? "" : words[at + 1]);
        }
        return pairs;
    }
}
