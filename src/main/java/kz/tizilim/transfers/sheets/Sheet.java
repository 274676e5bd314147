package kz.tizilim.transfers.sheets;

import java.util.List;

/**
 * A sheet in words, the same for the screen and for paper.
 *
 * @param law the article that it answers, and how sure it is
 * @param remarks what is wrong as a whole, in words; empty where nothing is
 */
public record Sheet(String title, String law, List<Column> columns, List<Line> lines, List<String> remarks) {

    /**
     * A column.
     *
     * @param key the message key of its heading
     * @param share its width on paper in hundredths
     */
    public record Column(String key, String heading, int share) {}

    /**
     * A line.
     *
     * @param cells as many as there are columns
     * @param wanting what is wrong with it, in words; empty where nothing is
     */
    public record Line(List<String> cells, String wanting) {
        public boolean isWanting() {
            return !wanting.isEmpty();
        }
    }

    public long wanting() {
        return lines.stream().filter(Line::isWanting).count() + remarks.size();
    }
}
