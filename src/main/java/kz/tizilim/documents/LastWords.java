package kz.tizilim.documents;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A signature alone on its page signs nothing: the last words go over with it, two lines of them at least. */
final class LastWords {
    /** Characters of two lines across the page. */
    private static final int TWO_LINES = 150;
    /** A list of more characters is parted, so that its last points go over alone. */
    private static final int SHORT_LIST = 600;

    private LastWords() {}

    /** Keeps the end of the text together with each place where the paper is signed: the closing of a letter, {@code .sign} elsewhere. */
    static void keepWithSignatures(Document document) {
        for (Element signature : document.select("div.closing, .sign")) {
            Element kept = signature;
            if (!signature.hasClass("closing")) {
                kept = new Element("div").addClass("closing");
                signature.before(kept);
                kept.appendChild(signature);
            }
            keep(kept);
        }
    }

    private static void keep(Element closing) {
        Element place = closing.parent() != null && closing.parent().hasClass("clause") ? closing.parent() : closing;
        Element before = place.previousElementSibling();
        Element pairs = before != null && before.hasClass("pairs") ? before : null;
        int kept = 0;
        while (kept < TWO_LINES) {
            Element last = pairs == null ? place.previousElementSibling() : pairs.lastElementChild();
            if (last == null || !isText(last)) {
                return;
            }
            Element end = isList(last) && last.text().length() > SHORT_LIST ? lastPoints(last) : last;
            kept += end.text().length();
            closing.prependChild(end);
        }
    }

    /** The last two points of a list, in a list of their own that counts on. */
    private static Element lastPoints(Element list) {
        int points = list.childrenSize();
        Element end = new Element(list.normalName());
        if (list.normalName().equals("ol")) {
            end.attr("start", String.valueOf(points - 1));
        }
        end.appendChild(list.child(points - 2));
        end.appendChild(list.child(points - 2));
        return end;
    }

    private static boolean isList(Element element) {
        return (element.normalName().equals("ol") || element.normalName().equals("ul")) && element.childrenSize() > 2;
    }

    private static boolean isText(Element element) {
        boolean isWords = element.normalName().equals("p") && !element.hasClass("salutation") && !element.hasClass("centred");
        return isWords || element.normalName().equals("ol") || element.normalName().equals("ul") || element.hasClass("pair") || element.hasClass("clause");
    }
}
