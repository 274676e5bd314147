package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.tizilim.exchange.sheets.ListTable.Column;
import kz.tizilim.journal.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a list as XLSX or, by the ending of the name, as CSV. A text that a spreadsheet would run as a formula leaves as a text. */
public final class ListFile {
    private static final int HELD = 500;
    private static final String DATE = "dd.mm.yyyy";
    private static final int LONGEST_NAME = 31;
    private static final Pattern CANNOT_STAND = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ufffe\uffff]");

    /** What a spreadsheet would take for a written-out character. */

    private ListFile() {}

    /**
     * Writes the file; it appears complete or not at all.
     *
     * @throws IOException if it cannot be written; what stood there before still stands
     * @throws kz.tizilim.journal.RegisterProblem if the work was cancelled
     */
    public static void write(Path file, ListTable table, Progress progress) throws IOException {
        boolean isCsv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        WholeFile.write(file, out -> {
            if (isCsv) {
                csv(out, table, progress);
            } else {
                workbook(out, table, progress);
            }
        });
    }

    private static void workbook(OutputStream out, ListTable table, Progress progress) throws IOException {
        Workbook workbook = new Workbook(out, "Tizilim", "1.0");
        String name = table.title().replaceAll("[\\[\\]:*?/\\\\']", " ");
        Worksheet sheet = workbook.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(0, i, table.columns().get(i).heading());
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").fillColor("E8EEF7").set();
            sheet.width(i, Math.max(10, table.columns().get(i).share()));
        }
        int row = 1;
        for (List<Object> cells : table.rows()) {
            progress.step(row - 1, table.rows().size());
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row, i, cells.get(i));
            }
            if (row++ % HELD == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            // A string cell is never run; control characters cannot stand in the file at all, and blanks at the ends are dropped by whoever reads it.
            sheet.inlineString(row, column, CellText.escaped(kept(value.toString()).strip()));
        }
    }

    /** Without what a cell cannot hold. */
    private static String kept(String text) {
        boolean isClean = text.chars().noneMatch(each -> (each < ' ' && each != '\n' && each != '\t') || each >= '\ufffe');
        String clean = isClean ? text : CANNOT_STAND.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
        return clean.length() > CellText.LONGEST ? clean.substring(0, CellText.LONGEST) + "…" : clean;
    }

    /** UTF-8 with its mark and semicolons: what a spreadsheet opens by a double click where a comma parts decimals. */
    private static void csv(OutputStream out, ListTable table, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        line(writer, table.columns().stream().<Object>map(Column::heading).toList());
        int done = 0;
        for (List<Object> row : table.rows()) {
            progress.step(done++, table.rows().size());
            line(writer, row);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ";");
            writer.write(quoted(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String quoted(Object value) {
        if (value == null) {
            return "";
        }
        String text = kept(value.toString());
        boolean runs = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = runs ? "'" + text : text;
        boolean needed = safe.chars().anyMatch(each -> each == ';' || each == '"' || each == '\n' || each == '\r' || each == ',' || each == '\t');
        return needed ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
