package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;

/**
 * Makes the paper of a letter from its template, {@code templates/access-granted_kk.html}. A letter that does not say all that the
 * law pack asks of its kind is not made.
 */
public final class LetterPapers {
    private final Function<Operator, Optional<byte[]>> logo;

    /** @param logo the picture of a company's letterhead, empty for the monogram of its name */
    public LetterPapers(Function<Operator, Optional<byte[]>> logo) {
        this.logo = logo;
    }

    /**
     * The letter as PDF.
     *
     * @param date the day that stands on the letter
     * @param number the outgoing number; null for a preview, which says "draft" in its place
     * @throws MissingContents if the letter does not say something that it must; names all of it
     * @throws kz.tizilim.documents.MissingValues if the letterhead lacks something
     * @throws kz.tizilim.documents.MissingGlyphs if a character of a name cannot be drawn
     */
    public Paper make(Draft draft, Operator operator, LocalDate date, String number) {
        RequiredContents.stopIfMissing(draft, operator);
        LetterValues values = new LetterValues(draft, operator, logo.apply(operator), date, number);
        return values.hasAnnex() ? withAnnex(draft, values) : print(draft, values.all());
    }

    /**
     * The annex begins on a page of its own, so its sheets are the pages that the letter has more with it than without. The line that
     * tells their number stands in the letter itself, so it is made with the usual number first.
     */
    private static Paper withAnnex(Draft draft, LetterValues values) {
        int usual = 1;
        int pages = print(draft, values.withoutAnnex(usual)).pages();
        Paper whole = print(draft, values.withAnnex(usual));
        int sheets = whole.pages() - pages;
        return sheets == usual ? whole : print(draft, values.withAnnex(sheets));
    }

    private static Paper print(Draft draft, Map<String, Object> values) {
        PaperTemplate template =
                PaperTemplate.of(LetterPapers.class, "templates/" + draft.kind().code() + "_" + draft.language().code() + ".html");
        PaperInfo info = PaperInfo.of(LetterValues.heading(draft), draft.language(), (String) values.get("company"));
        return Papers.make(template, values, info);
    }
}
