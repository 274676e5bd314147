package kz.tizilim.activities;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.text.LocalText;

/**
 * Bases that published texts like to state and that Law 94-V does not know: data may be processed with consent (art. 8) or in the
 * cases of art. 9, and neither a contract nor an interest of the operator is among them.
 */
public enum StatedBasis {
    CONTRACT("келісімшарт|(?<!\\p{L})шарт|договор|контракт|соглашени|contract|agreement"),
    INTEREST("заңды мүдде|законн\\p{L}* интерес|legitimate interest");

    private final Pattern words;

    StatedBasis(String words) {
        this.words = Pattern.compile(words);
    }

    /** Which of them the words state; empty where they state none. */
    public static Optional<StatedBasis> in(LocalText stated) {
        return Stream.of(values()).filter(basis -> basis.isIn(stated)).findFirst();
    }

    private boolean isIn(LocalText stated) {
        return stated != null
                && Stream.of(stated.kk(), stated.ru(), stated.en())
                        .anyMatch(text -> text != null && words.matcher(text.toLowerCase(Locale.ROOT)).find());
    }
}
