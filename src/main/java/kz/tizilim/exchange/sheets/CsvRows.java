package kz.tizilim.exchange.sheets;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.exchange.ImportProblem;

/**
 * Splits a CSV text: quotation marks hold separators, line ends and doubled quotation marks; every way of ending a line is one line
 * end. A program that writes a quotation mark within a cell as {@code \"} is understood where the text cannot be read otherwise.
 */
final class CsvRows {
    /** Rows by which it is told whether backslashes are meant. */
    private static final int LOOKED_AT = 200;

    private final SheetLimits limits;
    private final char separator;
    private final boolean isEscaped;
    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvRows(SheetLimits limits, char separator, boolean isEscaped, int most) {
        this.limits = limits;
        this.separator = separator;
        this.isEscaped = isEscaped;
        this.most = most;
    }

    /** @throws ImportProblem if a quotation mark is never closed, or a limit is passed */
    static List<List<String>> of(String text, char separator, SheetLimits limits) {
        boolean isEscaped = text.contains("\\\"") && evenness(first(text, separator, LOOKED_AT, true)) > evenness(first(text, separator, LOOKED_AT, false));
        return new CsvRows(limits, separator, isEscaped, Integer.MAX_VALUE).split(text);
    }

    /** The share of rows with as many cells as the first, in hundredths. */
    private static int evenness(List<List<String>> rows) {
        return rows.isEmpty() ? 0 : (int) (100 * rows.stream().filter(row -> row.size() == rows.get(0).size()).count() / rows.size());
    }

    /** The first rows, whatever is wrong behind or in them. */
    static List<List<String>> first(String text, char separator, int count) {
        return first(text, separator, count, false);
    }

    private static List<List<String>> first(String text, char separator, int count, boolean isEscaped) {
        CsvRows reader = new CsvRows(new SheetLimits(0, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE), separator, isEscaped, count);
        try {
            return reader.split(text);
        } catch (ImportProblem e) {
            return reader.rows;
        }
    }

    private List<List<String>> split(String text) {
        boolean quoted = false;
        int opened = 1;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
            if (isEscaped && sign == '\\' && (next == '"' || next == '\\')) {
                cell.append(next);
                i++;
            } else if (quoted) {
                if (sign == '"' && next == '"') {
                    cell.append('"');
                    i++;
                } else if (sign == '"') {
                    quoted = false;
                } else if (sign == '\r') {
                    cell.append('\n');
                    i += next == '\n' ? 1 : 0;
                } else {
                    cell.append(sign);
                }
            } else if (sign == '"' && isBlank()) {
                cell.setLength(0);
                quoted = true;
                opened = rows.size() + 1;
            } else if (sign == separator) {
                endCell();
            } else if (sign == '\n' || sign == '\r') {
                i += sign == '\r' && next == '\n' ? 1 : 0;
                endCell();
                endRow();
            } else {
                cell.append(sign);
            }
        }
        if (quoted && rows.size() < most) {
            throw ImportProblem.at(Integer.toString(opened), "exchange.fault.quote");
        }
        if (rows.size() < most && (cell.length() > 0 || !row.isEmpty())) {
            endCell();
            endRow();
        }
        return rows;
    }

    private boolean isBlank() {
        return cell.chars().allMatch(Character::isWhitespace);
    }

    private void endCell() {
        if (row.size() >= limits.columns()) {
            throw ImportProblem.at(Integer.toString(rows.size() + 1), "exchange.fault.columns", limits.columns());
        }
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        if (rows.size() >= limits.rows()) {
            throw ImportProblem.at(Integer.toString(rows.size() + 1), "exchange.fault.rows", limits.rows());
        }
        rows.add(row);
        row = new ArrayList<>();
    }
}
