package kz.tizilim.exchange.sheets;

import java.util.List;

/**
 * A list as it leaves the program: as it is filtered and ordered on the screen.
 *
 * @param title what it is a list of; also the name of the sheet and of the file
 * @param rows cells under the headings: texts, whole numbers, days ({@code LocalDate}), null for an empty cell
 */
public record ListTable(String title, List<Column> columns, List<List<Object>> rows) {
    /** A column: its heading and its share of a printed line, in hundredths. */
    public record Column(String heading, int share) {}

    public ListTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
