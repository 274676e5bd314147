package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;

/**
 * A list from elsewhere, XLSX (its first sheet) or CSV, read whole: its headings and the rows under them.
 *
 * @param headings as they stand in the first row that says something; empty where a column has none
 * @param rows the rows below, each with its number in the file
 * @param encoding of a CSV file; empty for a workbook
 * @param separator of a CSV file
 */
public record ListSource(List<String> headings, List<Line> rows, String encoding, char separator) {
    /** Marks that nobody sees and that say nothing; address books put them around telephone numbers. */
    private static final String HIDDEN = "[\\u200b-\\u200f\\u202a-\\u202c\\u2060-\\u2069\\ufeff]";
    /** What shows letters in another order than they stand in: a cell would not say what it seems to say. */
    private static final String REVERSED = "\u202d\u202e";

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param cells under the headings, empty where nothing stands; a day stands in a workbook as its number
     */
    public record Line(int number, List<Cell> cells) {}

    /** A cell: its text, and the number of a number's cell, null for any other. */
    public record Cell(String text, BigDecimal number) {
        /** The day that the cell says, written 2026-11-20; else its text. */
        public String day() {
            return CellValue.date(text, number, 0);
        }
    }

    /**
     * Reads a file.
     *
     * @throws ImportProblem with the cell and what to do, where it cannot be read or holds what no list may hold
     */
    public static ListSource read(Path file, SheetLimits limits, Progress progress) {
        ListSource read = WorkbookPackage.isOne(file) ? workbook(file, limits, progress) : csv(file, limits);
        List<ValidationError> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < read.headings.size(); i++) {
            String heading = read.headings.get(i);
            if (!heading.isEmpty() && !known.add(SheetNames.folded(heading))) {
                faults.add(ValidationError.at(ReadCell.address(i, 1), "exchange.fault.heading-twice"));
            }
        }
        for (Line line : read.rows) {
            for (int i = 0; i < line.cells().size(); i++) {
                String trouble = trouble(line.cells().get(i).text());
                if (trouble != null) {
                    faults.add(ValidationError.at(ReadCell.address(i, line.number()), trouble));
                }
            }
        }
        if (read.headings.isEmpty() || read.rows.isEmpty()) {
            faults.add(ValidationError.at("", "exchange.fault.empty-list"));
        }
        if (!faults.isEmpty()) {
            throw new ImportProblem(faults.subList(0, Math.min(500, faults.size())));
        }
        return read;
    }

    private static String trouble(String text) {
        if (text.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\t')) {
            return "exchange.fault.control";
        }
        return text.chars().anyMatch(each -> REVERSED.indexOf(each) >= 0) ? "exchange.fault.reversed" : null;
    }

    /** The address of a cell as people name it, C7. */
    public static String address(int column, int row) {
        return ReadCell.address(column, row);
    }

    private static ListSource workbook(Path file, SheetLimits limits, Progress progress) {
        List<String> headings = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<ValidationError> faults = new ArrayList<>();
        try (WorkbookSheets sheets = WorkbookSheets.open(file, limits, progress)) {
            if (sheets.names().isEmpty()) {
                throw ImportProblem.at("", "exchange.fault.empty-list");
            }
            int shifted = sheets.daysShifted();
            sheets.rows(0, row -> {
                row.cells().values().stream()
                        .filter(cell -> cell.trouble() != null && faults.size() < 500)
                        .forEach(cell -> faults.add(ValidationError.at(ReadCell.address(cell.column(), row.number()), cell.trouble())));
                int last = row.cells().keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
                if (headings.isEmpty()) {
                    for (int i = 0; i <= last; i++) {
                        headings.add(clean(row.text(i)));
                    }
                } else {
                    List<Cell> cells = new ArrayList<>();
                    for (int i = 0; i < Math.max(last + 1, headings.size()); i++) {
                        BigDecimal number = row.at(i).map(ReadCell::number).orElse(null);
                        cells.add(new Cell(clean(row.text(i)), number == null || shifted == 0 ? number : number.add(BigDecimal.valueOf(shifted))));
                    }
                    lines.add(new Line(row.number(), cells));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new ImportProblem(faults);
        }
        return new ListSource(headings, lines, "", ' ');
    }

    private static ListSource csv(Path file, SheetLimits limits) {
        CsvText csv;
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw ImportProblem.at("", "exchange.fault.too-large", Math.max(1, limits.fileBytes() >> 20));
            }
            csv = CsvText.of(Files.readAllBytes(file), limits);
        } catch (IOException e) {
            throw ImportProblem.at("", "exchange.fault.unreadable", file.toString());
        }
        List<String> headings = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < csv.rows().size(); i++) {
            List<String> row = csv.rows().get(i).stream().map(ListSource::clean).toList();
            if (headings.isEmpty()) {
                headings.addAll(row.stream().allMatch(String::isEmpty) ? List.of() : row);
            } else if (row.stream().anyMatch(text -> !text.isEmpty())) {
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < Math.max(row.size(), headings.size()); column++) {
                    cells.add(new Cell(column < row.size() ? row.get(column) : "", null));
                }
                lines.add(new Line(i + 1, cells));
            }
        }
        return new ListSource(headings, lines, csv.encoding(), csv.separator());
    }

    /** Without blanks at the ends, marks that nobody sees, and the apostrophe that keeps a formula from running. */
    private static String clean(String text) {
        String seen = text.replaceAll(HIDDEN, "").strip();
        return seen.length() > 1 && seen.charAt(0) == '\'' && "=+-@".indexOf(seen.charAt(1)) >= 0 ? seen.substring(1) : seen;
    }
}
