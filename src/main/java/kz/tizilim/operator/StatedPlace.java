package kz.tizilim.operator;

import kz.tizilim.text.LocalText;

/**
 * A place where the published policy says that data lie. The words lie flat beside the country, so that registers written when the
 * words were all there was are still read.
 *
 * @param country the ISO 3166-1 code, null where the policy does not say in which country it is
 */
public record StatedPlace(String kk, String ru, String en, String country) {
    public static StatedPlace of(LocalText words, String country) {
        return words == null ? new StatedPlace(null, null, null, country) : new StatedPlace(words.kk(), words.ru(), words.en(), country);
    }

    public LocalText words() {
        return new LocalText(kk, ru, en);
    }
}
