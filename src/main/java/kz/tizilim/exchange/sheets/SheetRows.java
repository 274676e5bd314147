package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.text.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows under headings; the sheet appears with its first row. Texts stand in their cells: a table of shared ones is held and
 * sorted by the library to the end, and took 0.4 of the time of a register of 100 000 persons, few of whose texts come twice.
 */
final class SheetRows {
    /** Rows that are held before they are written out. */
    private static final int HELD = 500;
    /** The first day that every spreadsheet counts alike: before it, 1900 is taken for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String DATE = "dd.mm.yyyy";

    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private final List<String> longTexts;
    private final EnumLabels words;
    private Worksheet sheet;
    private int row;

    SheetRows(Workbook workbook, String name, List<String> headings, List<String> longTexts, Language language) {
        this.workbook = workbook;
        this.name = name;
        this.headings = headings;
        this.longTexts = longTexts;
        this.words = new EnumLabels(language);
    }

    /** A row of a record: first the words and numbers that say where it belongs. */
    void add(List<Object> locators, List<Leaf> leaves, JsonNode node) throws IOException {
        next();
        int column = 0;
        for (Object locator : locators) {
            put(column++, locator);
        }
        Set<List<String>> told = new HashSet<>();
        for (Leaf leaf : leaves) {
            JsonNode value = at(node, leaf.path());
            if (!value.isMissingNode() && !value.isNull()) {
                value(column, leaf, value);
            } else {
                int depth = emptyPart(node, leaf, leaves, told);
                if (depth > 0) {
                    sheet.inlineString(row, column, CellText.NOTHING + depth);
                }
            }
            column++;
        }
    }

    /** A row of plain words and numbers. */
    void addWords(List<Object> cells) throws IOException {
        next();
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
    }

    /** Ends the sheet and answers how many rows it has; 0 where it never appeared. */
    int finish() throws IOException {
        if (sheet != null) {
            sheet.setAutoFilter(0, 0, row, headings.size() - 1);
            sheet.finish();
        }
        return row;
    }

    private void next() throws IOException {
        if (sheet == null) {
            sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor("E8EEF7").set();
                sheet.width(column, Math.max(12, Math.min(28, headings.get(column).length() + 2)));
            }
        }
        row++;
        if (row % HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, CellText.escaped(value.toString()));
        }
    }

    private void value(int column, Leaf leaf, JsonNode value) {
        switch (leaf.kind()) {
            case NUMBER -> number(column, value);
            case TRUTH -> sheet.value(row, column, value.booleanValue());
            case DATE -> date(column, value.asText());
            case LINES -> lines(column, leaf, value);
            case WORD -> text(column, words.said((Class<?>) leaf.type(), value.asText()));
            case ANY -> text(column, CellText.any(value));
            default -> text(column, CellText.written(value.asText()));
        }
    }

    // A spreadsheet keeps 15 digits of a number.
    private void number(int column, JsonNode value) {
        if (value.isIntegralNumber() && Math.abs(value.longValue()) < 1_000_000_000_000_000L) {
            sheet.value(row, column, value.longValue());
        } else {
            sheet.inlineString(row, column, value.asText());
        }
    }

    private void date(int column, String written) {
        LocalDate date = LocalDate.parse(written);
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            sheet.inlineString(row, column, written);
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        }
    }

    private void lines(int column, Leaf leaf, JsonNode values) {
        List<String> lines = new ArrayList<>();
        Class<?> element = leaf.element();
        values.forEach(each -> lines.add(element.isEnum() ? words.said(element, each.asText()) : each.asText()));
        String text = CellText.lines(lines);
        text(column, text);
        if (lines.size() > 1) {
            sheet.style(row, column).wrapText(true).set();
        }
    }

    private void text(int column, String text) {
        if (text.length() > CellText.LONGEST) {
            longTexts.add(text);
            sheet.inlineString(row, column, CellText.reference(longTexts.size()));
        } else {
            sheet.inlineString(row, column, CellText.escaped(text));
        }
    }

    /** How deep a part lies that is there and says nothing in any column, which its first column then tells; 0 for none. */
    private static int emptyPart(JsonNode node, Leaf leaf, List<Leaf> leaves, Set<List<String>> told) {
        for (int length = leaf.path().size() - 1; length > 0; length--) {
            List<String> part = leaf.path().subList(0, length);
            int depth = length;
            if (at(node, part).isObject() && told.add(part)) {
                boolean isEmpty = leaves.stream()
                        .filter(each -> each.path().size() > depth && each.path().subList(0, depth).equals(part))
                        .allMatch(each -> at(node, each.path()).isMissingNode());
                return isEmpty ? depth : 0;
            }
        }
        return 0;
    }

    private static JsonNode at(JsonNode node, List<String> path) {
        JsonNode at = node;
        for (String field : path) {
            at = at == null ? MissingNode.getInstance() : at.path(field);
        }
        return at;
    }
}
