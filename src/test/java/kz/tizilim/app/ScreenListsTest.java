package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.ListTooLong;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.journal.Progress;
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
    void listsArePrintedAsTheyWereKept(Language language) throws IOException {
        consents();
        Lists lists = new Lists(desk, language);
        Map<String, ListTable> kept = Map.of(
                "persons", lists.persons(desk.persons().page(0, 50), false), "consents", lists.consents(desk.consents().page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 50), false),
                "data", lists.data(desk.activities().all().subList(0, 2)), "access", lists.access(), "transfers", lists.transfers(desk.transfers().transfers()));
        for (Map.Entry<String, ListTable> each : kept.entrySet()) {
            byte[] pdf = ListedScreen.paper(each.getValue(), "«Мысал»", language, TODAY, "18:0f");
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("list-" + each.getKey() + "-" + language.code() + ".pdf"), pdf);
            VeraPdf.assertAccessibleArchive(pdf);
            assertThat(each.getValue().rows()).as(each.getKey()).isNotEmpty();
            KeptPaper.assertAsKept(ScreenListsTest.class, "list-" + each.getKey() + "-" + language.code(), pdf, 20);
        }
    }

    @Test
    void journalsArePrintedWithTheHeadOfTheJournal() throws IOException {
        Lists lists = new Lists(desk, Language.RU);
        for (ListTable table : List.of(lists.requests(desk.requests().all()), lists.letters(desk.letters().all()))) {
            byte[] pdf = ListedScreen.paper(table, desk, Language.RU, TODAY);
            VeraPdf.assertAccessibleArchive(pdf);
            String text = new PDFTextStripper().getText(Loader.loadPDF(pdf));
            assertThat(text.replaceAll("\\s", "")).contains(desk.folder().head().toString().replaceAll("\\s", ""));
        }
    }

    @Test
    void consentsLeaveMaskedInEveryForm() throws IOException {
        consents();
        List<Consent> all = desk.consents().page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 50);
        String iin = desk.persons().find(all.get(0).person()).orElseThrow().iin();
        ListTable masked = new Lists(desk, Language.EN).consents(all, false);
        Path csv = place.resolve("consents.csv");
        Path xlsx = place.resolve("consents.xlsx");
        ListFile.write(csv, masked, Progress.NONE);
        ListFile.write(xlsx, masked, Progress.NONE);

        assertThat(Files.readString(csv)).doesNotContain(iin).contains(iin.substring(8), "In force", "Withdrawn");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(all.size() + 1);
        }
        assertThat(new Lists(desk, Language.EN).consents(all, true).rows().toString()).contains(iin);
    }

    @Test
    void listTooLongForPaperIsToldSo() {
        ListTable table = new ListTable("Тізім", List.of(new ListTable.Column("А", 100)), Collections.nCopies(4_001, List.of("x")));

        assertThatThrownBy(() -> ListedScreen.paper(table, desk, Language.KK, TODAY)).isInstanceOf(ListTooLong.class);
    }

    /** One consent in force, one withdrawn. */
    private void consents() {
        ConsentText text = TestDesk.textInUse(desk);
        List<Person> persons = desk.persons().page(0, 50).stream().filter(each -> each.iin() != null).limit(2).toList();
        desk.consents().keep(Consent.fresh(persons.get(0).id(), TODAY).by(text.id()), null);
        Consent second = desk.consents().keep(Consent.fresh(persons.get(1).id(), TODAY).by(text.id()), null);
        desk.consents().withdraw(second, new Withdrawal(TODAY, null, null, text.activities(), false, null, null, null));
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

        ListFile.write(xlsx, table, Progress.NONE);
        ListFile.write(csv, table, Progress.NONE);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.stream().map(cell -> cell.getType())).containsOnly(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
        }
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).endsWith("'=1+1;'+7 701;'-2;'@sum;\"'\tx\";\"plain; \"\"quoted\"\"\"\r\n");
    }
}
