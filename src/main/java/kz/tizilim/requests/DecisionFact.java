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
    STAYS,
    REST;

    /** The code of the content that says it, and of its field. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DecisionFact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /**
     * Whether it tells what somebody found or judged, which neither request nor register knows: what is proposed for it must be read
     * and confirmed by the officer before a letter says it.
     */
    public boolean isJudged() {
        return switch (this) {
            case CHECK_RESULT, FACTORS, REVIEWER, RESULT, FINDINGS, MEASURES -> true;
            default -> false;
        };
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
            case STAYS -> codes.contains("what-stays-and-why");
            default -> codes.contains(code());
        };
    }
}
