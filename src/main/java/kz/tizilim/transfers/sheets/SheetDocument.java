package kz.tizilim.transfers.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Prints a sheet on A4 laid on its side, what is wanting in red and in words. */
public final class SheetDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(SheetDocument.class, "templates/sheet.html");

    private SheetDocument() {}

    /**
     * The sheet as PDF.
     *
     * @param head the number and the hash of the journal's last entry, as people compare them
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public static Paper print(Sheet sheet, Operator operator, LocalDate on, String head, Language language) {
        Messages messages = Messages.of(language);
        Map<String, Object> values = new HashMap<>();
        values.put("company", operator.called(language));
        values.put("law", messages.say("transfers.sheet.by-law", sheet.law()));
        values.put("made", messages.say("transfers.sheet.made", DateFormatter.of(language).full(on), head));
        values.put("headings", sheet.columns().stream().map(column -> Map.of("width", column.share() + "%", "name", column.heading())).toList());
        values.put("rows", sheet.lines().stream().map(line -> Map.of("cells", cells(line))).toList());
        values.put("none", sheet.lines().isEmpty() ? messages.say("transfers.sheet.none") : "");
        values.put("remarks", sheet.remarks());
        return Papers.make(TEMPLATE, values, PaperInfo.of(sheet.title(), language, operator.called(language)));
    }

    /** The cells, what is wanting in the last of them. */
    private static List<Map<String, String>> cells(Sheet.Line line) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            cells.add(Map.of("said", line.cells().get(i), "red", i == line.cells().size() - 1 ? line.wanting() : ""));
        }
        return cells;
    }
}
