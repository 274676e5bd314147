package kz.tizilim.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dative of one part of a name in Russian. Empty where rule and usage do not decide it: a vowel that may or may not fall out
 * (Кравец), an ending that two origins share (Долих). Written for the names of Kazakhstan: a surname of a woman that ends in a
 * consonant stays as it is (Ким, Шмидт, Серік), and so do ұлы and қызы.
 */
final class RussianName {
    private static final Map<String, String> IRREGULAR = Map.of(
            "павел", "павлу", "лев", "льву", "пётр", "петру", "петр", "петру", "любовь", "любови", "илия", "илие", "иса", "исе", "лия", "лие");
    private static final Set<String> STRESSED_IYA = Set.of("алия", "әлия", "галия", "ғалия", "зульфия", "альфия", "гульфия", "нурия", "лия", "алфия", "рабия", "мадия", "асия");
    private static final Set<String> UNSTRESSED_IYA = Set.of(
            "мария", "виктория", "анастасия", "валерия", "лилия", "наталия", "юлия", "ксения", "софия", "евгения", "евдокия", "лидия", "антония", "эмилия", "амалия",
            "аврелия", "клавдия", "аксиния", "анфия", "таисия", "глафирия", "евлалия", "дария", "камилия", "олимпия", "цецилия", "юстиция");
    private static final String VOWELS = "аеёиоуыэюяәіөүұ";

    private RussianName() {}

    static Optional<String> surname(String word, Gender gender) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!isCyrillic(low)) {
            return Optional.empty();
        }
        if (low.matches(".*(ұлы|улы|қызы|кызы|оглы|ых)") || low.matches(".*[гкх]их")) {
            return Optional.of(word);
        }
        return gender == Gender.MALE ? man(word, low) : woman(word, low);
    }

    static Optional<String> given(String word, Gender gender) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!isCyrillic(low)) {
            return Optional.empty();
        }
        if (IRREGULAR.containsKey(low)) {
            return Optional.of(word.charAt(0) + IRREGULAR.get(low).substring(1));
        }
        if (low.endsWith("ия")) {
            return STRESSED_IYA.contains(low) ? ending(word, 1, "е") : UNSTRESSED_IYA.contains(low) ? ending(word, 1, "и") : Optional.empty();
        }
        if (low.endsWith("а") || low.endsWith("я")) {
            return ending(word, 1, "е");
        }
        if (gender == Gender.FEMALE) {
            return low.endsWith("ь") ? ending(word, 1, "и") : Optional.of(word);
        }
        return hard(word, low);
    }

    static Optional<String> patronymic(String word, Gender gender) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.matches(".*(ұлы|улы|қызы|кызы|оглы|оғлы|кизи|гызы)")) {
            return Optional.of(word);
        }
        if (low.endsWith("ич")) {
            return Optional.of(word + "у");
        }
        return low.endsWith("на") ? ending(word, 1, "е") : given(word, gender);
    }

    private static Optional<String> man(String word, String low) {
        if (low.matches(".*[стцк]?[сц]кий") || low.matches(".*[гкх]ий") || low.matches(".*.ый")) {
            return ending(word, 2, "ому");
        }
        if (low.endsWith("ой") && vowels(low) > 1) {
            return ending(word, 2, "ому");
        }
        if (low.matches(".*[жшчщ]ий")) {
            return ending(word, 2, "ему");
        }
        if (low.endsWith("ец") || low.endsWith("ень") || (low.endsWith("ок") && vowels(low) > 1) || (low.endsWith("их") && !low.endsWith("рих"))) {
            return Optional.empty();
        }
        return low.endsWith("а") || low.endsWith("я") ? soft(word, low) : hard(word, low);
    }

    private static Optional<String> woman(String word, String low) {
        if (low.matches(".+(ов|ев|ёв|ин|ын)а")) {
            return ending(word, 1, "ой");
        }
        if (low.matches(".{2,}ая")) {
            return ending(word, 2, "ой");
        }
        if (low.endsWith("яя")) {
            return ending(word, 2, "ей");
        }
        return low.endsWith("а") || low.endsWith("я") ? soft(word, low) : Optional.of(word);
    }

    // A vowel before the last а: French and Georgian names stand unchanged, others do not.
    private static Optional<String> soft(String word, String low) {
        if (low.length() < 2 || (low.endsWith("а") && VOWELS.indexOf(low.charAt(low.length() - 2)) >= 0)) {
            return Optional.empty();
        }
        return ending(word, 1, low.endsWith("ия") ? "и" : "е");
    }

    private static Optional<String> hard(String word, String low) {
        char last = low.charAt(low.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return Optional.of(word);
        }
        return last == 'й' || last == 'ь' ? ending(word, 1, "ю") : Optional.of(word + "у");
    }

    private static Optional<String> ending(String word, int dropped, String added) {
        return Optional.of(word.substring(0, word.length() - dropped) + added);
    }

    private static int vowels(String low) {
        return (int) low.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    }

    private static boolean isCyrillic(String low) {
        return low.matches("[а-яёәғқңөұүһі]+");
    }
}
