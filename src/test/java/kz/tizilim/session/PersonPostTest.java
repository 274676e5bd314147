package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.documents.PaperText;
import kz.tizilim.exchange.RecordHistory.Difference;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Progress;
import kz.tizilim.letters.Draft;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person's post is on every way on which her other fields are, and under her name in letters. */
class PersonPostTest extends SessionWithPerson {
    private static final LocalText POST = new LocalText("бөлім бастығы", "начальник отдела", null);

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void postIsPrintedAndLeavesInLists(Language language) {
        Person head = session.persons().keep(person.with(Map.of("post", POST)));

        assertThat(PaperText.of(session.personExtract().of(head, language).pdf())).contains(POST.in(language));
        ListTable list = new TableExports(session, language).persons(List.of(head), false);
        int column = list.columns().stream().map(ListTable.Column::heading).toList().indexOf(language == Language.KK ? "Лауазымы" : "Должность");
        assertThat(list.rows().get(0).get(column)).isEqualTo(POST.in(language));
    }

    @Test
    void postIsFoundInEachOfItsLanguages() {
        session.persons().keep(person.with(Map.of("post", POST)));
        for (String typed : List.of("бастығы", "начальник", "НАЧАЛЬНИК отдела")) {
            assertThat(session.persons().search(typed, 10)).as(typed).extracting(Person::id).containsExactly(person.id());
        }
        assertThat(session.persons().search("директор", 10)).isEmpty();
    }

    @Test
    void changeOfThePostStandsInTheHistoryAndIsTakenBack() {
        session.persons().keep(person.with(Map.of("post", POST)));
        List<Difference> differences = session.persons().history().of(person.id(), Person.class).get(0).differences();
        assertThat(differences).extracting(difference -> difference.path().get(0)).containsOnly("post");

        session.persons().history().undo(person.id(), session.folder().head().number());
        assertThat(session.persons().find(person.id()).orElseThrow().post()).isNull();
    }

    @Test
    void listOfStaffIsTakenWithItsPosts() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "Фамилия;Имя;Должность\nОбразцова;Дарья;кладовщик\n");
        PersonImport kind = new PersonImport(session.persons(), session.activities()::dictionaries, TestSession.clock("2026-11-20"));
        ListSource source = ListSource.read(file, SheetLimits.USUAL, Progress.NONE);
        ListRows<Person> rows = ListRows.of(source, Headings.propose(source.headings(), kind, Map.of()), kind, Progress.NONE);
        assertThat(rows.fresh()).extracting(each -> each.post().in(Language.RU)).containsExactly("кладовщик");
    }

    @Test
    void letterNamesThePostUnderTheNameInItsOwnLanguagesOnly() {
        assertThat(notice(person, Language.KK, null).addressLines()).containsExactly("050000, Алматы, Үлгі көшесі, 2", "aigul@example.kz");
        Person head = session.persons().keep(person.with(Map.of("post", POST)));

        assertThat(notice(head, Language.RU, null).addressLines()).startsWith("начальнику отдела", "050000, Алматы, Үлгі көшесі, 2");
        assertThat(notice(head, Language.KK, Language.RU).addressLines()).startsWith("бөлім бастығына", "начальнику отдела", "050000, Алматы, Үлгі көшесі, 2");
        assertThat(notice(head, Language.EN, null).addressLines()).doesNotContain("бөлім бастығы", "начальник отдела");
    }

    @Test
    void postThatNoLineHoldsIsRefused() {
        assertThat(PersonRules.check(person.with(Map.of("post", new LocalText(null, "н".repeat(201), null))), LocalDate.of(2026, 11, 20)))
                .extracting(ValidationError::field).containsExactly("post");
    }

    private Draft notice(Person to, Language language, Language beside) {
        Disclosure disclosure = new Disclosure(
                UUID.randomUUID(), 1, null, LocalDate.of(2026, 11, 19), null, "Сот", session.activities().all().get(0).id(), List.of("full-name"),
                "№ 5", null, null, true, null, null, null);
        return session.requestLetters().disclosureNotice(to, disclosure, language, beside);
    }
}
