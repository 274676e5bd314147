package kz.tizilim.operator;

import java.time.LocalDate;
import kz.tizilim.text.LocalText;

/**
 * An act as the published policy cites it, rightly or not. Its words lie flat beside the rest, so that registers written when the
 * words were all there was are still read.
 *
 * @param number the number under which the policy cites it, null where it gives none
 * @param dated the date of the act, null where the policy gives none
 * @param country the ISO 3166-1 code of the state whose act it is, null where the policy does not say
 */
public record CitedLaw(String kk, String ru, String en, String number, LocalDate dated, String country) {
    public static CitedLaw of(LocalText words, String number, LocalDate dated, String country) {
        return words == null
                ? new CitedLaw(null, null, null, number, dated, country)
                : new CitedLaw(words.kk(), words.ru(), words.en(), number, dated, country);
    }

    public LocalText words() {
        return new LocalText(kk, ru, en);
    }

    public boolean isForeign() {
        return country != null && !country.equals("KZ");
    }
}
