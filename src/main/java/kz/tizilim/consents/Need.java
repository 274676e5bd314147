package kz.tizilim.consents;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Purpose;
import kz.tizilim.text.LocalText;

/**
 * Something that a consent must name: a purpose, a recipient, or a country. Two of its three values are null.
 *
 * @param country ISO 3166-1 code
 */
public record Need(LocalText purpose, UUID recipient, String country) {
    static Need purpose(Purpose purpose) {
        return new Need(purpose.name(), null, null);
    }

    static Need recipient(UUID id) {
        return new Need(null, id, null);
    }

    static Need country(String code) {
        return new Need(null, null, code);
    }

    /** Whether a text names it. A purpose is the same where its words are in any of the languages. */
    public boolean isIn(ConsentText text) {
        if (purpose != null) {
            return text.purposes().stream().anyMatch(named -> same(named, purpose));
        }
        return recipient != null
                ? Boolean.TRUE.equals(text.thirdParties()) && text.recipients().contains(recipient)
                : Boolean.TRUE.equals(text.crossBorder()) && text.countries().contains(country);
    }

    private static boolean same(LocalText one, LocalText two) {
        return Stream.of(new String[] {one.kk(), two.kk()}, new String[] {one.ru(), two.ru()}, new String[] {one.en(), two.en()})
                .anyMatch(pair -> Arrays.stream(pair).allMatch(each -> each != null && !each.isBlank())
                        && pair[0].strip().toLowerCase(Locale.ROOT).equals(pair[1].strip().toLowerCase(Locale.ROOT)));
    }
}
