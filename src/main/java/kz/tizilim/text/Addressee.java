package kz.tizilim.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as somebody wrote it in one line, as a letter addresses and greets its bearer: «Досым Үлгіәлі» → «Досым Үлгіәліге» ·
 * «Досыму Улгиали». The order of the parts stays as it was written. Where two rules disagree, or none tells, nothing is guessed.
 */
public final class Addressee {
    private static final Pattern PATRONYMIC = Pattern.compile(".+(вич|вна|ич|ична|ұлы|қызы|улы|кызы)");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu).*([«»\"“”\\d]|\\b(ТОО|АО|ИП|ОО|ЖШС|АҚ|ЖК|LLP|JSC|LLC|GmbH)\\b|министер|министрл|комитет|департамент|басқарма|управлени|прокуратур|agency|committee|ministry).*");

    private Addressee() {}

    /** Whether the words name a body or a company, whom a letter does not greet. */
    public static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /**
     * The name in the dative.
     *
     * @param gender where more than the name tells it; empty where only the name can
     */
    public static Optional<String> dative(String written, Optional<Gender> gender, Language language) {
        String name = written.strip().replaceAll("\\s+", " ");
        if (isOrganisation(name)) {
            return language == Language.EN ? Optional.of(name) : Optional.empty();
        }
        if (language != Language.RU) {
            return Dative.person(PersonName.of("", name), gender, language);
        }
        PersonName parts = parts(name);
        return Dative.person(parts, gender.or(() -> gender(name)), language).map(form -> {
            // The declined parts come surname first; they are put back where they were written.
            String surname = parts.surname().isEmpty() ? "" : form.split(" ", -1)[0];
            boolean isSurnameFirst = surname.isEmpty() || name.startsWith(parts.surname());
            return isSurnameFirst ? form : form.substring(surname.length()).strip() + " " + surname;
        });
    }

    /** The gender that the name tells; empty where it tells none, or its parts disagree («Анна Маркович»). */
    public static Optional<Gender> gender(String written) {
        PersonName parts = parts(written.strip().replaceAll("\\s+", " "));
        Optional<Gender> byForm = Gender.of(new PersonName(parts.surname(), "", parts.patronymic()));
        Optional<Gender> byGiven = GivenNames.gender(parts.given()).or(() -> Gender.of(new PersonName("", parts.given(), "")));
        if (byForm.isPresent() && byGiven.isPresent() && !byForm.equals(byGiven)) {
            return Optional.empty();
        }
        return byForm.or(() -> byGiven);
    }

    private static PersonName parts(String name) {
        String[] words = name.split(" ", -1);
        if (words.length != 2) {
            return PersonName.guess(name);
        }
        boolean isFirstGiven = GivenNames.gender(words[0]).isPresent();
        boolean isSecondGiven = GivenNames.gender(words[1]).isPresent();
        String last = words[1].toLowerCase(Locale.ROOT);
        if (!isSecondGiven && PATRONYMIC.matcher(last).matches()) {
            return new PersonName("", words[0], words[1]);
        }
        return isFirstGiven && !isSecondGiven ? PersonName.of(words[1], words[0]) : PersonName.guess(name);
    }
}
