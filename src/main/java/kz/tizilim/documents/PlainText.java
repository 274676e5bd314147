package kz.tizilim.documents;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a document without its form. */
final class PlainText {
    private static final String ROW_PARTS = " | ";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        PlainText plain = new PlainText();
        plain.children(body);
        return plain.text.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                write(words.text());
            } else if (node instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "style", "img" -> { }
            case "br" -> lines(1);
            case "li" -> {
                lines(1);
                write(label(element));
                children(element);
                lines(1);
            }
            case "tr" -> row(element);
            case "p", "h1", "h2", "h3", "ol", "ul", "table" -> {
                lines(2);
                children(element);
                lines(2);
            }
            default -> {
                int lines = element.isBlock() ? 1 : 0;
                lines(lines);
                children(element);
                lines(lines);
            }
        }
    }

    private void row(Element row) {
        lines(1);
        boolean first = true;
        for (Element cell : row.children()) {
            write(first ? "" : ROW_PARTS);
            children(cell);
            first = false;
        }
        lines(1);
    }

    private static String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "– ";
        }
        String start = list.attr("start");
        return (start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1) + item.elementSiblingIndex() + ". ";
    }

    private void write(String words) {
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
        text.append(atStart && !words.equals(ROW_PARTS) ? words.stripLeading() : words);
    }

    /** Ends the line, and with two leaves an empty one. */
    private void lines(int wanted) {
        if (text.isEmpty()) {
            return;
        }
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        text.append("\n".repeat(Math.max(0, wanted - there)));
    }
}
