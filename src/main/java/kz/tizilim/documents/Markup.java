package kz.tizilim.documents;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A filled template as a document: read leniently, as the officer may have written it, and refused where it asks for what a paper never does. */
final class Markup {
    private static final String FORBIDDEN =
            "script, style, iframe, frame, object, embed, link, base, meta[http-equiv], form, input, button, textarea, select, video, audio, svg, math, bookmarks";

    private Markup() {}

    /** @throws MarkupProblem if it holds scripts, forms, frames, event attributes, or a picture that is not given by its bytes */
    static Document of(PaperTemplate template, Map<String, Object> values, PaperInfo info) {
        String name = template.name();
        Document document = Jsoup.parseBodyFragment(template.fill(values));
        document.outputSettings().prettyPrint(false);
        Element forbidden = document.selectFirst(FORBIDDEN);
        if (forbidden != null) {
            throw MarkupProblem.forbidden(name, "<" + forbidden.normalName() + ">");
        }
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                check(name, element, attribute);
            }
        }
        document.selectFirst("html").attr("lang", info.language().code());
        document.title(info.title());
        return document;
    }

    private static void check(String template, Element element, Attribute attribute) {
        String key = attribute.getKey();
        if (key.startsWith("on")) {
            throw MarkupProblem.forbidden(template, key);
        }
        // A backslash can spell "url" so that nobody sees it.
        if (key.equals("style") && attribute.getValue().matches("(?is).*(url|@|\\\\).*")) {
            throw MarkupProblem.outside(template);
        }
        if ((key.equals("src") || key.equals("srcset") || key.equals("background")) && !PaperImage.isPicture(attribute.getValue())) {
            throw MarkupProblem.outside(template);
        }
        if (key.equals("href") && !(element.normalName().equals("a") && attribute.getValue().matches("(?i)(https?://|mailto:|tel:|#).*"))) {
            throw MarkupProblem.forbidden(template, key);
        }
    }
}
