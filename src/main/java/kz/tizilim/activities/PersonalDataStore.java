package kz.tizilim.activities;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.LocalText;

/**
 * A base that holds personal data (art. 1), and the place where it physically lies (localisation, art. 12(2)).
 *
 * @param country the ISO 3166-1 code of the country, KZ for Kazakhstan
 * @param access who has access, by post or by name
 * @param copies copies that lie in foreign countries
 */
public record PersonalDataStore(
        UUID id,
        LocalText name,
        String country,
        LocalText place,
        Medium medium,
        boolean encrypted,
        List<String> access,
        List<Copy> copies)
        implements RegisterRecord {

    /** What a base is kept on. */
    public enum Medium {
        ELECTRONIC,
        PAPER,
        MIXED
    }

    /**
     * A copy of the base in another country.
     *
     * @param country the ISO 3166-1 code of that country
     * @param address where it lies there
     * @param access who has access to the copy, by post or by name
     */
    public record Copy(String country, LocalText address, Medium medium, boolean encrypted, List<String> access) {
        public Copy {
            medium = medium == null ? Medium.ELECTRONIC : medium;
            access = access == null ? List.of() : List.copyOf(access);
        }

        /** A copy of which only the country is known: so registers wrote it that kept no more, and files may still write it. */
        public static Copy valueOf(String country) {
            return new Copy(country, null, null, false, null);
        }
    }

    public PersonalDataStore {
        medium = medium == null ? Medium.ELECTRONIC : medium;
        access = access == null ? List.of() : List.copyOf(access);
        copies = copies == null ? List.of() : List.copyOf(copies);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }

    /** Whether the base, or a copy of it, lies outside Kazakhstan. */
    public boolean isAbroad() {
        return (country != null && !country.equals("KZ")) || !copies.isEmpty();
    }
}
