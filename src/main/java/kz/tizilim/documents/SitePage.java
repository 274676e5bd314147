package kz.tizilim.documents;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A filled template as one file for a site: no fonts, scripts or addresses of others, readable on a telephone. */
final class SitePage {
    private static final String STYLE = PaperPress.read("site.css");

    private SitePage() {}

    static String of(Document document, PaperInfo info) {
        Element head = document.head();
        head.prependElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "author").attr("content", info.author());
        head.appendElement("style").appendText(STYLE);
        return "<!DOCTYPE html>\n" + document.selectFirst("html").outerHtml() + "\n";
    }
}
