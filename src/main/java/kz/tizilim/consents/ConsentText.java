package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Sha256;

/**
 * A text by which people consent (art. 8(4)), in one of its versions. A version that was put into use is never changed.
 *
 * @param series the number of the text in the register, from 1, the same for all its versions; 0 before it is kept
 * @param version from 1
 * @param activities the activities that rest on it
 * @param purposes the purposes in the words of the activities
 * @param data codes of the data categories that are collected
 * @param thirdParties whether data may be passed to third parties; null while it is not said
 * @param recipients those to whom they may be passed
 * @param crossBorder whether data are sent abroad; null while it is not said
 * @param countries ISO 3166-1 codes of the countries to which they are sent
 * @param publication whether data are made public; null while it is not said
 * @param publishedIn where they are made public
 * @param other what the operator adds
 * @param languages the languages in which it is offered
 * @param usedFrom the day on which it was put into use
 * @param wordings the words as they were on that day; empty before
 * @param hash SHA-256 of the wordings in hexadecimal; null before it is in use
 */
public record ConsentText(
        UUID id,
        int series,
        int version,
        LocalText name,
        Status status,
        List<UUID> activities,
        List<LocalText> purposes,
        List<String> data,
        Validity validity,
        Boolean thirdParties,
        List<UUID> recipients,
        Boolean crossBorder,
        List<String> countries,
        Boolean publication,
        LocalText publishedIn,
        LocalText other,
        List<Language> languages,
        LocalDate usedFrom,
        List<ConsentWording> wordings,
        String hash)
        implements RegisterRecord {

    /** A draft may be changed; a text in use may only be followed by another version; a replaced one is no longer offered. */
    public enum Status {
        DRAFT,
        IN_USE,
        REPLACED
    }

    public ConsentText {
        status = status == null ? Status.DRAFT : status;
        version = version == 0 ? 1 : version;
        activities = activities == null ? List.of() : List.copyOf(activities);
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        data = data == null ? List.of() : List.copyOf(data);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        countries = countries == null ? List.of() : List.copyOf(countries);
        languages = languages == null || languages.isEmpty() ? List.of(Language.KK, Language.RU) : List.copyOf(languages);
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    /** People may have consented by it since it was put into use: it never becomes a draft again. */
    @Override
    public boolean mayGoBackTo(RegisterRecord earlier) {
        return isDraft() || !(earlier instanceof ConsentText text && text.isDraft());
    }

    /** What was put into use stays as people read it; only the program itself puts a draft into use, after it has looked for gaps. */
    @Override
    public boolean isFixed() {
        return !isDraft();
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** A draft of which nothing is known yet. */
    public static ConsentText fresh() {
        return new ConsentText(
                UUID.randomUUID(), 0, 1, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with other codes of data. */
    ConsentText with(List<String> codes) {
        return new ConsentText(
                id, series, version, name, status, activities, purposes, codes, validity, thirdParties, recipients, crossBorder, countries,
                publication, publishedIn, other, languages, usedFrom, wordings, hash);
    }

    ConsentText numbered(int given) {
        return new ConsentText(
                id, given, version, name, status, activities, purposes, data, validity, thirdParties, recipients, crossBorder, countries,
                publication, publishedIn, other, languages, usedFrom, wordings, hash);
    }

    /** A draft that says the same and will follow this version. */
    ConsentText nextVersion(int number) {
        return new ConsentText(
                UUID.randomUUID(), series, number, name, Status.DRAFT, activities, purposes, data, validity, thirdParties, recipients,
                crossBorder, countries, publication, publishedIn, other, languages, null, null, null);
    }

    /** Whether the words of a text in use are still those of the day on which it was put into use. */
    public boolean isUnaltered() {
        return isDraft() || Objects.equals(hash, hash(wordings));
    }

    private static String hash(List<ConsentWording> words) {
        return Sha256.of(Json.write(words));
    }

    ConsentText inUse(LocalDate from, List<ConsentWording> words) {
        return new ConsentText(
                id, series, version, name, Status.IN_USE, activities, purposes, data, validity, thirdParties, recipients, crossBorder,
                countries, publication, publishedIn, other, languages, from, words, hash(words));
    }

    ConsentText replaced() {
        return new ConsentText(
                id, series, version, name, Status.REPLACED, activities, purposes, data, validity, thirdParties, recipients, crossBorder,
                countries, publication, publishedIn, other, languages, usedFrom, wordings, hash);
    }
}
