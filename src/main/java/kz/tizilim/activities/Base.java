package kz.tizilim.activities;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Stored;
import kz.tizilim.text.LocalText;

/**
 * A base that holds personal data (art. 1), and the place where it physically lies (localisation, art. 12(2)).
 *
 * @param country the ISO 3166-1 code of the country, KZ for Kazakhstan
 * @param access who has access, by post or by name
 * @param copies ISO codes of the foreign countries that hold copies
 */
public record Base(
        UUID id,
        LocalText name,
        String country,
        LocalText place,
        Medium medium,
        boolean encrypted,
        List<String> access,
        List<String> copies)
        implements Stored {

    /** What a base is kept on. */
    public enum Medium {
        ELECTRONIC,
        PAPER,
        MIXED
    }

    public Base {
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
