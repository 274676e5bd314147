package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.documents.SideBySide;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;

/**
 * Makes the paper of a letter: the bodies of its parts from their templates, {@code templates/access-granted_kk.html}, set into the
 * letterhead, in one language or in two side by side. A letter that does not say all that the law pack asks of its kinds is not made.
 */
public final class LetterPapers {
    private final Function<Operator, Optional<byte[]>> logo;

    /** @param logo the picture of a company's letterhead, empty where it has none */
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
        return values.hasAnnex() ? withAnnex(draft, values) : print(draft, values, 0, false);
    }

    /**
     * The annex begins on a page of its own, so its sheets are the pages that the letter has more with it than without. The line that
     * tells their number stands in the letter itself, so it is made with the usual number first.
     */
    private static Paper withAnnex(Draft draft, LetterValues values) {
        int usual = draft.languages().size();
        int pages = print(draft, values, usual, false).pages();
        Paper whole = print(draft, values, usual, true);
        int sheets = whole.pages() - pages;
        return sheets == usual ? whole : print(draft, values, sheets, true);
    }

    private static Paper print(Draft draft, LetterValues values, int sheets, boolean annexed) {
        Map<String, Object> all = filled(draft, values, sheets, annexed);
        PaperTemplate layout = PaperTemplate.of(LetterPapers.class, layout(draft));
        return Papers.make(layout, all, PaperInfo.of(values.heading(draft.language()), draft.language(), (String) all.get("company")));
    }

    static String layout(Draft draft) {
        return draft.beside() == null ? "templates/whole.html" : "templates/whole-two.html";
    }

    /** The values of the layout, the bodies among them. */
    static Map<String, Object> filled(Draft draft, LetterValues values, int sheets, boolean annexed) {
        Map<String, Object> all = new HashMap<>(values.letterhead(sheets));
        if (draft.beside() == null) {
            all.put("body", body(draft, values, draft.language(), sheets));
        } else {
            all.put("pairs", SideBySide.pair(
                    values.opening(draft.language()) + body(draft, values, draft.language(), sheets),
                    values.opening(draft.beside()) + body(draft, values, draft.beside(), sheets)));
            all.put("one", draft.language().code());
            all.put("other", draft.beside().code());
        }
        if (annexed) {
            StringBuilder annex = new StringBuilder();
            draft.languages().forEach(language -> annex.append(fill("annex", language, values.annex(language, sheets))));
            all.put("annex", annex.toString());
        }
        return all;
    }

    /** All parts one after another, each under its heading where there are several, and where the addressee may turn. */
    private static String body(Draft draft, LetterValues values, Language language, int sheets) {
        List<Draft.Part> parts = draft.parts();
        StringBuilder body = new StringBuilder();
        if (parts.size() > 1) {
            body.append(fill("several", language, values.part(parts.get(0), language, sheets)));
        }
        Draft.Part closing = parts.get(0);
        for (int place = 0; place < parts.size(); place++) {
            Draft.Part part = parts.get(place);
            Map<String, Object> said = values.part(part, language, sheets);
            if (parts.size() > 1) {
                said.put("place", place + 1);
                body.append(fill("part", language, said));
            }
            body.append(fill(part.kind().code(), language, said));
            closing = part.kind().closing().compareTo(closing.kind().closing()) > 0 ? part : closing;
        }
        LetterKind.Closing ending = closing.kind().closing();
        if (ending != LetterKind.Closing.NONE) {
            String template = ending == LetterKind.Closing.COMPLAINT ? "complaint" : "appeal";
            body.append(fill(template, language, values.part(closing, language, sheets)));
        }
        return body.toString();
    }

    private static String fill(String template, Language language, Map<String, Object> values) {
        return Papers.body(PaperTemplate.of(LetterPapers.class, "templates/" + template + "_" + language.code() + ".html"), values);
    }
}
