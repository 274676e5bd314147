package kz.tizilim.exchange.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of a sheet: a file holds their value in the first cell only, people read it in each. */
final class MergedCells {
    static final MergedCells NONE = new MergedCells(List.of());

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}):\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");
    /** More than anybody merges; a hostile file could name millions. */
    static final int MOST = 20_000;

    /** Columns from 0, rows from 1, all within. */
    private record Range(int left, int top, int right, int bottom) {
        boolean holds(int column, int row) {
            return column >= left && column <= right && row >= top && row <= bottom;
        }
    }

    private final List<Range> ranges;
    private final Map<Range, ReadCell> values = new HashMap<>();

    private MergedCells(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Ranges as a sheet writes them, F2:F3; what is no range is passed over. */
    static MergedCells of(List<String> written) {
        List<Range> ranges = new ArrayList<>();
        for (String range : written) {
            Matcher parts = RANGE.matcher(range);
            if (parts.matches()) {
                ranges.add(new Range(column(parts.group(1)), Integer.parseInt(parts.group(2)), column(parts.group(3)), Integer.parseInt(parts.group(4))));
            }
        }
        return ranges.isEmpty() ? NONE : new MergedCells(ranges);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }

    /**
     * The row with the values of merged cells that began above it. A value that is merged over several columns says nothing of the
     * second one, and is a trouble of that cell.
     */
    ReadRow filled(ReadRow row) {
        List<Range> here = ranges.stream().filter(range -> row.number() >= range.top() && row.number() <= range.bottom()).toList();
        if (here.isEmpty()) {
            return row;
        }
        Map<Integer, ReadCell> cells = new HashMap<>(row.cells());
        for (Range range : here) {
            if (row.number() == range.top()) {
                row.at(range.left()).ifPresent(cell -> values.put(range, cell));
            }
            ReadCell value = values.get(range);
            for (int column = range.left(); value != null && column <= range.right(); column++) {
                boolean isItself = column == range.left() && row.number() == range.top();
                if (!isItself && !cells.containsKey(column)) {
                    cells.put(column, column == range.left()
                            ? new ReadCell(column, value.text(), value.number(), value.trouble())
                            : new ReadCell(column, "", null, "exchange.fault.merged-columns"));
                }
            }
        }
        return new ReadRow(row.number(), cells);
    }

    /** Whether the row says one thing alone, across several columns: a title above the list. */
    boolean isTitle(ReadRow row) {
        Optional<ReadCell> only = row.cells().values().stream().findFirst();
        return row.cells().size() == 1
                && ranges.stream().anyMatch(range -> range.right() > range.left() && range.holds(only.orElseThrow().column(), row.number()));
    }

    /** Whether a heading reaches into the rows under it. */
    boolean reachesBelow(int column, int row) {
        return ranges.stream().anyMatch(range -> range.bottom() > row && range.holds(column, row));
    }

    boolean isNone() {
        return ranges.isEmpty();
    }
}
