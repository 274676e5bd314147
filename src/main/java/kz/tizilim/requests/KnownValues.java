package kz.tizilim.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.DateFormatter;

/** What a person's card says of her, by the codes of the dictionary of data: proposed as the values of what was found. */
public final class KnownValues {
    private KnownValues() {}

    /** The values by their codes; a person without one of them has no such entry. */
    public static Map<String, String> of(Person person) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "full-name", person.fullName());
        put(values, "iin", person.iin());
        put(values, "birth-date", person.born() == null ? null : DateFormatter.figures(person.born()));
        put(values, "email", joined(person.emails()));
        put(values, "phone", joined(person.phones()));
        put(values, "postal-address", person.address());
        return values;
    }

    private static String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    private static void put(Map<String, String> values, String code, String value) {
        if (value != null && !value.isBlank()) {
            values.put(code, value);
        }
    }
}
