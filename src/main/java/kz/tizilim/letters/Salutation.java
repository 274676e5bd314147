package kz.tizilim.letters;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * How a letter greets. Russian «Уважаемая» and «Уважаемый» need to know whether a woman or a man is greeted: a patronymic or the ending
 * of a surname tells it, and a name without either is greeted by «Здравствуйте», which offends nobody.
 */
final class Salutation {
    private static final Pattern WOMAN = Pattern.compile(".*\\s\\S+(қызы|кызы|вна|чна|ова|ева|ёва|ина|ская|цкая)");
    private static final Pattern MAN = Pattern.compile(".*\\s\\S+(ұлы|улы|уулу|ович|евич|ьич|инич|ов|ев|ёв|ский|цкий)");

    private Salutation() {}

    /** The greeting of a name in the nominative; null for no name. */
    static String of(String name, Language language) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Messages.of(language).say("letters.salutation." + address(name.strip().toLowerCase(Locale.ROOT)), name.strip());
    }

    private static String address(String name) {
        return WOMAN.matcher(name).matches() ? "woman" : MAN.matcher(name).matches() ? "man" : "any";
    }
}
