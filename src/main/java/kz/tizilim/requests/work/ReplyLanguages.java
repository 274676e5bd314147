package kz.tizilim.requests.work;

import java.util.List;
import java.util.Locale;
import kz.tizilim.text.Language;

/** The language of a letter, or the two that stand side by side. */
public enum ReplyLanguages {
    KK(Language.KK, null),
    RU(Language.RU, null),
    EN(Language.EN, null),
    KK_RU(Language.KK, Language.RU),
    KK_EN(Language.KK, Language.EN);

    private final Language language;
    private final Language beside;

    ReplyLanguages(Language language, Language beside) {
        this.language = language;
        this.beside = beside;
    }

    static ReplyLanguages of(Language language) {
        return valueOf(language.name());
    }

    Language language() {
        return language;
    }

    /** The language to the right; null for none. */
    Language beside() {
        return beside;
    }

    List<Language> languages() {
        return beside == null ? List.of(language) : List.of(language, beside);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
