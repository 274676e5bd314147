package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.ListTooLong;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.law.LawPack;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.session.TableExports;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureImport;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.RecipientImport;
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
    private RegisterSession session;

    @BeforeEach
    void open() throws IOException {
        session = TestSession.empty(place.resolve("register"), "2026-11-20");
        new SampleCompany(TestSession.clock("2026-11-20")).into(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void identifiersAreMaskedUnlessTheyAreWanted() {
        TableExports lists = new TableExports(session, Language.KK);
        List<Person> persons = session.persons().page(0, 50);
        String iin = persons.stream().map(Person::iin).filter(Objects::nonNull).findFirst().orElseThrow();

        assertThat(lists.persons(persons, false).rows().toString()).doesNotContain(iin).contains(iin.substring(8));
        assertThat(lists.persons(persons, true).rows().toString()).contains(iin);
    }

    @Test
    void tableTellsHowFarItIsAndStops() {
        List<Person> persons = session.persons().page(0, 50);
        List<Double> told = new ArrayList<>();
        Progress half = ((Progress) (done, total) -> told.add((double) done / total)).half(1);
        new TableExports(session, Language.KK, half).persons(persons, false);
        assertThat(told).hasSize(persons.size()).isSorted().allMatch(share -> share >= 0.5 && share < 1);

        TableExports stopped = new TableExports(session, Language.KK, new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        }.half(0));
        assertThatThrownBy(() -> stopped.persons(persons, false))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.CANCELLED));
    }

    @Test
    void whoseDataAreBlockedDoesNotLeaveInAList() {
        Person blocked = session.persons().block(session.persons().page(0, 1).get(0), "Тексеру");
        List<Person> persons = session.persons().page(0, 50);
        ListTable table = new TableExports(session, Language.EN).persons(persons, true);
        assertThat(table.rows()).hasSize(persons.size() - 1);
        assertThat(table.rows().toString()).doesNotContain(blocked.fullName());
        assertThat(table.title()).isEqualTo("Persons (without 1 whose data are blocked)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsArePrintedAsTheyWereKept(Language language) throws IOException {
        consents();
        TableExports lists = new TableExports(session, language);
        Map<String, ListTable> kept = Map.of(
                "persons", lists.persons(session.persons().page(0, 50), false), "consents", lists.consents(session.consents().page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 50), false),
                "data", lists.data(session.activities().all().subList(0, 2)), "access", lists.access(), "transfers", lists.transfers(session.transfers().transfers()),
                "recipients", lists.recipients(session.transfers().recipients()), "disclosures", lists.disclosures(disclosures(), false));
        for (Map.Entry<String, ListTable> each : kept.entrySet()) {
            byte[] pdf = ExportableScreen.paper(each.getValue(), "«Мысал»", language, TODAY, "18:0f");
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("list-" + each.getKey() + "-" + language.code() + ".pdf"), pdf);
            VeraPdf.assertAccessibleArchive(pdf);
            assertThat(each.getValue().rows()).as(each.getKey()).isNotEmpty();
            KeptPaper.assertAsKept(ScreenListsTest.class, "list-" + each.getKey() + "-" + language.code(), pdf, 20);
        }
    }

    @Test
    void journalsArePrintedWithTheHeadOfTheJournal() throws IOException {
        TableExports lists = new TableExports(session, Language.RU);
        for (ListTable table : List.of(lists.requests(session.requests().all()), lists.letters(session.letters().all()))) {
            byte[] pdf = ExportableScreen.paper(table, session, Language.RU, TODAY);
            VeraPdf.assertAccessibleArchive(pdf);
            String text = new PDFTextStripper().getText(Loader.loadPDF(pdf));
            assertThat(text.replaceAll("\\s", "")).contains(session.folder().head().toString().replaceAll("\\s", ""));
        }
    }

    @Test
    void consentsLeaveMaskedInEveryForm() throws IOException {
        consents();
        List<Consent> all = session.consents().page(ConsentFilter.ALL, ConsentOrder.OLDEST, 0, 50);
        String iin = session.persons().find(all.get(0).person()).orElseThrow().iin();
        ListTable masked = new TableExports(session, Language.EN).consents(all, false);
        Path csv = place.resolve("consents.csv");
        Path xlsx = place.resolve("consents.xlsx");
        ListFile.write(csv, masked, Progress.NONE);
        ListFile.write(xlsx, masked, Progress.NONE);

        assertThat(Files.readString(csv)).doesNotContain(iin).contains(iin.substring(8), "In force", "Withdrawn");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(xlsx)))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(all.size() + 1);
        }
        assertThat(new TableExports(session, Language.EN).consents(all, true).rows().toString()).contains(iin);
    }

    @Test
    void listTooLongForPaperIsToldSo() {
        ListTable table = new ListTable("Тізім", List.of(new ListTable.Column("А", 100)), Collections.nCopies(4_001, List.of("x")));

        assertThatThrownBy(() -> ExportableScreen.paper(table, session, Language.KK, TODAY)).isInstanceOf(ListTooLong.class);
    }

    /** A giving to a recipient of whom there is a card, and one to somebody named in words. */
    private List<Disclosure> disclosures() {
        Activity activity = session.activities().all().get(0);
        Person person = session.persons().page(0, 50).stream().filter(each -> each.iin() != null).findFirst().orElseThrow();
        List<String> data = activity.data().stream().map(DataItem::term).limit(2).toList();
        Disclosure fresh = Disclosure.fresh(TODAY.minusDays(3));
        Recipient recipient = session.transfers().recipients().get(0);
        Disclosure known = new Disclosure(
                fresh.id(), 0, person.id(), fresh.on(), recipient.id(), null, activity.id(), data, "Сұрау № 17-П, 16.11.2026",
                LawPack.current().bases().get(0).code(), null, true, null, null, null);
        Disclosure named = new Disclosure(
                UUID.randomUUID(), 0, person.id(), TODAY, null, "«Үлгі» нотариаттық кеңсесі", null, data, "Сұрау № 18-П, 19.11.2026", null, null, false, null,
                null, null);
        return List.of(known, named).stream().flatMap(each -> session.disclosures().disclose(each, List.of(person.id())).stream()).toList();
    }

    @Test
    void recipientsAndDisclosuresComeBackAsTheyLeft() throws IOException {
        for (Language language : Language.values()) {
            TableExports lists = new TableExports(session, language);
            List<Disclosure> given = disclosures();
            ListRows<Disclosure> read = read(
                    new DisclosureImport(session.disclosures(), session.transfers(), session.activities(), session.persons(), TestSession.clock("2026-11-20")),
                    lists.disclosures(given, true));
            assertThat(read.faults()).isEmpty();
            assertThat(read.fresh()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "number", "noticeDue").isEqualTo(given);

            ListRows<Recipient> known = read(new RecipientImport(session.transfers(), session.activities()::dictionaries), lists.recipients(session.transfers().recipients()));
            assertThat(known.faults()).isEmpty();
            assertThat(known.known()).hasSize(session.transfers().recipients().size());
        }
    }

    private <T> ListRows<T> read(ListKind<T> kind, ListTable table) throws IOException {
        Path file = place.resolve(kind.table() + ".xlsx");
        ListFile.write(file, table, Progress.NONE);
        ListSource source = ListSource.read(file, SheetLimits.USUAL, Progress.NONE);
        return ListRows.of(source, Headings.propose(source.headings(), kind, Map.of()), kind, Progress.NONE);
    }

    /** One consent in force, one withdrawn. */
    private void consents() {
        ConsentText text = TestSession.textInUse(session);
        List<Person> persons = session.persons().page(0, 50).stream().filter(each -> each.iin() != null).limit(2).toList();
        session.consents().keep(Consent.fresh(persons.get(0).id(), TODAY).by(text.id()), null);
        Consent second = session.consents().keep(Consent.fresh(persons.get(1).id(), TODAY).by(text.id()), null);
        session.consents().withdraw(second, new Withdrawal(TODAY, null, null, text.activities(), false, null, null, null));
    }

    @Test
    void headingsStandOnEveryPage() throws IOException {
        List<List<Object>> rows = Collections.nCopies(90, Arrays.asList("жол", 1, null));
        ListTable table = new ListTable(
                "Тізім", List.of(new ListTable.Column("Бірегейтақырып", 50), new ListTable.Column("Б", 25), new ListTable.Column("В", 25)), rows);

        String text = new PDFTextStripper().getText(Loader.loadPDF(ExportableScreen.paper(table, session, Language.KK, TODAY)));

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
