package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.tizilim.journal.Folders;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.draft.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was being written is there again after a lock, in another run of the program, on another day. */
class DraftsWindowTest {
    private static final String DAY = "2026-11-20";

    @TempDir
    private Path folder;

    private Path register;
    private WholeProgram program;

    @BeforeEach
    void open() {
        register = folder.resolve("register");
        TestSession.withCompany(register, DAY).close();
        program = program(DAY).unlock();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private WholeProgram program(String day) {
        return WholeProgram.direct(folder.resolve("settings"), register, day);
    }

    private List<Draft> drafts() {
        return List.copyOf(program.workbench.context().unsaved().drafts().kept());
    }

    private String[] files() {
        String[] names = register.resolve("drafts").toFile().list();
        return names == null ? new String[0] : names;
    }

    private void newPerson() {
        program.go("subjects.title");
        program.fire("subjects-new");
    }

    @Test
    void formIsThereAgainAfterTheIdleLockAndIsGoneOnWithFromTheFirstScreen() {
        newPerson();
        program.write("subjects-form-surname", "Сынақова");
        program.run(program.workbench::lock);
        assertThat(program.has("unlock")).isTrue();
        program.unlock();
        assertThat(drafts()).hasSize(1);
        assertThat(program.workbench.context().notices().shown()).extracting(Notice::text).contains("Сақталмаған 1 жұмыс бар.");
        program.go("overview.title");
        program.picture("today-drafts");
        program.fire("overview-draft-0-go-on");
        assertThat(program.written("subjects-form-surname")).isEqualTo("Сынақова");
        program.write("subjects-form-given", "Айгүл");
        program.fire("ui-form-keep");
        assertThat(drafts()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void formIsThereOnTheNextDayThoughTheProgramWasKilled() throws Exception {
        newPerson();
        program.write("subjects-form-surname", "Сынақова");
        program.writeDown();
        // A copy of the folder as a kill leaves it.
        Path copy = folder.resolve("copy");
        Folders.copy(register, copy);
        program.close();
        register = copy;
        program = program("2026-11-21").unlock();
        program.go("overview.title");
        program.fire("overview-draft-0-go-on");
        assertThat(program.written("subjects-form-surname")).isEqualTo("Сынақова");
    }

    @Test
    void discardingRemovesTheDraftAndWhatWasNotChangedHasNone() {
        newPerson();
        program.writeDown();
        assertThat(files()).isEmpty();
        program.write("subjects-form-surname", "Сынақова");
        program.writeDown();
        assertThat(files()).hasSize(1);
        program.fire("ui-form-leave");
        program.fire("dialog-act");
        assertThat(files()).isEmpty();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void refusedSavingKeepsTheDraftAlsoWhenAnotherRowIsClicked() {
        newPerson();
        program.write("subjects-form-iin", "12");
        program.fire("ui-form-keep");
        program.writeDown();
        assertThat(files()).hasSize(1);
        program.run(program.workbench::lock);
        assertThat(files()).hasSize(1);
    }

    @Test
    void changedRecordTakesItsDraftUpWhereverItsFormIsOpened() {
        program.go("operator.title");
        program.fire("operator-edit");
        program.write("operator-form-responsible", "Басқа");
        program.run(program.workbench::lock);
        program.unlock();
        program.go("operator.title");
        program.fire("operator-edit");
        assertThat(program.written("operator-form-responsible")).isEqualTo("Басқа");
        assertThat(program.written("operator-form-bin")).isEqualTo("991340000007");
    }

    @Test
    void anotherLanguageLosesNothingAndTheDraftStaysOne() {
        newPerson();
        program.write("subjects-form-surname", "Сынақова");
        program.writeDown();
        program.run(() -> program.workbench.context().wording().speak(Language.RU));
        assertThat(program.written("subjects-form-surname")).isEqualTo("Сынақова");
        program.write("subjects-form-given", "Айгүл");
        program.writeDown();
        assertThat(files()).hasSize(1);
        program.fire("ui-form-keep");
        assertThat(files()).isEmpty();
    }

    @Test
    void requestThatIsBeingWrittenByHandIsThereAgain() {
        program.go("requests.title");
        program.fire("requests-register");
        program.write("requests-intake-name", "Қолмен жазылған");
        program.run(program.workbench::lock);
        program.unlock();
        program.go("overview.title");
        program.fire("overview-draft-0-go-on");
        assertThat(program.written("requests-intake-name")).isEqualTo("Қолмен жазылған");
        assertThat(files()).hasSize(1);
    }

    @Test
    void dialogIsWrittenDownTooAndItsWordsCanBeRead() {
        program.go("operator.title");
        program.fire("operator-sections-calendar");
        program.fire("operator-day-add");
        program.write("operator-day-source", "№ 12 қаулы");
        program.writeDown();
        assertThat(files()).hasSize(1);
        program.run(program.workbench::lock);
        program.unlock();
        program.go("overview.title");
        program.fire("overview-draft-0-go-on");
        assertThat(program.written("overview-draft-words")).contains("№ 12 қаулы");
        program.picture("drafts-dialog");
    }

    @Test
    void unreadableFileIsToldAndStaysUntilTheOfficerRemovesIt() throws Exception {
        String name = UUID.randomUUID().toString();
        program.run(program.workbench::lock);
        Files.createDirectories(register.resolve("drafts"));
        Files.writeString(register.resolve("drafts").resolve(name), "басқа біреудікі");
        program.unlock();
        program.go("overview.title");
        program.picture("today-drafts-unreadable");
        program.fire("overview-draft-0-remove");
        assertThat(files()).containsExactly(name);
        program.fire("dialog-act");
        assertThat(files()).isEmpty();
    }

    @Test
    void draftsThatNameAPersonGoWithHer() {
        newPerson();
        program.write("subjects-form-surname", "Үлгіқызы");
        program.write("subjects-form-given", "Айгүл");
        program.run(program.workbench::lock);
        try (RegisterSession session = TestSession.again(register, DAY)) {
            Person person = session.persons().page(0, 1).get(0);
            session.personDestruction().destroy(person, "relations-ended", null, Progress.NONE);
        }
        assertThat(files()).isEmpty();
        program.unlock();
    }
}
