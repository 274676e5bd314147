package kz.tizilim.letters;

import java.util.Locale;

/** The kinds of letters. What each must contain stands in the law pack under its code. */
public enum LetterKind {
    ACCESS_GRANTED,
    ACCESS_REFUSED,
    WITHDRAWAL_ACCEPTED,
    WITHDRAWAL_REFUSED,
    CLARIFICATION;

    /** The code by which templates and the law pack name the kind: {@code access-granted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names the kind for people. */
    public String key() {
        return "letters.kind." + code();
    }
}
