package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import kz.tizilim.journal.Folders;
import kz.tizilim.journal.OverDisk;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SessionWithPerson;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.vault.FailingDisk;
import kz.tizilim.vault.FailingDisk.Way;
import org.junit.jupiter.api.Test;

/** A destruction that stops between its act and the erasing, or anywhere on the way, is told at the next opening and completed. */
class InterruptedDestructionTest extends SessionWithPerson {
    @Test
    void anActIsNeverLeftUnfinishedUnseen() {
        session.close();
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        long before;
        try (RegisterSession whole = over("count", counting)) {
            before = counting.points();
            destroy(whole);
        }
        long after = counting.points();
        int unfinished = 0;
        for (long point = before + 1; point <= after; point++) {
            interrupt("at-" + point, new FailingDisk(point, Way.FROM_THEN_ON));
            try (RegisterSession again = TestSession.again(folder.resolve("at-" + point), "2026-11-21")) {
                unfinished += complete(again, "write point " + point) ? 1 : 0;
            }
        }
        assertThat(unfinished).as("points between the act and the erasing").isPositive();
    }

    @Test
    void whatIsToBeDestroyedIsNotChangedAndNotDestroyedWhileItIsBlocked() {
        interrupted();
        assertThat(session.personDestruction().unfinished()).extracting(DestructionAct::person).containsExactly(person.number());
        assertThatThrownBy(() -> session.persons().keep(person)).isInstanceOf(ValidationErrors.class);
        Person blocked = session.persons().block(person, "тексеру");
        DestructionAct act = session.personDestruction().unfinished().get(0);
        assertThatThrownBy(() -> session.personDestruction().finish(act, Progress.NONE)).isInstanceOf(ValidationErrors.class);
        assertThat(session.persons().find(person.id())).isPresent();
        session.persons().unblock(blocked);
        assertThat(destroy(session)).isEqualTo(act);
        assertThat(session.personDestruction().unfinished()).isEmpty();
        assertThat(session.personDestruction().acts()).containsExactly(act);
    }

    @Test
    void theFirstScreenTellsOfItAndOnePressCompletesIt() {
        interrupted();
        UiContext window = TestContexts.direct(Language.KK, folder);
        List<ShellEntry> entries = new WindowFeatures(TestSession.clock("2026-11-21")).screens(window, SessionRegister.opened(session), place -> {});
        try (ShownScreen screen = ShownScreen.of(window, Screenshots.onScreen(() -> entries.get(0).screen().get()))) {
            screen.click("overview-due-0");
        }
        assertThat(session.personDestruction().unfinished()).isEmpty();
        assertThat(session.persons().find(person.id())).isEmpty();
        assertThat(window.background().unanswered()).isEmpty();
    }

    @Test
    void theFirstScreenIsDrawnWithIt() {
        interrupted();
        Screenshots.saveAll(
                language -> {
                    UiContext window = TestContexts.direct(language, folder);
                    Screen today = new WindowFeatures(TestSession.clock("2026-11-21")).screens(window, SessionRegister.opened(session), place -> {}).get(0).screen().get();
                    Parent node = (Parent) today.node();
                    today.shown();
                    assertThat(node.lookupAll(".label")).as("it has no term that could be over")
                            .extracting(label -> ((Label) label).getText())
                            .contains(window.say("overview.title"))
                            .doesNotContain(window.say("overview.late", 1));
                    return node;
                },
                "today-interrupted");
        assertThat(Screenshots.FOLDER.resolve("today-interrupted-kk-light-125.png")).isNotEmptyFile();
    }

    /** The register as a kill right after the act's entry leaves it. */
    private void interrupted() {
        session.close();
        for (long point = 1; point < 60; point++) {
            String name = "killed-" + point;
            interrupt(name, new FailingDisk(point, Way.FROM_THEN_ON));
            session = TestSession.again(folder.resolve(name), "2026-11-21");
            if (!session.personDestruction().unfinished().isEmpty()) {
                return;
            }
            session.close();
        }
        throw new AssertionError("no write point lies between the act and the erasing");
    }

    private void interrupt(String name, FailingDisk disk) {
        try (RegisterSession failing = over(name, disk)) {
            destroy(failing);
        } catch (RegisterProblem e) {
            assertThat(e.kind()).isIn(RegisterProblem.Kind.DISK_FULL, RegisterProblem.Kind.REOPEN_NEEDED);
        }
    }

    private RegisterSession over(String name, FailingDisk disk) {
        Path copy = Folders.copy(folder.resolve("register"), folder.resolve(name));
        return new RegisterSession(OverDisk.open(copy, RegisterSession.SCHEMA, TestSession.PASSPHRASE, disk), TestSession.clock("2026-11-20"));
    }

    private DestructionAct destroy(RegisterSession whose) {
        return whose.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);
    }

    /** Whether there was an act to complete; after that an act says what is so, and none says nothing. */
    private boolean complete(RegisterSession again, String where) {
        List<DestructionAct> left = again.personDestruction().unfinished();
        left.forEach(act -> assertThat(again.persons().find(person.id())).as(where).isPresent());
        left.forEach(act -> again.personDestruction().finish(act, Progress.NONE));
        assertThat(again.personDestruction().unfinished()).as(where).isEmpty();
        boolean destroyed = !again.personDestruction().acts().isEmpty();
        assertThat(again.persons().find(person.id()).isEmpty()).as(where).isEqualTo(destroyed);
        assertThat(again.folder().isErased(person.id())).as(where).isEqualTo(destroyed);
        return !left.isEmpty();
    }
}
