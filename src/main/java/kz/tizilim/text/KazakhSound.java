package kz.tizilim.text;

import java.util.Locale;

/** What the end of a word sounds like, by which Kazakh chooses the consonant of a suffix; and the harmony, by which it chooses the vowel. */
enum KazakhSound {
    VOWEL,
    NASAL,
    VOICED,
    /** з and ж, after which the instrumental differs. */
    BUZZING,
    /** Also б в г д, which are voiceless at the end of a word (Мысаловқа, Мұхаммедке). */
    VOICELESS;

    private static final String BACK = "аоұыяюё";
    private static final String FRONT = "әеөүіэ";
    private static final String LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    /** A Cyrillic word of this alphabet that is not an abbreviation. */
    static boolean canDecline(String words) {
        String word = lastWord(words);
        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= 6;
        return !word.isEmpty() && !abbreviation && letters(word).chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** Names in ұлы and қызы, which are possessed nouns; улы and кызы are their Russian spellings. */
    static boolean isPatronymic(String words) {
        String word = letters(lastWord(words));
        return word.endsWith("ұлы") || word.endsWith("қызы") || word.endsWith("улы") || word.endsWith("кызы");
    }

    static KazakhSound last(String words) {
        String word = letters(lastWord(words)).replace("ь", "").replace("ъ", "");
        return switch (word.isEmpty() ? 'ь' : word.charAt(word.length() - 1)) {
            case 'а', 'ә', 'е', 'ё', 'о', 'ө', 'ұ', 'ү', 'ы', 'і', 'э', 'я' -> VOWEL;
            case 'м', 'н', 'ң' -> NASAL;
            case 'з', 'ж' -> BUZZING;
            case 'и', 'й', 'л', 'р', 'у', 'ю', 'ғ' -> VOICED;
            default -> VOICELESS;
        };
    }

    static boolean isFront(String words) {
        String word = letters(lastWord(words));
        if (word.endsWith("ий") || word.endsWith("ь")) {
            return true;
        }
        // Surnames in -ов and -ев follow the word they come from: Үлгібековке, Мысаловқа, Қанаевқа.
        if (word.length() > 4 && (word.endsWith("ов") || word.endsWith("ев"))) {
            return isFront(word.substring(0, word.length() - 2));
        }
        boolean closed = last(word) != VOWEL && !word.endsWith("и") && !word.endsWith("у");
        for (int at = word.length() - 1; at >= 0; at--) {
            char letter = word.charAt(at);
            if (BACK.indexOf(letter) >= 0) {
                return false;
            }
            if (FRONT.indexOf(letter) >= 0) {
                return true;
            }
            if (closed && (letter == 'и' || letter == 'у')) {
                return letter == 'и';
            }
        }
        return word.indexOf('у') < 0;
    }

    private static String lastWord(String words) {
        String stripped = words == null ? "" : words.strip();
        return stripped.substring(Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('-')) + 1);
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
