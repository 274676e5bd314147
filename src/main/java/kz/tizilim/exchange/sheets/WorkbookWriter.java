package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.sheets.RegisterWorkbook.CodeWord;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a register sheet by sheet; the records of one table and the lists within them are held at a time. */
final class WorkbookWriter {
    /** Base64 in threes of bytes, so that pieces can be joined. */
    private static final int PIECE = CellText.LONGEST / 4 * 3;

    /** Characters of a long text in one cell: even where each is written as six. */
    private static final int LONG_PIECE = CellText.LONGEST / 6;

    private final RegisterFolder folder;
    private final List<SheetShape> tables;
    private final Language language;
    private final SheetNames names;
    private final Progress progress;
    private final List<String> longTexts = new ArrayList<>();
    private final Map<String, Integer> written = new LinkedHashMap<>();
    private long done;
    private long total;

    WorkbookWriter(RegisterFolder folder, List<SheetShape> tables, Language language, Progress progress) {
        this.folder = folder;
        this.tables = tables;
        this.language = language;
        this.names = new SheetNames(tables, language);
        this.progress = progress;
    }

    void write(OutputStream out, Schema schema, List<CodeWord> codes) throws IOException {
        Workbook workbook = new Workbook(out, "Tizilim", "1.0");
        Worksheet first = workbook.newWorksheet(RegisterWorkbook.FIRST);
        Map<SheetShape, Table<?>> all = new LinkedHashMap<>();
        tables.forEach(shape -> all.put(shape, table(schema, shape.table())));
        total = folder.read(handle -> all.values().stream().mapToLong(handle::count).sum());
        for (Map.Entry<SheetShape, Table<?>> each : all.entrySet()) {
            List<? extends RegisterRecord> records = RecordOrder.byNumber(folder.read(handle -> handle.inAnyOrder(each.getValue())));
            sheets(workbook, each.getKey(), records);
            if (each.getValue() == StoredFile.TABLE) {
                contents(workbook, each.getKey(), records);
            }
        }
        longTexts(workbook);
        codes(workbook, codes);
        FirstSheet.write(first, language, written);
        workbook.finish();
    }

    private static Table<?> table(Schema schema, String name) {
        return name.equals(StoredFile.TABLE.name())
                ? StoredFile.TABLE
                : schema.tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    /** Writes the sheet of a table, then those of the lists within its records: each record becomes a tree once, and is let go of. */
    void sheets(Workbook workbook, SheetShape table, List<?> records) throws IOException {
        List<SheetShape> lists = table.all().filter(shape -> !shape.isTable() && !isContent(shape)).toList();
        List<List<Element>> within = lists.stream().<List<Element>>map(shape -> new ArrayList<>()).toList();
        SheetRows rows = rows(workbook, table);
        for (Object record : records) {
            progress.step(done++, total);
            JsonNode node = Json.MAPPER.valueToTree(record);
            rows.add(List.of(), table.leaves(), node);
            for (int i = 0; i < lists.size(); i++) {
                within.get(i).addAll(elements(lists.get(i), node));
            }
        }
        end(rows, names.of(table));
        for (int i = 0; i < lists.size(); i++) {
            SheetShape shape = lists.get(i);
            SheetRows below = rows(workbook, shape);
            for (Element element : within.get(i)) {
                below.add(element.locators(), shape.leaves(), element.node());
                progress.step(done, total);
            }
            end(below, names.of(shape));
        }
    }

    private static boolean isContent(SheetShape shape) {
        return shape.path().contains(RegisterFile.CONTENT) && shape.table().equals(StoredFile.TABLE.name());
    }

    private SheetRows rows(Workbook workbook, SheetShape shape) {
        return new SheetRows(workbook, names.of(shape), names.headings(shape), longTexts, language);
    }

    private void end(SheetRows rows, String name) throws IOException {
        int count = rows.finish();
        if (count > 0) {
            written.put(name, count);
        }
    }

    /** What a row shows, with the record's id and its place or key on each level. */
    private record Element(List<Object> locators, JsonNode node) {}

    private static List<Element> elements(SheetShape shape, JsonNode record) {
        List<Element> elements = List.of(new Element(List.of(record.path("id").asText()), record));
        for (SheetLevel level : shape.levels()) {
            List<Element> below = new ArrayList<>();
            for (Element element : elements) {
                JsonNode at = element.node();
                for (String field : level.within()) {
                    at = at.path(field);
                }
                if (level.keyed()) {
                    at.properties().forEach(each -> below.add(below(element, CellText.written(each.getKey()), each.getValue())));
                } else {
                    for (int i = 0; i < at.size(); i++) {
                        below.add(below(element, i + 1, at.get(i)));
                    }
                }
            }
            elements = below;
        }
        return elements;
    }

    private static Element below(Element above, Object locator, JsonNode node) {
        List<Object> locators = new ArrayList<>(above.locators());
        locators.add(locator);
        return new Element(locators, node);
    }

    private void contents(Workbook workbook, SheetShape files, List<? extends RegisterRecord> cards) throws IOException {
        SheetShape shape = files.children().get(files.children().size() - 1);
        SheetRows rows = rows(workbook, shape);
        for (RegisterRecord card : cards) {
            try (InputStream content = folder.files().open((StoredFile) card)) {
                int piece = 1;
                byte[] read = content.readNBytes(PIECE);
                do {
                    String text = Base64.getEncoder().encodeToString(read);
                    rows.add(List.of(card.id().toString(), piece++), shape.leaves(), Json.MAPPER.getNodeFactory().textNode(text));
                    read = content.readNBytes(PIECE);
                } while (read.length > 0);
            }
        }
        end(rows, names.of(shape));
    }

    void longTexts(Workbook workbook) throws IOException {
        Messages messages = Messages.of(language);
        List<String> headings = List.of(messages.say("exchange.sheet.number"), messages.say("exchange.sheet.piece"), messages.say("exchange.sheet.text"));
        SheetRows rows = new SheetRows(workbook, names.longTexts(), headings, List.of(), language);
        for (int i = 0; i < longTexts.size(); i++) {
            String text = longTexts.get(i);
            int piece = 1;
            for (int from = 0; from < text.length(); piece++) {
                int to = Math.min(text.length(), from + LONG_PIECE);
                to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
                // A quoted piece keeps blanks and line ends at the seam.
                rows.addWords(List.of(i + 1, piece, CellText.quoted(text.substring(from, to))));
                from = to;
            }
        }
        end(rows, names.longTexts());
    }

    private void codes(Workbook workbook, List<CodeWord> codes) throws IOException {
        Messages messages = Messages.of(language);
        List<String> headings = List.of(
                messages.say("exchange.sheet.list"), messages.say("exchange.sheet.code"), messages.say("exchange.field.kk"),
                messages.say("exchange.field.ru"), messages.say("exchange.field.en"));
        SheetRows rows = new SheetRows(workbook, names.codes(), headings, List.of(), language);
        for (CodeWord each : codes) {
            rows.addWords(List.of(
                    each.list().in(language), each.code(), each.words().in(Language.KK), each.words().in(Language.RU), each.words().in(Language.EN)));
        }
        rows.finish();
    }
}
