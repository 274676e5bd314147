package kz.tizilim.settings;

import java.util.List;

/**
 * How the officer left a table: its columns in their order, with widths in pixels, and what it was sorted by.
 *
 * @param sortedBy the id of the column, or an empty text when the table lay in its own order
 */
public record TableLayout(List<Column> columns, String sortedBy, boolean descending) {
    public static final TableLayout UNTOUCHED = new TableLayout(List.of(), "", false);

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** A column by its id and its width in pixels. */
    public record Column(String id, double width) {}
}
