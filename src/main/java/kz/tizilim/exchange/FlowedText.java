package kz.tizilim.exchange;

import java.util.ArrayList;
import java.util.List;

/** Plain text in whose lines a blank at the end joins the next one: RFC 3676, with its stuffed blanks and its deleted ones. */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /**
     * The text with whole paragraphs in a line each. Quoted lines begin with ">", once for each level; own words that begin with that
     * sign get a blank before it, so that they are not taken for a quotation.
     *
     * @param deletes whether the blank that joins two lines belongs to neither (DelSp)
     */
    static String joined(String text, boolean deletes) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int openDepth = -1;
        for (String raw : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            int depth = 0;
            while (depth < raw.length() && raw.charAt(depth) == '>') {
                depth++;
            }
            String line = raw.substring(depth);
            line = line.startsWith(" ") ? line.substring(1) : line;
            if (openDepth >= 0 && (depth != openDepth || line.equals(SIGNATURE))) {
                lines.add(quoted(openDepth, open));
                openDepth = -1;
            }
            boolean flows = line.endsWith(" ") && !line.equals(SIGNATURE);
            open.append(flows && deletes ? line.substring(0, line.length() - 1) : line);
            if (flows) {
                openDepth = depth;
            } else {
                lines.add(quoted(depth, open));
                openDepth = -1;
            }
        }
        if (openDepth >= 0) {
            lines.add(quoted(openDepth, open));
        }
        return String.join("\n", lines);
    }

    private static String quoted(int depth, StringBuilder open) {
        String line = open.toString();
        open.setLength(0);
        String own = depth == 0 && line.startsWith(">") ? " " + line : line;
        return depth == 0 ? own : ">".repeat(depth) + " " + own;
    }
}
