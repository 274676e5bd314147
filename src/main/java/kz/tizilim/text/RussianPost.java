package kz.tizilim.text;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The dative of a post in Russian: adjectives and the first noun are declined, what hangs on the noun is not (директору
 * департамента, главному бухгалтеру, исполняющему обязанности директора). Empty where two posts are joined, or where the first
 * noun's gender or falling vowel cannot be told.
 */
final class RussianPost {
    private static final Pattern GOVERNED = Pattern.compile("обязанности|.*(ом|ем|ами|ями|ой|ей|ью)");
    private static final Pattern PREPOSITION = Pattern.compile("по|за|в|во|на|при|с|со|от|для|над|без|и\\.?|или");

    private RussianPost() {}

    static Optional<String> dative(String post) {
        String[] words = post.strip().split("\\s+", -1);
        if (post.contains(",") || post.contains(";") || post.matches(".*\\s[-–—/]\\s.*") || post.contains("/")) {
            return Optional.empty();
        }
        if (low(words[0]).matches("и\\.\\s?о\\.?|врио|и\\.о\\.?")) {
            return Optional.of(post.strip());
        }
        StringJoiner declined = new StringJoiner(" ");
        boolean isDone = false;
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            if (isDone) {
                declined.add(word);
                continue;
            }
            Optional<String> adjective = adjective(word, low(word));
            Optional<String> form = adjective.or(() -> noun(word));
            if (form.isEmpty()) {
                return Optional.empty();
            }
            declined.add(form.get());
            boolean isLast = at + 1 == words.length;
            isDone = adjective.isEmpty() || isLast || stops(low(word), low(words[at + 1]));
            if (isDone && !isLast && low(words[at + 1]).equals("и")) {
                return Optional.empty();
            }
        }
        return Optional.of(declined.toString());
    }

    private static boolean stops(String adjective, String next) {
        return PREPOSITION.matcher(next).matches() || (adjective.matches(".*(щий|щая)") && GOVERNED.matcher(next).matches());
    }

    private static Optional<String> adjective(String word, String low) {
        if (low.matches(".{2,}(ый|ой)") || low.matches(".+[гкх]ий")) {
            return ending(word, 2, "ому");
        }
        if (low.matches(".{2,}[жшчщн]ий")) {
            return ending(word, 2, "ему");
        }
        if (low.matches(".+[жшчщ]ая")) {
            return ending(word, 2, "ей");
        }
        return low.matches(".{2,}ая") ? ending(word, 2, "ой") : Optional.empty();
    }

    private static Optional<String> noun(String word) {
        String low = low(word);
        int hyphen = low.lastIndexOf('-');
        if (hyphen > 0) {
            return hyphenated(word, hyphen);
        }
        if (!low.matches("[а-яёәғқңөұүһі]{3,}") || word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (low.matches(".*[^ь]лец")) {
            return ending(word, 3, "льцу");
        }
        if (low.endsWith("лец")) {
            return ending(word, 2, "ьцу");
        }
        if (low.endsWith("ец")) {
            return ending(word, 2, "цу");
        }
        if (low.matches(".*(тель|арь|ель|ырь)")) {
            return ending(word, 1, "ю");
        }
        if (low.matches(".*(ь|ок|[оеёиуыэю])")) {
            return Optional.empty();
        }
        if (low.endsWith("ия")) {
            return ending(word, 1, "и");
        }
        if (low.endsWith("а") || low.endsWith("я")) {
            return ending(word, 1, "е");
        }
        return low.endsWith("й") ? ending(word, 1, "ю") : Optional.of(word + "у");
    }

    // вице-президент, IT-директор: what cannot be declined stands still; юрист-консультант: both parts move.
    private static Optional<String> hyphenated(String word, int hyphen) {
        String first = word.substring(0, hyphen);
        Optional<String> second = noun(word.substring(hyphen + 1));
        boolean isStill = low(first).matches("вице|экс|комплаенс|веб|топ|бизнес|пресс|пиар|контент|интернет|онлайн|офис|бренд|проект|медиа|арт|шеф|штаб|унтер|обер|премьер|финанс")
                || first.equals(first.toUpperCase(Locale.ROOT))
                || !low(first).matches("[а-яёәғқңөұүһі]+");
        return isStill ? second.map(form -> first + "-" + form) : noun(first).flatMap(form -> second.map(last -> form + "-" + last));
    }

    private static Optional<String> ending(String word, int dropped, String added) {
        return Optional.of(word.substring(0, word.length() - dropped) + added);
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
