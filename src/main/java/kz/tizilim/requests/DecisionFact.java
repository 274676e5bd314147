package kz.tizilim.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.LetterKind;

/** What a letter says that only the officer knows; each has a field on the decision and is required where the law pack says so. */
public enum DecisionFact {
    REASON,
    CHANGED,
    PAPER,
    CAUSE,
    UNTIL_WHEN,
    CHECK_RESULT,
    /** Number and day of the act by which data were destroyed; without it a letter says by when they will be. */
    ACT,
    METHOD,
    MAILING,
    ACCOUNT,
    PUBLICATION,
    AUTOMATED_DECISION,
    FACTORS,
    REVIEWER,
    RESULT,
    FINDINGS,
    MEASURES,
    ANSWER,
    FORWARDED_TO,
    /** The consent by which the request itself may be passed to another operator (art. 7(6)). */
    CONSENT_PAPER,
    STAYS,
    REST;

    /** The code of the content that says it, and of its field. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DecisionFact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /** The facts that letters of these kinds need, and those that they can say besides, in the order of the letter. */
    public static List<DecisionFact> of(List<LetterKind> kinds) {
        return Arrays.stream(values()).filter(fact -> kinds.stream().anyMatch(fact::isSaidIn)).toList();
    }

    private boolean isSaidIn(LetterKind kind) {
        List<String> codes = LawPack.current().letter(kind.code()).codes();
        return switch (this) {
            case REASON -> codes.contains("ground");
            case CHANGED -> codes.contains("what-changed");
            case CONSENT_PAPER -> kind == LetterKind.FORWARDED;
            case STAYS -> codes.contains("what-stays-and-why");
            default -> codes.contains(code());
        };
    }
}
