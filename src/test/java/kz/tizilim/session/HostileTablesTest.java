package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.storage.Json;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile tables: each is refused for its own reason, with the place and what to do; none changes the register. */
class HostileTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Small, so that small files reach them. */
    private static final SheetLimits LIMITS = new SheetLimits(2 << 20, 6 << 20, 120, 5_000, 200);
    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("<c r=\"A2\"><f>WEBSERVICE(\"http://x\")</f><v>1</v></c>", "formula"), Map.entry("<c r=\"A2\"><f>1+1</f></c>", "formula"),
            Map.entry("<c r=\"A2\" t=\"b\"><f>1=1</f><v>1</v></c>", "formula"), Map.entry("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "error-cell"),
            Map.entry("<c r=\"A2\"><v>1e99999</v></c>", "huge-number"), Map.entry("<c r=\"A2\" t=\"s\"><v>999999</v></c>", "sheet"),
            Map.entry("<c r=\"A2\" t=\"s\"><v>-1</v></c>", "sheet"), Map.entry("<c r=\"A2\"><v>not a number</v></c>", "error-cell"),
            Map.entry("<c r=\"ZZZZZZ2\"><v>1</v></c>", "columns"), Map.entry("<c r=\"XFD2\"><v>1</v></c>", "columns"), Map.entry("<c r=\"A2\" t=\"s\"><v>2000000000</v></c>", "sheet"));

    @TempDir private Path place;
    private RegisterSession session;
    private final Set<String> refused = new HashSet<>();
    private int told;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void fiveHundredHostileFilesChangeNothing() throws IOException {
        session = TestSession.empty(place.resolve("register"), "2026-11-20");
        new SampleCompany(TestSession.clock("2026-11-20")).into(session);
        Path workbook = place.resolve("seed.xlsx");
        RegisterWorkbook.write(workbook, session.folder(), RegisterSession.SCHEMA, Language.KK, List.of(), Progress.NONE);
        Path json = place.resolve("seed.json");
        RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
        Path list = place.resolve("list.xlsx");
        ListFile.write(list, new ListTable(
                "Адамдар", List.of(new ListTable.Column("Тегі", 30), new ListTable.Column("ЖСН", 20), new ListTable.Column("Туған күні", 20)),
                List.of(List.of("Үлгіқызы", "991332300002", LocalDate.of(1999, 1, 2)), List.of("Үлгібаев", "", ""))), Progress.NONE);
        assertThat(List.of(faults(workbook, true), faults(json, true), faults(list, false))).as("unbroken files are read").allMatch(List::isEmpty);
        Head before = session.folder().head();

        workbooks(Files.readAllBytes(workbook), true);
        workbooks(Files.readAllBytes(list), false);
        registersInJson(Files.readAllBytes(json));
        lists();

        assertThat(refused).as("different files refused").hasSizeGreaterThanOrEqualTo(500);
        assertThat(session.folder().head()).isEqualTo(before);
        session.close();
    }

    /** A whole register, or a list, as a workbook that something is wrong with. */
    private void workbooks(byte[] seed, boolean isRegister) throws IOException {
        Random random = new Random(7);
        for (int i = 1; i < 41; i++) {
            must("workbook", Arrays.copyOf(seed, seed.length * i / 41), "xlsx", isRegister);
        }
        for (int i = 0; i < 40; i++) {
            byte[] broken = seed.clone();
            for (int bit = 0; bit < 40; bit++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            may(broken, "xlsx", isRegister);
        }
        int sheets = 0;
        for (String part : parts(seed).keySet()) {
            boolean isSheet = part.startsWith("xl/worksheets/sheet");
            if ((isSheet && sheets++ < 8) || part.equals("xl/workbook.xml")) {
                must("sheet|workbook|sheet-missing|no-record", changed(seed, part, bytes -> null), "xlsx", isRegister);
                must("entities", changed(seed, part, bytes -> text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")), "xlsx", isRegister);
                must("workbook", changed(seed, part, bytes -> Arrays.copyOf(bytes, bytes.length / 2)), "xlsx", isRegister);
                must("workbook", changed(seed, part, bytes -> text("\u0000\u0001 not xml")), "xlsx", isRegister);
            }
            // The register's first sheet holds no record.
            if (part.matches(isRegister ? "xl/worksheets/sheet[23]\\.xml" : "xl/worksheets/sheet1\\.xml")) {
                for (Map.Entry<String, String> cell : CELLS.entrySet()) {
                    must(cell.getValue(), changed(seed, part, bytes -> withRow(bytes, "<row r=\"2\">" + cell.getKey() + "</row>")), "xlsx", isRegister);
                }
                must("rows", changed(seed, part, bytes -> withRow(bytes, "<row/>".repeat(6_000))), "xlsx", isRegister);
                must("rows", changed(seed, part, bytes -> withRow(bytes, "<row r=\"1999999\"><c r=\"A1999999\"><v>1</v></c></row>")), "xlsx", isRegister);
                must("sheet", changed(seed, part, bytes -> withRow(bytes, "<row r=\"2\">" + "<c/>".repeat(90) + "</row>".repeat(3))), "xlsx", isRegister);
            }
        }
        must("workbook", changed(seed, "[Content_Types].xml", bytes -> null), "xlsx", isRegister);
        for (String name : List.of("../evil.xml", "/etc/evil.xml", "xl\\..\\..\\evil", "C:/evil.xml", "xl/a/../../x.xml", "XL/WORKBOOK.XML")) {
            must("workbook", with(seed, name, text("x")), "xlsx", isRegister);
        }
        must("macros", with(seed, "xl/vbaProject.bin", text("x")), "xlsx", isRegister);
        must("unpacked", with(seed, "xl/bomb.xml", new byte[8 << 20]), "xlsx", isRegister);
        must("workbook", zip(Map.of("a.xlsx", with(seed, "xl/bomb.bin", new byte[7 << 20]))), "xlsx", isRegister);
        must("workbook", zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c", new byte[1000])))))), "xlsx", isRegister);
        Map<String, byte[]> many = new LinkedHashMap<>(parts(seed));
        for (int i = 0; i < 150; i++) {
            many.put("xl/part" + i + ".xml", text("x"));
        }
        must("too-many-parts", zip(many), "xlsx", isRegister);
        must("old-workbook", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "xlsx", isRegister);
    }

    private void registersInJson(byte[] seed) throws IOException {
        String whole = new String(seed, StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) {
            must("json|not-a-register", Arrays.copyOf(seed, (seed.length - 3) * i / 40), "json", true);
        }
        Map<String, String> wrong = Map.of(
                whole.replace("\"tizilim\" : 1", "\"tizilim\" : 99"), "format", whole.replace("\"tizilim\" : 1", "\"tizilim\" : \"1\""), "not-a-register",
                whole.replaceFirst("\"surname\"", "\"surnameX\""), "field", whole.replaceFirst("\"person\" :", "\"people\" :"), "table",
                whole.replaceFirst("\"number\" : 1", "\"number\" : " + "9".repeat(40)), "json", whole.replaceFirst("\"number\" : 1", "\"number\" : 1.5"), "number",
                whole.replaceFirst("\"id\" :", "\"id\" : \"x\", \"id\" :"), "json", whole + whole, "json", whole + "x", "json",
                whole.replaceFirst("\\{", "{\u0000"), "json");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            must(each.getValue(), text(each.getKey()), "json", true);
        }
        for (String other : List.of("[".repeat(5_000), "{\"tizilim\":".repeat(200), "null", "[]", "{}", "\"text\"", "1e9999", "\u0000")) {
            must("json|not-a-register", text(other), "json", true);
        }
        must("owner", text("{\"tizilim\":1,\"disclosure\":[{\"id\":\"#d\",\"number\":1}]}"), "json", true);
        must("owner", text("{\"tizilim\":1,\"letter\":[{\"id\":\"#l\",\"number\":1,\"year\":2026}]}"), "json", true);
        valuesOfAnotherType(Json.MAPPER.readTree(seed));
        may(whole.getBytes(StandardCharsets.UTF_16), "json", true);
        must("json", whole.getBytes(Charset.forName("windows-1251")), "json", true);
    }

    /** One value of the register after another made a list, which none may be where it stands. */
    private void valuesOfAnotherType(JsonNode root) throws IOException {
        List<ObjectNode> holders = new ArrayList<>();
        root.findParents("id").forEach(each -> holders.add((ObjectNode) each));
        int made = 0;
        for (ObjectNode holder : holders) {
            List<String> fields = holder.properties().stream()
                    .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList();
            for (String field : fields) {
                if (made++ % 3 == 0 && made < 600) {
                    JsonNode before = holder.get(field);
                    holder.set(field, Json.MAPPER.createArrayNode().add(1));
                    must("", Json.MAPPER.writeValueAsBytes(root), "json", true);
                    holder.set(field, before);
                }
            }
        }
    }

    private void lists() throws IOException {
        List<String> headings = List.of("Тегі", "ЖСН", "Туған күні", "Пошта", "Тілі", "Санаты");
        String head = String.join(";", headings) + "\r\n";
        Map<String, String> bad = Map.ofEntries(
                Map.entry("Үлгі;123;;;;", "length"), Map.entry("Үлгі;991332300003;;;;", "check-digit"), Map.entry(";;;;;x@y.kz", "unknown"),
                Map.entry("Үлгі;;31.02.2001;;;", "date"), Map.entry("Үлгі;;01.01.3001;;;", "born"), Map.entry("Үлгі;;0000-00-00;;;", "date"),
                Map.entry("Үлгі;;-5;;;", "date"), Map.entry("Үлгі;;99999999999;;;", "date"), Map.entry("Үлгі;;;no-at-sign;;", "email"),
                Map.entry("Үлгі;;;;klingon;", "unknown"), Map.entry("Үлгі;;;;;жоқ санат", "unknown"), Map.entry("Үлгі;;;;;;артық", "no-heading"),
                Map.entry("x".repeat(201) + ";;;;;", "too-long"), Map.entry("Үлгі;=1+1;;;;", "signs"), Map.entry("Ү\u0001лгі;;;;;", "control"),
                Map.entry("Үл\u202eгі;;;;;", "reversed"), Map.entry("Үлгі;\u202d200003233199;;;;", "reversed"), Map.entry("Үлгі;1e12;;;;", "shortened"),
                Map.entry("Үлгі;;1.1;;;", "date"), Map.entry("Үлгі;;вчера;;;", "date"));
        for (Map.Entry<String, String> row : bad.entrySet()) {
            must(row.getValue(), text(head + row.getKey()), "csv", false);
            must(row.getValue(), text("\ufeff" + head + row.getKey()), "csv", false);
            must(row.getValue(), (head + row.getKey()).getBytes(StandardCharsets.UTF_16), "csv", false);
            must(row.getValue(), text((head + row.getKey()).replace(';', '\t')), "csv", false);
            if (row.getKey().indexOf('\u0001') < 0) {
                Path file = place.resolve("bad.xlsx");
                List<Object> cells = List.copyOf(Arrays.asList(row.getKey().split(";")));
                ListFile.write(file, new ListTable("Тізім", headings.stream().map(each -> new ListTable.Column(each, 10)).toList(), List.of(cells)), Progress.NONE);
                must(row.getValue(), Files.readAllBytes(file), "xlsx", false);
            }
        }
        must("quote", text(head + "\"never closed;;;;;"), "csv", false);
        must("empty-list", text(""), "csv", false);
        must("empty-list", text(head), "csv", false);
        must("empty-list", text("\r\n\r\n\r\n"), "csv", false);
        must("heading-twice", text("Тегі;Тегі\r\nа;б"), "csv", false);
        must("rows", text(head + "\r\n".repeat(6_000)), "csv", false);
        must("columns", text("a;".repeat(300) + "\r\n1"), "csv", false);
        must("encoding", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, (byte) 0xfe}, "csv", false);
        must("not-a-text", new byte[] {'a', 0, 0, 'b', 0}, "csv", false);
        must("too-large", new byte[3 << 20], "csv", false);
    }

    @Test
    void twoMillionEmptyRowsAreRefusedWithTheUsualLimits() throws IOException {
        Path file = place.resolve("rows.csv");
        Files.write(file, text("Тегі\r\n" + "\r\n".repeat(2_000_000)));
        assertThat(faultsOfList(file, SheetLimits.USUAL)).extracting(ValidationError::key).containsExactly("exchange.fault.rows");

        Path list = place.resolve("list.xlsx");
        ListFile.write(list, new ListTable("Адамдар", List.of(new ListTable.Column("Тегі", 30)), List.of(List.of("Үлгі"))), Progress.NONE);
        Files.write(file, changed(Files.readAllBytes(list), "xl/worksheets/sheet1.xml", bytes -> withRow(bytes, "<row/>".repeat(2_000_000))));
        assertThat(faultsOfList(file, SheetLimits.USUAL)).extracting(ValidationError::key).containsExactly("exchange.fault.rows");
    }

    /** The file must be refused, for one of the reasons given by the last part of their keys; for any where none is given. */
    private void must(String why, byte[] content, String ending, boolean isRegister) throws IOException {
        List<ValidationError> faults = may(content, ending, isRegister);
        assertThat(faults).as("file %d, a %s of %d bytes, must be refused", told, ending, content.length).isNotEmpty();
        Set<String> keys = faults.stream().map(fault -> fault.key().substring(fault.key().lastIndexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(keys).as("file %d, a %s, must be refused for %s: %s", told, ending, why, faults)
                .matches(each -> why.isEmpty() || Stream.of(why.split("\\|")).anyMatch(each::contains));
    }

    /** The file may be read or refused, and nothing else. */
    private List<ValidationError> may(byte[] content, String ending, boolean isRegister) throws IOException {
        Path file = place.resolve("hostile." + ending);
        Files.write(file, content);
        told++;
        List<ValidationError> faults = faults(file, isRegister);
        if (!faults.isEmpty()) {
            refused.add(ending + isRegister + Arrays.hashCode(content));
            for (Language language : Language.values()) {
                assertThat(faults).allMatch(fault -> !fault.say(Messages.of(language)).isBlank());
            }
        }
        return faults;
    }

    private List<ValidationError> faults(Path file, boolean isRegister) {
        if (!isRegister) {
            return faultsOfList(file, LIMITS);
        }
        try {
            RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY), LIMITS, Progress.NONE);
            return List.of();
        } catch (ImportProblem problem) {
            return problem.faults();
        }
    }

    private List<ValidationError> faultsOfList(Path file, SheetLimits limits) {
        try {
            ListSource source = ListSource.read(file, limits, Progress.NONE);
            if (session == null) {
                return List.of();
            }
            PersonImport persons = new PersonImport(session.persons(), session.activities()::dictionaries, TestSession.clock(TODAY.toString()));
            return ListRows.of(source, Headings.propose(source.headings(), persons, Map.of()), persons, (done, whole) -> {}).faults();
        } catch (ImportProblem problem) {
            return problem.faults();
        }
    }

    private static byte[] withRow(byte[] sheet, String rows) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        int second = xml.indexOf("<row r=\"2\"");
        int at = second >= 0 ? second : xml.indexOf("</sheetData>");
        return text(xml.substring(0, at) + rows + (second >= 0 ? "</sheetData></worksheet>" : xml.substring(at)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        // The writer's entries end in a way that only the archive's own directory explains.
        Path file = Files.createTempFile("hostile", ".zip");
        Files.write(file, zip);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                parts.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** The archive with one part made another; null takes it away. */
    private static byte[] changed(byte[] zip, String part, UnaryOperator<byte[]> change) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        byte[] made = change.apply(parts.get(part));
        if (made == null) {
            parts.remove(part);
        } else {
            parts.put(part, made);
        }
        return zip(parts);
    }

    private static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(zip));
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
