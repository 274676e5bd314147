package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Term;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.subjects.list.Headings;
import kz.tizilim.subjects.list.PersonRows;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile tables: each is refused with its place and what to do, none changes the register, none takes long. */
class HostileTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Small, so that small files reach them. */
    private static final SheetLimits LIMITS = new SheetLimits(2 << 20, 6 << 20, 120, 5_000, 64);
    private static final List<String> WORST_CELLS = List.of(
            "<c r=\"A2\"><f>WEBSERVICE(\"http://x\")</f><v>1</v></c>", "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", "<c r=\"A2\"><v>1e99999</v></c>", "<c r=\"A2\"><f>1+1</f></c>",
            "<c r=\"A2\" t=\"s\"><v>999999</v></c>", "<c r=\"A2\" t=\"s\"><v>-1</v></c>", "<c r=\"ZZZZZZ2\"><v>1</v></c>", "<c r=\"XFD2\"><v>1</v></c>",
            "<c r=\"A2\" t=\"b\"><f>1=1</f><v>1</v></c>", "<c r=\"A2\"><v>not a number</v></c>");

    @TempDir private Path place;
    private OfficerDesk desk;
    private int refused;
    private int told;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void fiveHundredHostileFilesChangeNothing() throws IOException {
        desk = TestDesk.withCompany(place.resolve("register"), "2026-11-20");
        Path workbook = place.resolve("seed.xlsx");
        RegisterWorkbook.write(workbook, desk.folder(), OfficerDesk.SCHEMA, Language.KK, List.of(), Progress.NONE);
        Path json = place.resolve("seed.json");
        RegisterFile.write(json, desk.folder(), OfficerDesk.SCHEMA);
        Path list = place.resolve("list.xlsx");
        ListFile.write(list, new ListTable(
                "Адамдар", List.of(new ListTable.Column("Тегі", 30), new ListTable.Column("ЖСН", 20), new ListTable.Column("Туған күні", 20)),
                List.of(List.of("Үлгіқызы", "991332300002", LocalDate.of(1999, 1, 2)), List.of("Үлгібаев", "", ""))));
        Head before = desk.folder().head();

        workbooks(Files.readAllBytes(workbook), true);
        workbooks(Files.readAllBytes(list), false);
        registersInJson(Files.readAllBytes(json));
        lists();

        assertThat(refused).as("files refused").isGreaterThanOrEqualTo(500);
        assertThat(desk.folder().head()).isEqualTo(before);
        assertThat(desk.persons().count()).isOne();
        desk.close();
    }

    /** A whole register, or a list, as a workbook that something is wrong with. */
    private void workbooks(byte[] seed, boolean isRegister) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            must(Arrays.copyOf(seed, seed.length * i / 61), "xlsx", isRegister);
        }
        for (int i = 0; i < 40; i++) {
            byte[] broken = seed.clone();
            for (int bit = 0; bit < 40; bit++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            may(broken, "xlsx", isRegister);
        }
        for (String part : parts(seed).keySet()) {
            if (part.equals("[Content_Types].xml") || part.equals("xl/workbook.xml") || (part.startsWith("xl/worksheets/sheet") && isRegister)) {
                must(changed(seed, part, bytes -> null), "xlsx", isRegister);
            }
            if (part.startsWith("xl/worksheets/sheet") || part.equals("xl/workbook.xml")) {
                must(changed(seed, part, bytes -> text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")), "xlsx", isRegister);
                must(changed(seed, part, bytes -> Arrays.copyOf(bytes, bytes.length / 2)), "xlsx", isRegister);
                must(changed(seed, part, bytes -> text("\u0000\u0001 not xml")), "xlsx", isRegister);
            }
            if (part.startsWith("xl/worksheets/sheet") && part.matches(".*sheet[123]\\.xml") && (isRegister || part.endsWith("1.xml"))) {
                for (String cell : WORST_CELLS) {
                    must(changed(seed, part, bytes -> withRow(bytes, "<row r=\"2\">" + cell + "</row>")), "xlsx", isRegister);
                }
                must(changed(seed, part, bytes -> withRow(bytes, "<row r=\"2\"/>".repeat(6_000))), "xlsx", isRegister);
                must(changed(seed, part, bytes -> withRow(bytes, "<row r=\"1999999\"><c r=\"A1999999\"><v>1</v></c></row>")), "xlsx", isRegister);
                must(changed(seed, part, bytes -> withRow(bytes, "<row r=\"2\">" + "<c/>".repeat(90) + "</row>".repeat(3))), "xlsx", isRegister);
            }
        }
        for (String name : List.of("../evil.xml", "/etc/evil.xml", "xl\\..\\..\\evil", "C:/evil.xml", "xl/vbaProject.bin", "xl/a/../../x.xml")) {
            must(with(seed, name, text("x")), "xlsx", isRegister);
        }
        must(with(seed, "xl/bomb.xml", new byte[8 << 20]), "xlsx", isRegister);
        byte[] inner = with(seed, "xl/bomb.bin", new byte[7 << 20]);
        must(zip(Map.of("a.xlsx", inner)), "xlsx", isRegister);
        must(zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c", new byte[1000])))))), "xlsx", isRegister);
        Map<String, byte[]> many = new LinkedHashMap<>(parts(seed));
        for (int i = 0; i < 150; i++) {
            many.put("xl/part" + i + ".xml", text("x"));
        }
        must(zip(many), "xlsx", isRegister);
        must(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "xlsx", isRegister);
        must(new byte[3 << 20], "xlsx", isRegister);
        must(new byte[0], "xlsx", isRegister);
    }

    private void registersInJson(byte[] seed) throws IOException {
        String whole = new String(seed, StandardCharsets.UTF_8);
        for (int i = 0; i < 60; i++) {
            must(Arrays.copyOf(seed, (seed.length - 3) * i / 60), "json", true);
        }
        for (String wrong : List.of(
                whole.replace("\"tizilim\" : 1", "\"tizilim\" : 99"), whole.replace("\"tizilim\" : 1", "\"tizilim\" : \"1\""),
                whole.replace("\"surname\"", "\"surnameX\""), whole.replace("\"Үлгіқызы\"", "17"), whole.replace("\"person\" :", "\"people\" :"),
                "[".repeat(5_000), "{\"a\":".repeat(200), whole + whole, whole + "x", "null", "[]", "{}", "\"text\"", "1e9999",
                whole.replaceFirst("\"number\" : 1", "\"number\" : " + "9".repeat(40)), whole.replaceFirst("\"number\" : 1", "\"number\" : 1.5"),
                whole.replace("\"id\" :", "\"id\" : \"x\", \"id\" :"), whole.replaceFirst("\"minors\" : false", "\"minors\" : \"no\""),
                whole.replaceFirst("\"country\" : \"KZ\"", "\"country\" : [\"KZ\"]"), whole.replace("{", "{\u0000"))) {
            must(text(wrong), "json", true);
        }
        must(whole.getBytes(StandardCharsets.UTF_16), "txt", true);
        may(whole.getBytes(Charset.forName("windows-1251")), "json", true);
    }

    private void lists() throws IOException {
        String head = "Тегі;ЖСН;Туған күні;Пошта;Тілі;Санаты\r\n";
        List<String> bad = List.of(
                "Үлгі;123;;;;", "Үлгі;991332300003;;;;", ";;;;;x@y.kz", "Үлгі;;31.02.2001;;;", "Үлгі;;01.01.3001;;;", "Үлгі;;0000-00-00;;;", "Үлгі;;-5;;;",
                "Үлгі;;99999999999;;;", "Үлгі;;;no-at-sign;;", "Үлгі;;;;klingon;", "Үлгі;;;;;жоқ санат", "Үлгі;;;;;;артық", "\"never closed;;;;;",
                "Ү\u0001лгі;;;;;", "x".repeat(201) + ";;;;;", "Үлгі;=1+1;;;;", "Үлгі;\u202e200003233199;;;;", "Үлгі;1e12;;;;", "Үлгі;;1.1;;;", "Үлгі;;вчера;;;");
        for (String row : bad) {
            must(text(head + row), "csv", false);
            must(text("\ufeff" + head + row), "csv", false);
            must((head + row).getBytes(StandardCharsets.UTF_16), "csv", false);
            must(text((head + row).replace(';', '\t')), "csv", false);
        }
        must(text(""), "csv", false);
        must(text(head), "csv", false);
        must(text("\r\n\r\n\r\n"), "csv", false);
        must(text("Тегі;Тегі\r\nа;б"), "csv", false);
        must(text(head + "\r\n".repeat(6_000)), "csv", false);
        must(text("a;".repeat(100) + "\r\n1"), "csv", false);
        must(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, (byte) 0xfe}, "csv", false);
        must(new byte[] {'a', 0, 'b', 0}, "csv", false);
        must(new byte[3 << 20], "csv", false);
        for (int i = 1; i < 40; i++) {
            must(new byte[i], "csv", false);
        }
    }

    /** The file must be refused. */
    private void must(byte[] content, String ending, boolean isRegister) throws IOException {
        int before = refused;
        may(content, ending, isRegister);
        assertThat(refused).as("file %d, a %s of %d bytes, must be refused", told, ending, content.length).isEqualTo(before + 1);
    }

    /** The file may be read or refused, and nothing else. */
    private void may(byte[] content, String ending, boolean isRegister) throws IOException {
        Path file = place.resolve("hostile." + ending);
        Files.write(file, content);
        told++;
        List<Fault> faults = faults(file, isRegister);
        if (!faults.isEmpty()) {
            refused++;
            for (Fault fault : faults) {
                for (Language language : Language.values()) {
                    assertThat(fault.say(Messages.of(language))).isNotBlank();
                }
            }
        }
    }

    private List<Fault> faults(Path file, boolean isRegister) {
        try {
            if (isRegister) {
                RegisterFile.read(file, OfficerDesk.SCHEMA, ImportChecks.all(TODAY), LIMITS);
                return List.of();
            }
            ListSource source = ListSource.read(file, LIMITS);
            List<Term> categories = desk.activities().dictionaries().all(Dictionary.SUBJECTS);
            return PersonRows.of(source, Headings.propose(source.headings(), Map.of()), categories, Set.of(), TODAY).faults();
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
