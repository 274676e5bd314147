package kz.tizilim.documents;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Makes papers from templates: {@code Papers.make(PaperTemplate.of(Letters.class, "templates/reply_kk.html"), values,
 * PaperInfo.of(title, Language.KK, company))}. The same template gives the plain text of an e-mail and a page of the site.
 * Values are maps, records, lists and texts; they enter as text, never as markup.
 */
public final class Papers {
    private Papers() {}

    /**
     * The paper as PDF/A-2a and PDF/UA-1. Slow (tens of milliseconds warm, about a second at first), so not for the screen's thread.
     *
     * @throws MissingValues if a placeholder has no value; names all of them
     * @throws MissingGlyphs if a letter cannot be drawn; names all of them and their places
     * @throws MarkupProblem if the template cannot be read or asks for something from outside
     */
    public static Paper make(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        Document document = fill(template, values, info);
        Glyphs.check(document.body());
        return PaperPress.print(document, info, template.name());
    }

    /**
     * The same words without form: paragraphs parted by an empty line, numbered lists numbered, cells of a row parted by " | ".
     *
     * @throws MissingValues if a placeholder has no value
     * @throws MarkupProblem as in {@link #make}
     */
    public static String text(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        return PlainText.of(fill(template, values, info).body());
    }

    /**
     * The same words as one complete page of a site, its style within it.
     *
     * @throws MissingValues if a placeholder has no value
     * @throws MarkupProblem as in {@link #make}
     */
    public static String html(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        return SitePage.of(fill(template, values, info), info);
    }

    /**
     * A body with every value in its place, to be set into a layout as it is.
     *
     * @throws MissingValues if a placeholder has no value; names all of them
     */
    public static String body(PaperTemplate template, Map<String, Object> values) {
        return template.fill(values);
    }

    /**
     * Fills the template and looks at its letters without printing: whatever {@link #make} could refuse.
     *
     * @throws MissingValues as in {@link #make}
     * @throws MissingGlyphs as in {@link #make}
     * @throws MarkupProblem as in {@link #make}
     */
    public static void check(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        Glyphs.check(fill(template, values, info).body());
    }

    private static Document fill(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("words", LayoutLabels.in(info.language()));
        all.put("title", info.title());
        return Markup.of(template, all, info);
    }

    /**
     * Somebody else's words as a paper can show them: a paper with a letter that no face draws is refused, and a text that is only quoted may
     * hold any. Such letters are written by their number; those that say nothing by themselves are left out.
     */
    public static String quoted(String words) {
        return Glyphs.drawn(words);
    }
}
