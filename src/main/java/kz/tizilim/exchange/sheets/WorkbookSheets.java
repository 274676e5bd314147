package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterProblem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of a workbook, read row by row; whatever is wrong with the file becomes an {@link ImportProblem}. */
final class WorkbookSheets implements AutoCloseable {
    /** Days between the two ways in which spreadsheets count days. */
    private static final int SINCE_1904 = 1462;

    private static final List<String> TRUTHS = List.of("true", "false");

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** A formula that only says a text is how programs keep a number from being counted with: ="920512300005". */
    private static final Pattern TEXT_FORMULA = Pattern.compile("\"([^\"]*)\"");

    private final ReadableWorkbook workbook;
    private final WorkbookPackage known;
    private final SheetLimits limits;
    private final Progress progress;
    private long done;

    private WorkbookSheets(ReadableWorkbook workbook, WorkbookPackage known, SheetLimits limits, Progress progress) {
        this.workbook = workbook;
        this.known = known;
        this.limits = limits;
        this.progress = progress;
    }

    static WorkbookSheets open(Path file, SheetLimits limits, Progress progress) {
        WorkbookPackage known = WorkbookPackage.check(file, limits);
        try {
            ReadingOptions options = new ReadingOptions(false, true);
            ReadableWorkbook workbook = known.withDays().isEmpty()
                    ? new ReadableWorkbook(file.toFile(), options)
                    : new ReadableWorkbook(DayCells.asTexts(file, known.withDays()), options);
            return new WorkbookSheets(workbook, known, limits, progress);
        } catch (IOException | RuntimeException e) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
    }

    /** Days to add to a number so that it counts from 1900 as usual. */
    int daysShifted() {
        return workbook.isDate1904() ? SINCE_1904 : 0;
    }

    List<String> names() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** The places of the sheets that people see. */
    List<Integer> visible() {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).map(Sheet::getIndex).toList();
    }

    MergedCells merged(int sheet) {
        return known.merged(workbook.getSheet(sheet).orElseThrow().getId());
    }

    /** Reads the rows of a sheet that say something, in their order. */
    void rows(int sheet, Consumer<ReadRow> each) {
        Sheet read = workbook.getSheet(sheet).orElseThrow();
        int seen = 0;
        int last = 0;
        try (Stream<Row> rows = read.openStream()) {
            for (var all = rows.iterator(); all.hasNext();) {
                Row row = all.next();
                progress.step(++done, 0);
                last = Math.max(last, row.getRowNum());
                if (++seen > limits.rows() || last > limits.rows()) {
                    throw ImportProblem.at(read.getName(), "exchange.fault.rows", limits.rows());
                }
                List<ReadCell> cells = cells(row);
                if (!cells.isEmpty()) {
                    each.accept(ReadRow.of(row.getRowNum(), cells));
                }
            }
        } catch (ImportProblem | RegisterProblem | CancellationException passed) {
            throw passed;
        } catch (IOException | RuntimeException e) {
            // The library's own words are technical and may repeat what stands in the file.
            throw ImportProblem.at(read.getName() + " " + (last + 1), "exchange.fault.sheet");
        }
    }

    private static List<ReadCell> cells(Row row) {
        List<ReadCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                ReadCell read = cell(cell);
                if (read.trouble() != null || !read.text().isBlank()) {
                    cells.add(read);
                }
            }
        }
        return cells;
    }

    private static ReadCell cell(Cell cell) {
        int column = cell.getColumnIndex();
        if (cell.getType() == CellType.FORMULA && cell.getFormula() == null) {
            // A text of the kind that formulas give, and no formula: other programs write plain texts so.
            return new ReadCell(column, unescaped(Objects.requireNonNullElse(cell.getRawValue(), "")), null, null);
        } else if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            // LibreOffice saves a truth value that was typed, or read from a file, as one of these two formulas.
            Optional<String> truth = TRUTHS.stream().filter(each -> (each + "()").equalsIgnoreCase(cell.getFormula())).findFirst();
            if (truth.isPresent()) {
                return new ReadCell(column, truth.get(), null, null);
            }
            Matcher text = TEXT_FORMULA.matcher(String.valueOf(cell.getFormula()));
            return text.matches() ? new ReadCell(column, text.group(1), null, null) : new ReadCell(column, "", null, "exchange.fault.formula");
        } else if (cell.getType() == CellType.ERROR) {
            return new ReadCell(column, "", null, "exchange.fault.error-cell");
        } else if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            boolean absurd = Math.abs(number.scale()) > 400 || number.precision() > 400;
            return absurd
                    ? new ReadCell(column, "", null, "exchange.fault.huge-number")
                    : new ReadCell(column, plain(number), number, null);
        } else if (cell.getType() == CellType.BOOLEAN) {
            return new ReadCell(column, Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false", null, null);
        }
        String text = cell.getText();
        return new ReadCell(column, text == null ? "" : unescaped(text), null, null);
    }

    /** What XML cannot hold stands in a workbook as _x000D_; a carriage return before a line end says no more than the line end. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
    }
}
