package kz.tizilim.exchange.sheets;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;

/** A list from a workbook: the first sheet that people see and that holds something. What else the workbook holds is said. */
final class ListWorkbook {
    private static final int MOST_FAULTS = 500;

    private final int shifted;
    private final MergedCells merged;
    private final List<String> headings = new ArrayList<>();
    private final List<ListSource.Line> lines = new ArrayList<>();
    private final List<ValidationError> faults = new ArrayList<>();
    private final List<ValidationError> notes = new ArrayList<>();

    private ListWorkbook(int shifted, MergedCells merged) {
        this.shifted = shifted;
        this.merged = merged;
    }

    static ListSource read(Path file, SheetLimits limits, Progress progress) {
        try (WorkbookSheets sheets = WorkbookSheets.open(file, limits, progress)) {
            List<Integer> visible = sheets.visible();
            for (int sheet : visible) {
                ListWorkbook list = new ListWorkbook(sheets.daysShifted(), sheets.merged(sheet));
                sheets.rows(sheet, list::row);
                if (!list.headings.isEmpty()) {
                    list.passedOver(sheets.names(), visible, sheet);
                    return list.source();
                }
            }
        }
        throw ImportProblem.at("", "exchange.fault.empty-list");
    }

    private void passedOver(List<String> names, List<Integer> visible, int sheet) {
        List<String> others = visible.stream().filter(each -> each > sheet).map(names::get).toList();
        if (!others.isEmpty()) {
            notes.add(ValidationError.at("", "exchange.list.other-sheets", names.get(sheet), String.join(", ", others)));
        }
    }

    private ListSource source() {
        if (!faults.isEmpty()) {
            throw new ImportProblem(faults);
        }
        return new ListSource(headings, lines, "", ' ', notes);
    }

    private void row(ReadRow read) {
        if (headings.isEmpty() && merged.isTitle(read)) {
            notes.add(ValidationError.at(Integer.toString(read.number()), "exchange.list.title"));
            return;
        }
        ReadRow row = merged.isNone() ? read : merged.filled(read);
        row.cells().values().stream()
                .filter(cell -> cell.trouble() != null && faults.size() < MOST_FAULTS)
                .forEach(cell -> faults.add(ValidationError.at(ReadCell.address(cell.column(), row.number()), cell.trouble())));
        int last = row.cells().keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        if (headings.isEmpty()) {
            for (int i = 0; i <= last; i++) {
                headings.add(ListSource.clean(row.text(i)));
                if (merged.reachesBelow(i, row.number())) {
                    faults.add(ValidationError.at(ReadCell.address(i, row.number()), "exchange.fault.merged-heading"));
                }
            }
            return;
        }
        List<ListSource.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(last + 1, headings.size()); i++) {
            BigDecimal number = row.at(i).map(ReadCell::number).orElse(null);
            cells.add(new ListSource.Cell(ListSource.clean(row.text(i)), number == null || shifted == 0 ? number : number.add(BigDecimal.valueOf(shifted))));
        }
        lines.add(new ListSource.Line(row.number(), cells));
    }
}
