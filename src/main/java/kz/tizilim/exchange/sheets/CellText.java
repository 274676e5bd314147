package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.tizilim.storage.Json;

/**
 * A text as a cell can hold it. Plain words stand as they are; what a spreadsheet would change on the way (control characters,
 * carriage returns, blanks at the ends) is written as a JSON string in quotation marks, and so is what would be taken for one.
 */
final class CellText {
    /** The most characters that go into one cell; a spreadsheet's own limit is 32 767. */
    static final int LONGEST = 30_000;
    /** With its depth in the record: a part that is there and says nothing. */
    static final String NOTHING = "{} ";

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[\\d{1,9}]]");
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final ObjectReader WHOLE = Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CellText() {}

    /** The text of a cell for a value that stands alone. */
    static String written(String value) {
        return isPlain(value) && !value.isEmpty() ? value : quoted(value);
    }

    /** The value of a cell's text. */
    static String read(String cell) {
        JsonNode literal = isQuoted(cell) ? json(cell) : null;
        return literal != null && literal.isTextual() ? literal.textValue() : cell.strip();
    }

    /** Values under one another, a line each. */
    static String lines(List<String> values) {
        List<String> lines = new ArrayList<>();
        values.forEach(value -> lines.add(value.isEmpty() || value.indexOf('\n') >= 0 || !isPlain(value) ? quoted(value) : value));
        return String.join("\n", lines);
    }

    /** What {@link #lines} wrote; blank lines say nothing. */
    static List<String> readLines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).map(CellText::read).toList();
    }

    /** The reference to the long text of a number. */
    static String reference(int number) {
        return "[[" + number + "]]";
    }

    /** The depth of the part that a cell tells to be there and empty; 0 for any other text. */
    static int emptyPart(String cell) {
        return cell.matches("\\{} \\d") ? cell.charAt(3) - '0' : 0;
    }

    static boolean isReference(String cell) {
        return REFERENCE.matcher(cell).matches();
    }

    /** A value of any kind: a text as it stands, all else as JSON. */
    static String any(JsonNode value) {
        return value.isTextual() && json(value.textValue()) == null ? written(value.textValue()) : value.toString();
    }

    /** What {@link #any} wrote. */
    static JsonNode readAny(String cell) {
        JsonNode value = json(cell.strip());
        return value == null ? Json.MAPPER.getNodeFactory().textNode(read(cell)) : value;
    }

    /** A text as a workbook holds it: what looks like one of its own escapes, {@code _x0041_}, is escaped, so that it comes back as it is. */
    static String escaped(String text) {
        return text.contains("_x") ? ESCAPE_LIKE.matcher(text).replaceAll("_x005F_") : text;
    }

    private static boolean isPlain(String value) {
        return value.equals(value.strip())
                && !(value.startsWith("[[") && isReference(value))
                && !value.startsWith("{}")
                && !(isQuoted(value) && json(value) != null)
                && isKept(value);
    }

    // A loop, since this is asked of every text of a register.
    private static boolean isKept(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean isPair = Character.isHighSurrogate(each) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
            if (!isPair && !isKept(each)) {
                return false;
            }
            i += isPair ? 1 : 0;
        }
        return true;
    }

    // XML 1.0 knows no control characters, a lone half of a pair cannot be written, and a carriage return comes back as a line end.
    private static boolean isKept(int character) {
        return character == '\n' || (character >= ' ' && character != 0x7f && character != 0xfffe && character != 0xffff
                && !(character >= 0x80 && character < 0xa0) && character != 0x2028 && character != 0x2029
                && !(character >= 0xd800 && character <= 0xdfff));
    }

    private static boolean isQuoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
    }

    /** The text as a JSON string, every unusual character written out. */
    static String quoted(String value) {
        StringBuilder escaped = new StringBuilder();
        String written = Json.MAPPER.getNodeFactory().textNode(value).toString();
        written.chars().forEach(each -> {
            if (isKept(each) && each != '_') {
                escaped.append((char) each);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", each));
            }
        });
        return escaped.toString();
    }

    private static JsonNode json(String cell) {
        try {
            JsonNode value = cell.isEmpty() ? null : WHOLE.readTree(cell);
            return value == null || value.isMissingNode() ? null : value;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
