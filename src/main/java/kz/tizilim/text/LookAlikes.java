package kz.tizilim.text;

/** Latin and Cyrillic letters of one shape: words in which the two are mixed by mistake, or that are wholly of the wrong ones. */
final class LookAlikes {
    private static final String LATIN = "ABCEHKMOPTXYIaceopxyikmt";
    private static final String CYRILLIC = "АВСЕНКМОРТХУІасеорхуікмт";
    /** Only these lower-case Cyrillic letters have the shape of a Latin one; в, н and т are alike as capitals only. */
    private static final String CYRILLIC_TO = "АВЕКМНОРСТУХІҮҺавекмнорстухіүһ";
    private static final String LATIN_FROM = "ABEKMHOPCTYXIYhabekmhopctyxiyh";

    private LookAlikes() {}

    /** A word of one script as it is; a mixed one wholly in the script of those of its letters that have no double. */
    static String oneScript(String word) {
        int latin = 0;
        int cyrillic = 0;
        int latinOnly = 0;
        int cyrillicOnly = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (isCyrillic(letter)) {
                cyrillic++;
                cyrillicOnly += CYRILLIC_TO.indexOf(letter) < 0 ? 1 : 0;
            } else if (Character.isLetter(letter)) {
                latin++;
                latinOnly += LATIN.indexOf(letter) < 0 ? 1 : 0;
            }
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        return latinOnly > cyrillicOnly ? swap(word, CYRILLIC_TO, LATIN_FROM) : swap(word, LATIN, CYRILLIC);
    }

    /** The word as Cyrillic letters of its shape, where each of its letters has one; else the word. */
    static String toCyrillic(String word) {
        return consistsOf(word, LATIN) ? swap(word, LATIN, CYRILLIC) : word;
    }

    /** The word as Latin letters of its shape, where each of its letters has one; else the word. */
    static String toLatin(String word) {
        return consistsOf(word, CYRILLIC_TO) ? swap(word, CYRILLIC_TO, LATIN_FROM) : word;
    }

    private static boolean consistsOf(String word, String letters) {
        return word.chars().allMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** By the two blocks of Unicode that hold every letter of Kazakh and Russian; its table of scripts would be searched for each letter. */
    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter < '\u0530';
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            int found = from.indexOf(word.charAt(at));
            if (found >= 0) {
                swapped.setCharAt(at, to.charAt(found));
            }
        }
        return swapped.toString();
    }
}
