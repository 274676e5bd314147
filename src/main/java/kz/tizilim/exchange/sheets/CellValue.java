package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** What a cell says, as the value of a column. What does not fit is handed on as a text: whoever checks the record says what is wanted. */
final class CellValue {
    /** Day 0 of a spreadsheet that takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final long LAST_DAY = 2_958_465;
    private static final Set<String> TRUE = Set.of("true", "иә", "да", "yes", "ақиқат", "истина", "+");
    private static final Set<String> FALSE = Set.of("false", "жоқ", "нет", "no", "жалған", "ложь", "-", "–");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellValue() {}

    static JsonNode of(Leaf leaf, ReadCell cell, String text, int daysShifted) {
        return switch (leaf.kind()) {
            case NUMBER -> number(text, cell.number());
            case TRUTH -> truth(text);
            case DATE -> NODES.textNode(date(text, cell.number(), daysShifted));
            case WORD -> NODES.textNode(EnumLabels.code((Class<?>) leaf.type(), CellText.read(text)));
            case LINES -> lines(leaf, text);
            case ANY -> CellText.readAny(text);
            default -> NODES.textNode(CellText.read(text));
        };
    }

    /** A day as a record keeps it, where the cell says one; else the text as it stands. */
    static String date(String text, BigDecimal number, int daysShifted) {
        if (number != null) {
            boolean isDay = number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
            return isDay ? DAY_ZERO.plusDays(number.longValueExact() + daysShifted).toString() : text;
        }
        String written = CellText.read(text);
        return WrittenDay.of(written).map(LocalDate::toString).orElse(written);
    }

    private static JsonNode number(String text, BigDecimal number) {
        try {
            BigDecimal value = number == null ? new BigDecimal(CellText.read(text)) : number;
            return NODES.numberNode(value.longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return NODES.textNode(text);
        }
    }

    private static JsonNode truth(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return TRUE.contains(folded) ? NODES.booleanNode(true) : FALSE.contains(folded) ? NODES.booleanNode(false) : NODES.textNode(text);
    }

    private static JsonNode lines(Leaf leaf, String text) {
        Class<?> element = leaf.element();
        ArrayNode lines = NODES.arrayNode();
        for (String line : CellText.readLines(text)) {
            lines.add(SheetShape.isNumber(element) ? number(line, null) : NODES.textNode(element.isEnum() ? EnumLabels.code(element, line) : line));
        }
        return lines;
    }
}
