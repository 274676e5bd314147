package kz.tizilim.documents;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The HTML that the layout engine is given for a paper, for measurements. */
public final class PrintedMarkup {
    private PrintedMarkup() {}

    /** The whole page as XHTML, the style of papers within it. */
    public static String of(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("words", LayoutLabels.in(info.language()));
        all.put("title", info.title());
        Document document = Markup.of(template, all, info);
        document.head().prependElement("style").appendText(PaperPress.read("paper.css"));
        document.head().appendElement("meta").attr("name", "author").attr("content", info.author());
        document.head().appendElement("meta").attr("name", "description").attr("content", info.title());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
        return document.outerHtml();
    }
}
