package kz.tizilim.text;

import java.util.Locale;

/** The three languages of the program, in the order in which they are offered. */
public enum Language {
    KK,
    RU,
    EN;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(code);

    /** The ISO 639-1 code: kk, ru, en. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language of a code, whatever its case.
     *
     * @throws IllegalArgumentException if the code is not kk, ru or en
     */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
