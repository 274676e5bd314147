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
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.TakingBack;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Desks;
import kz.tizilim.ui.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class RegisterTablesTest {
    @TempDir private Path place;
    private OfficerDesk desk;
    private RegisterTables tables;

    @BeforeEach
    void open() {
        desk = TestDesk.withCompany(place.resolve("register"), "2026-11-20");
        tables = new RegisterTables(desk, TestDesk.clock("2026-11-20"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void unchangedWorkbookChangesNothing() throws IOException {
        Path file = place.resolve("тізілім.xlsx");
        tables.write(file, Language.KK, Progress.NONE);

        assertThat(tables.compare(file).isEmpty()).isTrue();
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

        TakingBack back = tables.compare(file);
        assertThat(List.of(back.fresh(), back.altered(), back.onlyHere())).containsExactly(0, 1, 1);
        tables.take(back);

        assertThat(desk.persons().find(known.id())).contains(known);
        assertThat(desk.persons().count()).isEqualTo(2);
        assertThat(desk.folder().head().number()).isEqualTo(before.number() + 1);
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

        assertThatThrownBy(() -> tables.compare(file)).isInstanceOf(ImportProblem.class);
        assertThat(desk.folder().head()).isEqualTo(before);
    }

    @Test
    void dataOfABlockedPersonCannotBeChangedByATable() throws IOException {
        Path file = place.resolve("register.xlsx");
        tables.write(file, Language.KK, Progress.NONE);
        desk.persons().block(desk.persons().page(0, 1).get(0), "Тексеру");

        assertThatThrownBy(() -> tables.compare(file))
                .isInstanceOfSatisfying(ImportProblem.class, problem -> assertThat(problem.faults()).extracting(Fault::key).containsExactly("exchange.fault.held"));
    }

    @Test
    void windowAsksBeforeItTakesBack() throws IOException {
        Desk window = Desks.direct(Language.KK, place.resolve("preferences"));
        RegisterTablesPane pane = new RegisterTablesPane(window, tables);
        Path file = place.resolve("written.xlsx");
        pane.write(file);
        assertThat(window.notices().shown()).extracting(Notice::kind).containsExactly(Notice.Kind.DONE);

        pane.take(file);
        assertThat(window.notices().shown()).hasSize(2);
        assertThat(window.dialogs().isOpen()).isFalse();
        assertThat(RegisterFile.read(file, OfficerDesk.SCHEMA, ImportChecks.all(LocalDate.of(2026, 11, 20))).count()).isPositive();
    }
}
