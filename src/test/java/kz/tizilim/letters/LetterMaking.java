package kz.tizilim.letters;

import java.util.Map;
import java.util.Optional;
import kz.tizilim.documents.Paper;
import kz.tizilim.text.Language;

/** One letter of an invented shop, whole and in its parts, for measurements. */
public final class LetterMaking {
    private static final Draft DRAFT = SampleLetters.draft(LetterKind.ACCESS_REFUSED, Language.KK);
    private static final String NUMBER = "01-12/7";

    private LetterMaking() {}

    /** The letter as the program makes it. */
    public static Paper make() {
        return new LetterPapers(operator -> Optional.empty()).make(DRAFT, SampleLetters.operator(), SampleLetters.DATE, NUMBER);
    }

    /** What the letter's template is filled with. */
    public static Map<String, Object> values() {
        return LetterPapers.filled(DRAFT, new LetterValues(DRAFT, SampleLetters.operator(), Optional.empty(), SampleLetters.DATE, NUMBER), 0, false);
    }

    public static String heading() {
        return new LetterValues(DRAFT, SampleLetters.operator(), Optional.empty(), SampleLetters.DATE, NUMBER).heading(DRAFT.language());
    }

    public static String template() {
        return LetterPapers.layout(DRAFT);
    }
}
