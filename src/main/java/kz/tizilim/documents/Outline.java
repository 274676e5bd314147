package kz.tizilim.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the outline of a long paper from its headings, in the form the layout engine reads. */
final class Outline {
    private Outline() {}

    static void add(Document document) {
        Element bookmarks = document.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        int number = 0;
        for (Element heading : document.body().select("h1, h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + number);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (!levels.isEmpty() && levels.peek() >= level) {
                levels.pop();
                open.pop();
            }
            Element parent = open.isEmpty() ? bookmarks : open.peek();
            open.push(parent.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id()));
            levels.push(level);
        }
        if (number == 0) {
            bookmarks.remove();
        }
    }
}
