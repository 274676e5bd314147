package kz.tizilim.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** A list on A4 laid on its side: its headings on every page, pages numbered, the day and the head of the journal as its witness. */
public final class ListDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(ListDocument.class, "templates/list.html");

    /** More would fill the memory, and nobody reads them on paper: about 200 pages. */
    private static final int MOST_ROWS = 4_000;

    private ListDocument() {}

    /** From so many columns on, the words must be smaller, and long ones may break within their cells. */
    private static final int MANY = 11;

    /**
     * What is printed.
     *
     * @param shares the width of each column, in hundredths of the line
     * @param rows cells of texts, whole numbers and days; null for an empty cell
     * @param head the number and the hash of the journal's last entry
     */
    public record Sheet(String title, String company, List<String> headings, List<Integer> shares, List<List<Object>> rows, LocalDate on, String head) {}

    /**
     * The list as PDF.
     *
     * @throws MissingGlyphs if a character cannot be drawn
     * @throws ListTooLong if it has more than 4 000 rows
     */
    public static Paper print(Sheet sheet, Language language) {
        if (sheet.rows().size() > MOST_ROWS) {
            throw new ListTooLong(sheet.rows().size(), MOST_ROWS);
        }
        Messages messages = Messages.of(language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", sheet.company());
        values.put("made", messages.say("documents.list.made", DateFormatter.of(language).full(sheet.on()), sheet.head()));
        values.put("columns", IntStream.range(0, sheet.headings().size())
                .mapToObj(i -> Map.of("heading", sheet.headings().get(i), "share", sheet.shares().get(i)))
                .toList());
        values.put("rows", sheet.rows().stream().map(row -> Map.of("cells", row.stream().map(ListDocument::words).toList())).toList());
        values.put("none", sheet.rows().isEmpty() ? messages.say("documents.list.none") : "");
        values.put("many", sheet.headings().size() >= MANY);
        values.put("count", sheet.headings().size());
        return Papers.make(TEMPLATE, values, PaperInfo.of(sheet.title(), language, sheet.company()));
    }

    private static String words(Object cell) {
        return cell == null || cell.equals("") ? "—" : cell instanceof LocalDate day ? DateFormatter.figures(day) : cell.toString();
    }
}
