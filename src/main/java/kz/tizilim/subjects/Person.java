package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.IdentityDigits;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * A person whose data are processed (Law 94-V art. 1: subject). Her own key seals all that is known of her.
 *
 * @param number the internal number by which acts and journals name her
 * @param iin the 12-digit IIN, null if not known
 * @param language the language in which she is written to
 * @param categories codes of the categories of persons she belongs to
 * @param addresseeKk her name in the dative as the Kazakh letter addresses it («Айгүл Үлгіқызына»)
 * @param addresseeRu the same for a Russian letter
 * @param representative who may act for her by law or by a power of attorney, null for nobody
 * @param blocked since when and why her data are blocked (art. 1), null where they are not
 * @param post what she is where she works, in the nominative; null where that is not known or plays no part
 */
public record Person(
        UUID id,
        int number,
        String surname,
        String given,
        String patronymic,
        String iin,
        LocalDate born,
        List<String> emails,
        List<String> phones,
        String address,
        Language language,
        List<String> categories,
        String addresseeKk,
        String addresseeRu,
        Representative representative,
        Blocking blocked,
        LocalText post)
        implements RegisterRecord {

    /** Who acts for a person, and by what paper. */
    public record Representative(String name, String paper, LocalDate validUntil) {}

    /** A stop of every other use of her data. */
    public record Blocking(LocalDate since, String reason) {}

    public Person {
        iin = IdentityDigits.of(iin);
        emails = emails == null ? List.of() : List.copyOf(emails);
        phones = phones == null ? List.of() : List.copyOf(phones);
        categories = categories == null ? List.of() : List.copyOf(categories);
        language = language == null ? Language.KK : language;
    }

    /** A person without a post, whose data are not blocked. */
    public Person(
            UUID id,
            int number,
            String surname,
            String given,
            String patronymic,
            String iin,
            LocalDate born,
            List<String> emails,
            List<String> phones,
            String address,
            Language language,
            List<String> categories,
            String addresseeKk,
            String addresseeRu,
            Representative representative) {
        this(
                id, number, surname, given, patronymic, iin, born, emails, phones, address, language, categories, addresseeKk, addresseeRu,
                representative, null, null);
    }

    public boolean isBlocked() {
        return blocked != null;
    }

    @Override
    public boolean holds() {
        return isBlocked();
    }

    @Override
    public UUID owner() {
        return id;
    }

    /** Surname, given name and patronymic, as lists show them. */
    public String fullName() {
        return joined(surname, given, patronymic);
    }

    /** Given name and patronymic, else given name and surname: as a letter greets her. */
    public String greetingName() {
        return patronymic == null || patronymic.isBlank() ? joined(given, surname) : joined(given, patronymic);
    }

    /** A person of whom nothing is known yet. */
    public static Person fresh() {
        return new Person(UUID.randomUUID(), 0, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same person with other values of some fields, by the names of these. */
    public Person with(Map<String, ?> values) {
        return PersonFields.ALL.with(this, values);
    }

    Person numbered(int given) {
        return with(Map.of("number", given));
    }

    Person blocked(Blocking how) {
        return with(Collections.singletonMap("blocked", how));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
