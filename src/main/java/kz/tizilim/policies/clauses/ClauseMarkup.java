package kz.tizilim.policies.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the words of a clause into the HTML of a template. A line is a paragraph; one that begins with "- " is an item of a list; a
 * line that is nothing but a placeholder's section or part ({@code {{#…}}}, {@code {{/…}}}, {@code {{>…}}}) stands as it is. All
 * other signs are words: what the officer writes is never markup.
 */
public final class ClauseMarkup {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/][^{}]*}}");
    private static final Pattern PART = Pattern.compile("\\{\\{>[^{}]*}}");

    private final StringBuilder html = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();
    private final String number;
    private boolean numbered;
    private boolean inList;

    private ClauseMarkup(String number) {
        this.number = number;
    }

    /**
     * The words as HTML.
     *
     * @param number stands before the first paragraph; empty for none
     */
    public static String html(String words, String number) {
        ClauseMarkup markup = new ClauseMarkup(number);
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(markup::line);
        markup.list(false);
        return markup.html.toString();
    }

    private void line(String line) {
        if (TAG.matcher(line).matches()) {
            waiting.add(line);
        } else if (PART.matcher(line).matches()) {
            list(false);
            html.append(line).append('\n');
        } else if (line.startsWith("- ")) {
            list(true);
            html.append("<li>").append(escaped(line.substring(2))).append("</li>\n");
        } else {
            list(false);
            html.append("<p>");
            if (!numbered && !number.isEmpty()) {
                html.append("<span class=\"clause-number\">").append(number).append("</span> ");
                numbered = true;
            }
            html.append(escaped(line)).append("</p>\n");
        }
    }

    /** Closes what was repeated before the list begins or ends, and opens what is to be repeated after that. */
    private void list(boolean wanted) {
        if (wanted != inList) {
            flush(true);
            html.append(wanted ? "<ul>\n" : "</ul>\n");
            inList = wanted;
        }
        flush(false);
    }

    private void flush(boolean closingOnly) {
        while (!waiting.isEmpty() && (!closingOnly || waiting.get(0).startsWith("{{/"))) {
            html.append(waiting.remove(0)).append('\n');
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
