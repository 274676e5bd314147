package kz.tizilim.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A person's grammatical gender in Russian, as far as the name shows it. */
public enum Gender {
    MALE,
    FEMALE;

    private static final Set<String> MEN_IN_A =
            Set.of("илья", "никита", "фома", "лука", "кузьма", "савва", "данила", "муса", "мұса", "иса", "яхья", "мустафа", "мұстафа", "муртаза", "зия");

    /** By the patronymic, else by the surname, else by a Slavic given name; empty where they do not tell. */
    public static Optional<Gender> of(PersonName name) {
        return byPatronymic(low(name.patronymic())).or(() -> bySurname(low(name.surname()))).or(() -> byGiven(low(name.given())));
    }

    private static Optional<Gender> byPatronymic(String word) {
        if (word.matches(".*(вич|ич|ұлы|улы|оглы|оғлы|uly)")) {
            return Optional.of(MALE);
        }
        return word.matches(".*(вна|ична|инична|қызы|кызы|кизи|гызы|kyzy)") ? Optional.of(FEMALE) : Optional.empty();
    }

    // Of a double surname the last part tells most surely.
    private static Optional<Gender> bySurname(String word) {
        if (word.matches(".*(ұлы|улы)")) {
            return Optional.of(MALE);
        }
        if (word.matches(".*(қызы|кызы)") || word.matches(".*.{2}(ова|ева|ёва|ская|цкая)")) {
            return Optional.of(FEMALE);
        }
        return word.matches(".*.{2}(ов|ев|ёв|ский|цкий)") ? Optional.of(MALE) : Optional.empty();
    }

    private static Optional<Gender> byGiven(String word) {
        if (MEN_IN_A.contains(word)) {
            return Optional.of(MALE);
        }
        if (word.matches(".*(гүл|гуль|гул|қыз|слу|сұлу)")) {
            return Optional.of(FEMALE);
        }
        return word.matches(".*(бек|хан|жан|ий|ей)") && !word.matches(".*(гүлжан|гульжан|айжан|нұржан|маржан)") && !word.endsWith("жан")
                ? Optional.of(MALE)
                : Optional.empty();
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
