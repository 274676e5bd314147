package kz.tizilim.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A list and a whole register of many persons written as XLSX, beside bare fastexcel that is handed the same cells. */
final class Tables {
    private static final int WARMING = 1;
    private static final int MEASURED = 5;
    private static final int HELD = 500;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;

    private Tables(Path folder) {
        this.folder = folder;
    }

    /** Arguments: an empty folder, the seed, rows. */
    public static void main(String[] arguments) throws Exception {
        new Tables(Path.of(arguments[0])).measure(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void measure(long seed, int rows) throws Exception {
        Path register = folder.resolve("register");
        ManyPersons.makeAtOnce(register, seed, rows);
        try (RegisterSession session = new RegisterSession(ManyPersons.open(register), Clock.system(ZoneId.systemDefault()))) {
            ListTable list = list(session.persons().all());
            Path file = folder.resolve("list.xlsx");
            compare("list", () -> ListFile.write(file, list, Progress.NONE), List.of(list.rows()));
            Path whole = folder.resolve("register.xlsx");
            Timing.Work write = () -> RegisterWorkbook.write(whole, session.folder(), RegisterSession.SCHEMA, Language.KK, List.of(), Progress.NONE);
            write.run();
            out.println("table-bytes " + Files.size(whole));
            compare("register", write, cells(whole));
        }
        out.println("table-peak " + Walk.peakMemory());
    }

    private void compare(String name, Timing.Work ours, List<List<List<Object>>> sheets) throws Exception {
        Timing written = new Timing();
        Timing bare = new Timing();
        for (int turn = 0; turn < WARMING + MEASURED; turn++) {
            double writing = Timing.millisOf(ours);
            double yardstick = Timing.millisOf(() -> bare(sheets));
            if (turn >= WARMING) {
                written.add(writing);
                bare.add(yardstick);
            }
        }
        out.println("table-" + name + " " + written.median());
        out.println("table-" + name + "-words " + written.words());
        out.println("table-" + name + "-bare " + bare.median());
        out.println("table-" + name + "-bare-words " + bare.words());
    }

    private static ListTable list(List<Person> persons) {
        List<ListTable.Column> columns = Stream.of("Нөмірі", "Аты-жөні", "ЖСН", "Телефондар", "Пошта", "Мекенжайы", "Тілі").map(each -> new ListTable.Column(each, 14)).toList();
        List<List<Object>> rows = persons.stream()
                .map(person -> List.<Object>of(
                        person.number(), person.fullName(), person.iin(), String.join("; ", person.phones()), String.join("; ", person.emails()),
                        person.address(), person.language().code()))
                .toList();
        return new ListTable("Адамдар", columns, rows);
    }

    /** What stands in a workbook: sheets of rows of texts, numbers and truths; null where nothing stands. */
    private static List<List<List<Object>>> cells(Path file) throws IOException {
        List<List<List<Object>>> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                try (Stream<Row> all = sheet.openStream()) {
                    all.forEach(row -> {
                        List<Object> values = new ArrayList<>();
                        row.forEach(cell -> values.add(value(cell)));
                        rows.add(values);
                    });
                }
                sheets.add(rows);
            }
        }
        return sheets;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        BigDecimal number = cell.getType() == CellType.NUMBER ? cell.asNumber() : null;
        return number != null ? number : cell.getType() == CellType.BOOLEAN ? cell.asBoolean() : cell.getText();
    }

    private void bare(List<List<List<Object>>> sheets) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve("bare.xlsx")), 1 << 16)) {
            Workbook workbook = new Workbook(file, "bare", "1.0");
            for (int i = 0; i < sheets.size(); i++) {
                Worksheet sheet = workbook.newWorksheet("sheet" + i);
                List<List<Object>> rows = sheets.get(i);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        cell(sheet, row, column, rows.get(row).get(column));
                    }
                    if (row % HELD == HELD - 1) {
                        sheet.flush();
                    }
                }
                sheet.finish();
            }
            workbook.finish();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
