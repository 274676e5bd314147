package kz.tizilim.letters;

import java.util.Optional;
import kz.tizilim.text.Addressee;
import kz.tizilim.text.Gender;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * How a letter greets. Russian «Уважаемая» and «Уважаемый» need to know whether a woman or a man is greeted: a patronymic, the ending
 * of a surname, a given name or the person's card tells it. Who is not told apart is greeted by «Здравствуйте», which offends nobody;
 * a body or a company is not greeted.
 */
final class Salutation {
    private Salutation() {}

    static String of(String name, Language language) {
        return of(name, null, language);
    }

    /**
     * The greeting of a name in the nominative; null for no name and for a body.
     *
     * @param gender null where only the name can tell it
     */
    static String of(String name, Gender gender, Language language) {
        if (name == null || name.isBlank() || Addressee.isOrganisation(name)) {
            return null;
        }
        Optional<Gender> told = Optional.ofNullable(gender).or(() -> Addressee.gender(name));
        String key = told.map(known -> known == Gender.FEMALE ? "woman" : "man").orElse("any");
        return Messages.of(language).say("letters.salutation." + key, name.strip());
    }
}
