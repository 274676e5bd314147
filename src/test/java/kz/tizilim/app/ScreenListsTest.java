package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists as they leave: complete, masked, and harmless to the spreadsheet that opens them. */
class ScreenListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path place;
    private OfficerDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.empty(place.resolve("register"), "2026-11-20");
        new SampleCompany(TestDesk.clock("2026-11-20")).into(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void identifiersAreMaskedUnlessTheyAreWanted() {
        Lists lists = new Lists(desk, Language.KK);
        List<Person> persons = desk.persons().page(0, 50);
        String iin = persons.stream().map(Person::iin).filter(Objects::nonNull).findFirst().orElseThrow();

        assertThat(lists.persons(persons, false).rows().toString()).doesNotContain(iin).contains(iin.substring(8));
        assertThat(lists.persons(persons, true).rows().toString()).contains(iin);
    }

    @Test
    void whoseDataAreBlockedDoesNotLeaveInAList() {
        Person blocked = desk.persons().block(desk.persons().page(0, 1).get(0), "Тексеру");
        List<Person> persons = desk.persons().page(0, 50);
        ListTable table = new Lists(desk, Language.EN).persons(persons, true);
        assertThat(table.rows()).hasSize(persons.size() - 1);
        assertThat(table.rows().toString()).doesNotContain(blocked.fullName());
        assertThat(table.title()).isEqualTo("Persons (without 1 whose data are blocked)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListIsPrinted(Language language) throws IOException {
        Lists lists = new Lists(desk, language);
        List<ListTable> all = List.of(
                lists.persons(desk.persons().page(0, 50), false), lists.requests(desk.requests().all()), lists.letters(desk.letters().all()),
                lists.data(desk.activities().all()), lists.access(), lists.transfers(desk.transfers().transfers()));
        int number = 0;
        for (ListTable table : all) {
            byte[] pdf = ListedScreen.paper(table, desk, language, TODAY);
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("list-" + ++number + "-" + language.code() + ".pdf"), pdf);

            String text = new PDFTextStripper().getText(Loader.loadPDF(pdf));
            assertThat(text.replaceAll("\\s", "")).contains(desk.folder().head().toString().replaceAll("\\s", ""));
        }
        assertThat(lists.data(desk.activities().all()).rows()).hasSizeGreaterThan(20);
    }

    @Test
    void headingsStandOnEveryPage() throws IOException {
        List<List<Object>> rows = Collections.nCopies(90, Arrays.asList("жол", 1, null));
        ListTable table = new ListTable(
                "Тізім", List.of(new ListTable.Column("Бірегейтақырып", 50), new ListTable.Column("Б", 25), new ListTable.Column("В", 25)), rows);

        String text = new PDFTextStripper().getText(Loader.loadPDF(ListedScreen.paper(table, desk, Language.KK, TODAY)));

        assertThat(text.split("Бірегейтақырып", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void whatASpreadsheetWouldRunLeavesAsText() throws IOException {
        List<Object> cells = List.of("=1+1", "+7 701", "-2", "@sum", "\tx", "plain; \"quoted\"");
        ListTable table = new ListTable("a/b:c", cells.stream().map(each -> new ListTable.Column("h", 10)).toList(), List.of(cells));
        Path xlsx = place.resolve("list.xlsx");
        Path csv = place.resolve("list.csv");

        ListFile.write(xlsx, table);
        ListFile.write(csv, table);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.stream().map(cell -> cell.getType())).containsOnly(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
        }
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).endsWith("'=1+1;'+7 701;'-2;'@sum;\"'\tx\";\"plain; \"\"quoted\"\"\"\r\n");
    }
}
