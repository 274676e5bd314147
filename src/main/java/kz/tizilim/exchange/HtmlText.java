package kz.tizilim.exchange;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page without its markup. Nothing is run and nothing is fetched: jsoup only parses. */
final class HtmlText {
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "noscript", "template", "object", "svg", "textarea");
    private static final Set<String> BLOCKS = Set.of("p", "div", "tr", "li", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3",
            "h4", "h5", "h6", "section", "article", "header", "footer", "hr", "address");

    private HtmlText() {}

    static String of(String html) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(new Reading(words), Jsoup.parse(html));
        return words.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static final class Reading implements NodeVisitor {
        private final StringBuilder words;
        private Node unread;

        Reading(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void head(Node node, int depth) {
            if (unread != null) {
                return;
            }
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                if (UNREAD.contains(element.normalName())) {
                    unread = element;
                } else if (element.normalName().equals("br") || BLOCKS.contains(element.normalName())) {
                    words.append('\n');
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    words.append(' ');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.equals(unread)) {
                unread = null;
            } else if (unread == null && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                words.append('\n');
            }
        }
    }
}
