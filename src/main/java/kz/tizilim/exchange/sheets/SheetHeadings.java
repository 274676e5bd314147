package kz.tizilim.exchange.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.text.ValidationError;

/** Which column of a sheet is which, as its first row says. */
final class SheetHeadings {
    /** The names by which faults find the columns that say where a row belongs. */
    static final String RECORD = "#record";

    static final String PLACE = "#place";

    private final SheetShape sheet;
    private final SheetPlan plan;
    private final List<ValidationError> faults;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> meanings = new HashMap<>();
    private final Map<String, Integer> columnsByPath = new HashMap<>();
    private final int before;
    private boolean areRead;

    SheetHeadings(SheetShape sheet, SheetPlan plan, List<ValidationError> faults) {
        this.sheet = sheet;
        this.plan = plan;
        this.faults = faults;
        before = sheet.isTable() ? 0 : 1 + sheet.levels().size();
    }

    boolean areRead() {
        return areRead;
    }

    void read(ReadRow row) {
        areRead = true;
        row.cells().values().forEach(cell -> {
            String place = plan.name(sheet) + "!" + ReadCell.address(cell.column(), row.number());
            int meaning = cell.trouble() == null ? plan.heading(sheet, cell.text()) : -1;
            if (cell.trouble() != null || meaning < 0) {
                faults.add(ValidationError.at(place, cell.trouble() == null ? "exchange.fault.heading" : cell.trouble()));
            } else if (columns.putIfAbsent(meaning, cell.column()) != null) {
                faults.add(ValidationError.at(place, "exchange.fault.twice", ReadCell.address(columns.get(meaning), row.number())));
            }
            meanings.put(cell.column(), meaning);
        });
        for (int i = 0; i < before; i++) {
            if (!columns.containsKey(i)) {
                faults.add(ValidationError.at(plan.name(sheet) + "!1", "exchange.fault.heading-missing"));
            }
        }
        columns.forEach((meaning, column) -> columnsByPath.put(path(meaning), column));
    }

    private String path(int meaning) {
        return meaning >= before ? String.join(".", sheet.leaves().get(meaning - before).path()) : meaning == 0 ? RECORD : PLACE;
    }

    Map<String, Integer> columnsByPath() {
        return columnsByPath;
    }

    /** The cells of a row that stand under no heading. */
    List<ReadCell> outside(ReadRow row) {
        return row.cells().values().stream().filter(cell -> !meanings.containsKey(cell.column())).toList();
    }

    /** What says to which record a row belongs (0), and its place or key on each level. */
    String locator(ReadRow row, int level) {
        return level < before && columns.containsKey(level) ? row.text(columns.get(level)).strip() : "";
    }

    /** The cells that say where a row belongs and have something wrong with themselves. */
    List<ReadCell> troubledLocators(ReadRow row) {
        return row.cells().values().stream()
                .filter(cell -> cell.trouble() != null && meanings.getOrDefault(cell.column(), before) < before)
                .toList();
    }

    /** The cell of the value of a place among the leaves; null where nothing stands in it. */
    ReadCell cell(ReadRow row, int leaf) {
        Integer column = columns.get(before + leaf);
        return column == null ? null : row.at(column).orElse(null);
    }
}
