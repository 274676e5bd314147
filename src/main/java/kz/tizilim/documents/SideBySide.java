package kz.tizilim.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Sets two bodies level, paragraph by paragraph, for the layout {@code letter-two}. A numbered list is taken apart, so that its points
 * stand level, too; their numbers are then written out.
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * The pairs, each with its {@code first} and {@code second} markup.
     *
     * @throws IllegalArgumentException if the two do not have the same number of paragraphs and points
     */
    public static List<Map<String, Object>> pair(String first, String second) {
        List<String> left = blocks(first);
        List<String> right = blocks(second);
        if (left.size() != right.size()) {
            throw new IllegalArgumentException("Two bodies of " + left.size() + " and " + right.size() + " paragraphs");
        }
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            pairs.add(Map.of("first", left.get(i), "second", right.get(i)));
        }
        return pairs;
    }

    private static List<String> blocks(String body) {
        List<String> blocks = new ArrayList<>();
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        for (Element block : document.body().children()) {
            if (block.normalName().equals("ol")) {
                int number = 0;
                for (Element point : block.children()) {
                    blocks.add(numbered(point, ++number));
                }
            } else {
                blocks.add(block.outerHtml());
            }
        }
        return blocks;
    }

    private static String numbered(Element point, int number) {
        Element paragraph = new Element("div").addClass("point");
        paragraph.appendChild(new TextNode(number + ". "));
        point.childNodesCopy().forEach(paragraph::appendChild);
        return paragraph.outerHtml();
    }
}
