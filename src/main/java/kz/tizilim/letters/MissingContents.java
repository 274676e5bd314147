package kz.tizilim.letters;

import java.util.List;

/** Thrown when a letter does not say all that the law pack requires of its kind; names the codes that are missing. */
public final class MissingContents extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<String> codes;

    MissingContents(LetterKind kind, List<String> codes) {
        super("A letter " + kind.code() + " without " + codes);
        this.codes = List.copyOf(codes);
    }

    /** The codes of the missing contents; the message {@code letters.content.CODE} says each for people. */
    public List<String> codes() {
        return codes;
    }
}
