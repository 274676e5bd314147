package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.RegisterImport;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTablesTest {
    @TempDir private Path place;
    private RegisterSession desk;
    private RegisterTables tables;

    @BeforeEach
    void open() {
        desk = TestSession.withCompany(place.resolve("register"), "2026-11-20");
        tables = new RegisterTables(desk, TestSession.clock("2026-11-20"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void unchangedWorkbookChangesNothing() throws IOException {
        Path file = place.resolve("тізілім.xlsx");
        tables.write(file, Language.KK, Progress.NONE);

        assertThat(tables.compare(file, Progress.NONE).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.xlsx", "register.json", "list.xlsx", "list.csv"})
    void cancelledFileLeavesWhatStoodThereAndNothingBesideIt(String name) throws IOException {
        Path file = Files.writeString(Files.createDirectory(place.resolve("out")).resolve(name), "before");
        ListTable list = new ListTable("Тізім", List.of(new ListTable.Column("Аты", 100)), List.of(List.of("Әсем"), List.of("Үлгі")));

        assertThatThrownBy(() -> {
            if (name.startsWith("list")) {
                ListFile.write(file, list, cancelledAfter(1));
            } else {
                tables.write(file, Language.KK, cancelledAfter(1));
            }
        }).isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("before");
        assertThat(file.getParent().toFile().list()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.xlsx", "register.json"})
    void cancelledTakingBackChangesNothing(String name) throws IOException {
        Path file = place.resolve(name);
        tables.write(file, Language.EN, Progress.NONE);
        List<Person> fresh = Stream.of("Бір", "Екі").map(each -> desk.persons().keep(named(UUID.randomUUID(), 0, each))).toList();
        Path changed = place.resolve("changed-" + name);
        tables.write(changed, Language.EN, Progress.NONE);
        fresh.forEach(each -> desk.persons().keep(named(each.id(), each.number(), "Үш")));
        Head before = desk.folder().head();

        assertThatThrownBy(() -> tables.compare(changed, cancelledAfter(1))).isInstanceOf(CancellationException.class);
        RegisterImport back = tables.compare(changed, Progress.NONE);
        assertThat(back.altered()).isEqualTo(2);
        assertThatThrownBy(() -> tables.take(back, cancelledAfter(1))).isInstanceOf(CancellationException.class);

        assertThat(desk.folder().head()).isEqualTo(before);
        assertThat(desk.persons().find(fresh.get(0).id()).orElseThrow().surname()).isEqualTo("Үш");
    }

    private static Person named(UUID id, int number, String surname) {
        return new Person(id, number, surname, "Үлгі", null, null, null, List.of(), List.of(), null, Language.KK, List.of(), null, null, null);
    }

    /** Lets so many steps be done, then is cancelled as the window's work is. */
    private static Progress cancelledAfter(int steps) {
        AtomicInteger told = new AtomicInteger();
        return (done, total) -> {
            if (told.incrementAndGet() > steps) {
                throw new CancellationException();
            }
        };
    }

    @Test
    void changesAreTakenBackAsOneEntryAndNothingIsRemoved() throws IOException {
        Path file = place.resolve("register.xlsx");
        tables.write(file, Language.RU, Progress.NONE);
        Person known = desk.persons().page(0, 1).get(0);
        desk.persons().keep(new Person(
                known.id(), known.number(), "Басқа", known.given(), null, known.iin(), null, known.emails(), List.of(), null, known.language(),
                known.categories(), null, null, null));
        desk.persons().keep(new Person(
                UUID.randomUUID(), 0, "Жаңа", "Адам", null, null, null, List.of(), List.of(), null, Language.RU, List.of(), null, null, null));
        Head before = desk.folder().head();

        RegisterImport back = tables.compare(file, Progress.NONE);
        assertThat(List.of(back.fresh(), back.altered(), back.onlyHere())).containsExactly(0, 1, 1);
        tables.take(back, Progress.NONE);

        assertThat(desk.persons().find(known.id())).contains(known);
        assertThat(desk.persons().count()).isEqualTo(2);
        assertThat(desk.folder().head().number()).isEqualTo(before.number() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.xlsx", "register.json"})
    void consentTextInUseIsNeitherChangedNorMadeByATable(String name) throws IOException {
        ConsentText used = TestSession.textInUse(desk);
        Path file = place.resolve(name);
        Path before = place.resolve("before-" + name);
        tables.write(file, Language.KK, Progress.NONE);
        assertThat(tables.compare(file, Progress.NONE).isEmpty()).isTrue();
        ConsentText draft = desk.consents().renew(used);
        tables.write(before, Language.KK, Progress.NONE);
        ConsentFormatter words = new ConsentFormatter(desk.operators().find().orElseThrow(), desk.activities().dictionaries(), List.of());
        desk.consents().use(draft, words);
        Path after = place.resolve("after-" + name);
        tables.write(after, Language.KK, Progress.NONE);
        // What the register said of both versions before the second was put into use.
        assertRefused(before, used.id().toString(), "exchange.fault.in-use");

        try (RegisterSession other = TestSession.empty(place.resolve("other-" + name), "2026-11-20")) {
            RegisterFile.read(before, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(desk.consents().today())).into(other.folder());
            Head head = other.folder().head();
            assertThatThrownBy(() -> new RegisterTables(other, TestSession.clock("2026-11-20")).compare(after, Progress.NONE))
                    .isInstanceOfSatisfying(ImportProblem.class, problem -> assertThat(problem.faults())
                            .extracting(ValidationError::key)
                            .containsExactlyInAnyOrder("exchange.fault.in-use", "exchange.fault.into-use"));
            assertThat(other.folder().head()).isEqualTo(head);
        }
    }

    private void assertRefused(Path file, String id, String key) {
        Head before = desk.folder().head();
        assertThatThrownBy(() -> tables.compare(file, Progress.NONE))
                .isInstanceOfSatisfying(ImportProblem.class, problem -> assertThat(problem.faults()).anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo(key);
                    assertThat(fault.toString()).contains(id);
                }));
        assertThat(desk.folder().head()).isEqualTo(before);
    }

    @Test
    void caseWithItsNumberCannotBeChangedByATable() throws IOException {
        desk.requests().receive(new Intake(
                LocalDateTime.parse("2026-11-19T10:00"), Channel.EMAIL, "Сұрау", "Деректерімді көрсетіңіз", Language.KK, null, List.of("access"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), null, List.of()));
        Path file = place.resolve("register.json");
        tables.write(file, Language.KK, Progress.NONE);
        Files.writeString(file, Files.readString(file).replace("Деректерімді көрсетіңіз", "Ештеңе сұрамаймын"));
        Head before = desk.folder().head();

        assertThatThrownBy(() -> tables.compare(file, Progress.NONE)).isInstanceOf(ImportProblem.class);
        assertThat(desk.folder().head()).isEqualTo(before);
    }

    @Test
    void dataOfABlockedPersonCannotBeChangedByATable() throws IOException {
        Path file = place.resolve("register.xlsx");
        tables.write(file, Language.KK, Progress.NONE);
        desk.persons().block(desk.persons().page(0, 1).get(0), "Тексеру");

        assertThatThrownBy(() -> tables.compare(file, Progress.NONE))
                .isInstanceOfSatisfying(ImportProblem.class, problem -> assertThat(problem.faults()).extracting(ValidationError::key).containsExactly("exchange.fault.held"));
    }

    @Test
    void recordOfAFileNeverGetsTheNumberOfAnother() throws IOException {
        Person person = desk.persons().page(0, 1).get(0);
        UUID text = TestSession.textInUse(desk).id();
        Consent first = desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(text), null);
        Consent second = desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(text), null);
        Path file = place.resolve("register.json");
        tables.write(file, Language.KK, Progress.NONE);
        String fresh = UUID.randomUUID().toString();
        assertRefused(renamed(file, first.id().toString(), fresh), fresh, "exchange.fault.number-given");

        desk.consents().remove(second);
        assertRefused(renamed(file, second.id().toString(), fresh), fresh, "exchange.fault.number-given");
        RegisterImport back = tables.compare(file, Progress.NONE);
        assertThat(List.of(back.fresh(), back.altered())).as("under its own number it comes back").containsExactly(1, 0);
    }

    @Test
    void personOfAFileNeverGetsTheNumberOfOneWhoWasDestroyed() throws IOException {
        Person other = desk.persons().keep(named(UUID.randomUUID(), 0, "Екінші"));
        Path file = place.resolve("register.json");
        tables.write(file, Language.KK, Progress.NONE);
        desk.personDestruction().destroy(other, "relations-ended", null, Progress.NONE);
        String fresh = UUID.randomUUID().toString();

        assertRefused(renamed(file, other.id().toString(), fresh), fresh, "exchange.fault.number-given");
    }

    /** The same number may be kept for two tables, and twice for one. */
    @Test
    void numbersThatAreKeptGoOutAndComeBack() throws IOException {
        Person person = desk.persons().page(0, 1).get(0);
        Consent given = desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(TestSession.textInUse(desk).id()), null);
        desk.consents().bringBack(desk.consents().remove(given));
        desk.consents().remove(given);
        Path file = place.resolve("register.json");
        tables.write(file, Language.KK, Progress.NONE);

        assertThat(Files.readString(file)).contains("used_number");
        assertThat(RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(desk.consents().today())).count()).isPositive();
    }

    private Path renamed(Path file, String id, String fresh) throws IOException {
        return Files.writeString(place.resolve(fresh + ".json"), Files.readString(file).replace(id, fresh));
    }

    @Test
    void windowAsksBeforeItTakesBack() throws IOException {
        UiContext window = TestContexts.direct(Language.KK, place.resolve("preferences"));
        RegisterTablesPane pane = Screenshots.onScreen(() -> new RegisterTablesPane(window, tables));
        Path file = place.resolve("written.xlsx");
        pane.write(file);
        assertThat(window.notices().shown()).extracting(Notice::kind).containsExactly(Notice.Kind.DONE);

        pane.take(file);
        assertThat(window.notices().shown()).hasSize(2);
        assertThat(window.dialogs().isOpen()).isFalse();
        assertThat(RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(LocalDate.of(2026, 11, 20))).count()).isPositive();
    }
}
