package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;

/**
 * A list from elsewhere, XLSX (its first sheet that is seen and holds something) or CSV, read whole: its headings and the rows under them.
 *
 * @param headings as they stand in the first row that says something; empty where a column has none
 * @param rows the rows below, each with its number in the file
 * @param encoding of a CSV file; empty for a workbook
 * @param separator of a CSV file
 * @param notes what was passed over: other sheets, a title above the list
 */
public record ListSource(List<String> headings, List<Line> rows, String encoding, char separator, List<ValidationError> notes) {
    /** Marks that nobody sees and that say nothing; address books put them around telephone numbers. */
    private static final String HIDDEN = "[\\u200b-\\u200f\\u202a-\\u202c\\u2060-\\u2069\\ufeff]";
    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
    private static final Pattern AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");
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
            boolean hasTime = number != null && number.stripTrailingZeros().scale() > 0 && number.scale() < 20;
            return CellValue.date(text, hasTime ? number.setScale(0, RoundingMode.FLOOR) : number, 0);
        }
    }

    /**
     * Reads a file.
     *
     * @throws ImportProblem with the cell and what to do, where it cannot be read or holds what no list may hold
     */
    public static ListSource read(Path file, SheetLimits limits, Progress progress) {
        ListSource read = WorkbookPackage.isOne(file) ? ListWorkbook.read(file, limits, progress) : csv(file, limits);
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
        return new ListSource(headings, lines, csv.encoding(), csv.separator(), List.of());
    }

    /** Without blanks at the ends, marks that nobody sees, and what keeps a number or a formula from being counted with: '870, ="870". */
    static String clean(String text) {
        String seen = BLANK_ENDS.matcher(text.replaceAll(HIDDEN, "")).replaceAll("");
        Matcher formula = AS_FORMULA.matcher(seen);
        if (formula.matches()) {
            return formula.group(1).strip();
        }
        boolean isKept = seen.length() > 1 && seen.charAt(0) == '\'' && ("=+-@".indexOf(seen.charAt(1)) >= 0 || Character.isDigit(seen.charAt(1)));
        return isKept ? seen.substring(1) : seen;
    }
}
