package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of cells between upright strokes, or between dashes where several lines have as many. */
final class Table {
    static final Table NONE = new Table("", List.of(), List.of(), false);

    private static final Pattern STROKE = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[—–]\\s+");
    private static final int FEWEST_CELLS = 3;

    private final String line;
    private final List<Cell> row;
    private final List<Cell> heads;
    private final boolean first;

    private Table(String line, List<Cell> row, List<Cell> heads, boolean first) {
        this.line = line;
        this.row = row;
        this.heads = heads;
        this.first = first;
    }

    /** Words of a row by their offset in the line. */
    record Cell(String words, int start) {}

    /** The table with its next line; {@link #NONE} where the line is no row of one. */
    Table follow(String text, String next) {
        boolean strokes = text.contains("|");
        List<Cell> cells = split(text, strokes ? STROKE : DASH);
        if (cells.size() < FEWEST_CELLS && !(strokes && isRow() && cells.size() > 1)) {
            return NONE;
        }
        boolean goesOn = isRow() && line.contains("|") == strokes;
        if (!goesOn && split(next, strokes ? STROKE : DASH).size() < cells.size()) {
            return NONE;
        }
        List<Cell> under = goesOn ? heads : strokes ? cells : List.of();
        return new Table(text, cells, under, !goesOn && strokes);
    }

    boolean isRow() {
        return !row.isEmpty();
    }

    /** Whether this row names the columns. */
    boolean isHead() {
        return first;
    }

    List<Cell> cells(String text) {
        return text.equals(line) ? row : List.of();
    }

    /** The words at the top of a column; empty where the table has none. */
    String head(int column) {
        return first || column >= heads.size() ? "" : heads.get(column).words();
    }

    private static List<Cell> split(String text, Pattern between) {
        List<Cell> cells = new ArrayList<>();
        Matcher gap = between.matcher(text);
        int start = 0;
        while (gap.find()) {
            add(cells, text, start, gap.start());
            start = gap.end();
        }
        add(cells, text, start, text.length());
        return cells;
    }

    private static void add(List<Cell> cells, String text, int from, int to) {
        boolean outside = (from == 0 || to == text.length()) && text.substring(from, to).isBlank();
        if (!outside) {
            cells.add(new Cell(text.substring(from, to), from));
        }
    }
}
