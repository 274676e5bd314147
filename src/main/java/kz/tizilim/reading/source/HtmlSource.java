package kz.tizilim.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page of a site, a line for each block; items of lists keep a mark, so that a list can be told from sentences. */
final class HtmlSource {
    private static final Set<String> UNREAD =
            Set.of("script", "style", "head", "title", "noscript", "template", "object", "svg", "textarea", "select", "iframe");
    private static final Set<String> BLOCKS = Set.of("p", "div", "tr", "li", "ul", "ol", "dl", "dt", "dd", "table", "blockquote", "pre", "h1",
            "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "nav", "header", "footer", "hr", "address", "br", "button", "form");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private HtmlSource() {}

    static SourceText read(String name, String html) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, Jsoup.parse(html));
        lines.end();
        return new SourceText(name, lines.lines);
    }

    private static final class Lines implements NodeVisitor {
        private final List<SourceLine> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Node unread;
        private String mark = "";

        @Override
        public void head(Node node, int depth) {
            if (unread != null) {
                return;
            }
            if (node instanceof TextNode text) {
                words.append(SPACES.matcher(text.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                if (UNREAD.contains(element.normalName())) {
                    unread = element;
                } else if (BLOCKS.contains(element.normalName())) {
                    end();
                    mark = element.normalName().equals("li") ? mark(element) : mark;
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    words.append(words.isEmpty() ? "" : " | ");
                }
            }
        }

        private static String mark(Element item) {
            Element list = item.parent();
            return list != null && list.normalName().equals("ol") ? item.elementSiblingIndex() + 1 + ") " : "- ";
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.equals(unread)) {
                unread = null;
            } else if (unread == null && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                end();
            }
        }

        void end() {
            String line = SPACES.matcher(words).replaceAll(" ").strip();
            words.setLength(0);
            if (!line.isEmpty()) {
                lines.add(new SourceLine(lines.size() + 1, mark + line, 0, 0));
                mark = "";
            }
        }
    }
}
