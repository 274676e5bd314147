package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityImport;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentImport;
import kz.tizilim.consents.ConsentMethod;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureFilter;
import kz.tizilim.transfers.DisclosureImport;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.RecipientImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of each kind taken into the sample company's register: recognised, checked by cell, one entry, taken back as one. */
class ListsTakenTest {
    private static final String DAY = "2026-11-20";

    @TempDir private Path place;
    private RegisterSession session;
    private ConsentText text;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        session = TestSession.empty(place.resolve("register"), DAY);
        new SampleCompany(TestSession.clock(DAY)).into(session);
        text = TestSession.textInUse(session);
        person = session.persons().page(0, 50).stream().filter(each -> each.iin() != null).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void consentsAreTakenByThePersonAndTheTextThatTheyName() throws IOException {
        ListKind<Consent> kind = new ConsentImport(session.consents(), session.persons());
        String name = text.name().in(Language.RU);
        String day = text.usedFrom().toString();
        ListRows<Consent> rows = rows(kind, "ИИН;ФИО;Согласие;Дата;Способ;Примечание\n"
                + person.iin() + ";;" + name + ";" + day + ";на сайте;\n" + ";" + person.fullName() + ";" + text.series() + ";" + day + ";;повтор\n");
        long before = session.consents().of(person.id()).size();

        assertThat(rows.faults()).isEmpty();
        assertThat(rows.known()).extracting(ValidationError::field).containsExactly("D3");
        kept(kind, rows);
        List<Consent> now = session.consents().of(person.id());
        assertThat(now).hasSize((int) before + 1).anySatisfy(consent -> {
            assertThat(consent.way()).isEqualTo(ConsentMethod.SITE);
            assertThat(consent.text()).isEqualTo(text.id());
            assertThat(consent.until()).isEqualTo(text.validity().lastDay(consent.givenOn()).orElse(null));
        });
        takenBack(kind, rows.fresh().get(0).id());
        assertThat(session.consents().of(person.id())).hasSize((int) before);
    }

    @Test
    void faultsOfConsentsAreToldByCell() throws IOException {
        ListRows<Consent> rows = rows(new ConsentImport(session.consents(), session.persons()), "ИИН;Согласие;Дата;Способ\n"
                + "991332300010;нет такого;01.01.2031;голубем\n" + ";" + text.series() + ";" + text.usedFrom().minusDays(1) + ";\n");

        assertThat(rows.fresh()).isEmpty();
        assertThat(rows.faults()).extracting(ValidationError::field).containsExactlyInAnyOrder("A2", "B2", "C2", "D2", "A3", "C3");
    }

    @Test
    void recipientsAreTakenWithTheirContracts() throws IOException {
        ListKind<Recipient> kind = new RecipientImport(session.transfers(), session.activities()::dictionaries);
        Recipient had = session.transfers().recipients().get(0);
        ListRows<Recipient> rows = rows(kind, "Организация;БИН;Страна;Договор №;Дата договора;Договор до\n"
                + "ТОО «Жаңа почта»;991340000007;Казахстан;17-П;01.02.2026;01.02.2027\n" + had.name().in(Language.RU) + ";;;;;\n");

        assertThat(rows.faults()).isEmpty();
        assertThat(rows.known()).extracting(ValidationError::field).containsExactly("A3");
        kept(kind, rows);
        Recipient now = session.transfers().findRecipient(rows.fresh().get(0).id()).orElseThrow();
        assertThat(now.contract()).isEqualTo(new Recipient.Contract("17-П", LocalDate.of(2026, 2, 1), LocalDate.of(2027, 2, 1)));
        assertThat(now.country()).isEqualTo("KZ");
        takenBack(kind, now.id());
        assertThat(session.transfers().findRecipient(now.id())).isEmpty();

        ListRows<Recipient> bad = rows(kind, "Организация;БИН;Страна;Дата договора;Договор до\n;123;Атлантида;02.02.2026;01.02.2026\n");
        assertThat(bad.faults()).extracting(ValidationError::field).containsExactlyInAnyOrder("A2", "B2", "C2", "E2");
    }

    @Test
    void activitiesAreTakenAsDraftsWithTheWordsOfTheDictionaries() throws IOException {
        ListKind<Activity> kind = new ActivityImport(session.activities());
        List<Activity> before = session.activities().all();
        DataItem datum = before.get(0).data().get(0);
        String word = session.activities().dictionaries().name(Dictionary.DATA, datum.term(), Language.KK);
        ListRows<Activity> rows = rows(kind, "Қызмет;Мақсаты;Деректер;Адам саны\nЖаңа қызмет;Бірінші; \n".replace("; \n", ";" + word + ";\n")
                + before.get(0).name().in(Language.KK) + ";;;\n");

        assertThat(rows.faults()).isEmpty();
        assertThat(rows.known()).extracting(ValidationError::field).containsExactly("A3");
        kept(kind, rows);
        Activity now = session.activities().find(rows.fresh().get(0).id()).orElseThrow();
        assertThat(now.status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(now.number()).isEqualTo(before.stream().mapToInt(Activity::number).max().orElseThrow() + 1);
        assertThat(now.data()).extracting(DataItem::term).containsExactly(datum.term());
        takenBack(kind, now.id());
        assertThat(session.activities().all()).isEqualTo(before);

        ListRows<Activity> bad = rows(kind, "Қызмет;Деректер\n;ондай дерек жоқ\n");
        assertThat(bad.faults()).extracting(ValidationError::field).containsExactlyInAnyOrder("A2", "B2");
    }

    @Test
    void disclosuresAreTakenWithTheirNoticesReckoned() throws IOException {
        ListKind<Disclosure> kind = new DisclosureImport(session.disclosures(), session.transfers(), session.activities(), session.persons(), TestSession.clock(DAY));
        Recipient recipient = session.transfers().recipients().get(0);
        String datum = session.activities().dictionaries().all(Dictionary.DATA).get(0).name().in(Language.EN);
        long before = session.disclosures().count(DisclosureFilter.ALL);
        ListRows<Disclosure> rows = rows(kind, "IIN;Disclosed on;To whom;Data;Paper;Notice due\n"
                + person.iin() + ";2026-11-18;" + recipient.name().in(Language.EN) + ";" + datum + ";Inquiry No. 5;yes\n"
                + person.iin() + ";2026-11-18;A court;" + datum + ";Order No. 6;no\n");

        assertThat(rows.faults()).isEmpty();
        kept(kind, rows);
        Disclosure first = session.disclosures().find(rows.fresh().get(0).id()).orElseThrow();
        assertThat(first.recipient()).isEqualTo(recipient.id());
        assertThat(first.noticeDue()).isEqualTo(session.disclosures().notices().due(first.on()));
        assertThat(session.disclosures().find(rows.fresh().get(1).id()).orElseThrow().receiver()).isEqualTo("A court");
        takenBack(kind, first.id());
        assertThat(session.disclosures().count(DisclosureFilter.ALL)).isEqualTo(before);

        ListRows<Disclosure> bad = rows(kind, "IIN;Disclosed on;Data;Notice due\n" + person.iin() + ";2031-01-01;nothing such;maybe\n");
        assertThat(bad.faults()).extracting(ValidationError::field).contains("B2", "C2", "D2");
    }

    @Test
    void listOfPersonsOnceWrittenInFullIsKnownAgain() throws IOException {
        List<Person> all = session.persons().page(0, 50).stream().filter(each -> each.iin() != null && !each.isBlocked()).toList();
        Path file = place.resolve("persons.xlsx");
        ListFile.write(file, new TableExports(session, Language.KK).persons(all, true), Progress.NONE);

        ListRows<Person> rows = rows(new PersonImport(session.persons(), session.activities()::dictionaries, TestSession.clock(DAY)), file);

        assertThat(rows.faults()).isEmpty();
        assertThat(rows.fresh()).isEmpty();
        assertThat(rows.known()).hasSameSizeAs(all);
    }

    /** One entry, or where the work is stopped none. */
    private <T> void kept(ListKind<T> kind, ListRows<T> rows) {
        Head before = session.folder().head();
        assertThrows(CancellationException.class, () -> kind.keep(rows.fresh(), done -> {
            throw new CancellationException();
        }));
        assertThat(session.folder().head()).isEqualTo(before);
        kind.keep(rows.fresh(), done -> {});
        assertThat(session.folder().head().number()).isEqualTo(before.number() + 1);
    }

    private static void takenBack(ListKind<?> kind, UUID first) {
        kind.history().undo(first, kind.history().last(first).orElseThrow());
    }

    private <T> ListRows<T> rows(ListKind<T> kind, String csv) throws IOException {
        return rows(kind, Files.write(place.resolve("list.csv"), csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> ListRows<T> rows(ListKind<T> kind, Path file) {
        ListSource source = ListSource.read(file, SheetLimits.USUAL, Progress.NONE);
        List<String> meanings = new ArrayList<>(Headings.propose(source.headings(), kind, Map.of()));
        return ListRows.of(source, meanings, kind, (done, whole) -> {});
    }
}
