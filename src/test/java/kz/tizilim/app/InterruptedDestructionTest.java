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
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Desks;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.vault.FailingDisk;
import kz.tizilim.vault.FailingDisk.Way;
import org.junit.jupiter.api.Test;

/** A destruction that stops between its act and the erasing, or anywhere on the way, is told at the next opening and completed. */
class InterruptedDestructionTest extends DeskWithPerson {
    @Test
    void anActIsNeverLeftUnfinishedUnseen() {
        desk.close();
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        long before;
        try (OfficerDesk whole = over("count", counting)) {
            before = counting.points();
            destroy(whole);
        }
        long after = counting.points();
        int unfinished = 0;
        for (long point = before + 1; point <= after; point++) {
            interrupt("at-" + point, new FailingDisk(point, Way.FROM_THEN_ON));
            try (OfficerDesk again = TestDesk.again(folder.resolve("at-" + point), "2026-11-21")) {
                unfinished += complete(again, "write point " + point) ? 1 : 0;
            }
        }
        assertThat(unfinished).as("points between the act and the erasing").isPositive();
    }

    @Test
    void whatIsToBeDestroyedIsNotChangedAndNotDestroyedWhileItIsBlocked() {
        interrupted();
        assertThat(desk.personDestruction().unfinished()).extracting(DestructionAct::person).containsExactly(person.number());
        assertThatThrownBy(() -> desk.persons().keep(person)).isInstanceOf(Faults.class);
        Person blocked = desk.persons().block(person, "тексеру");
        DestructionAct act = desk.personDestruction().unfinished().get(0);
        assertThatThrownBy(() -> desk.personDestruction().finish(act, Progress.NONE)).isInstanceOf(Faults.class);
        assertThat(desk.persons().find(person.id())).isPresent();
        desk.persons().unblock(blocked);
        assertThat(destroy(desk)).isEqualTo(act);
        assertThat(desk.personDestruction().unfinished()).isEmpty();
        assertThat(desk.personDestruction().acts()).containsExactly(act);
    }

    @Test
    void theFirstScreenTellsOfItAndOnePressCompletesIt() {
        interrupted();
        Desk window = Desks.direct(Language.KK, folder);
        List<ShellEntry> entries = new WindowFeatures(TestDesk.clock("2026-11-21")).screens(window, DeskRegister.opened(desk), place -> {});
        try (ShownScreen screen = ShownScreen.of(window, Screenshots.onScreen(() -> entries.get(0).screen().get()))) {
            screen.click("overview-due-0");
        }
        assertThat(desk.personDestruction().unfinished()).isEmpty();
        assertThat(desk.persons().find(person.id())).isEmpty();
        assertThat(window.background().unanswered()).isEmpty();
    }

    @Test
    void theFirstScreenIsDrawnWithIt() {
        interrupted();
        Screenshots.saveAll(
                language -> {
                    Desk window = Desks.direct(language, folder);
                    Screen today = new WindowFeatures(TestDesk.clock("2026-11-21")).screens(window, DeskRegister.opened(desk), place -> {}).get(0).screen().get();
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
        desk.close();
        for (long point = 1; point < 60; point++) {
            String name = "killed-" + point;
            interrupt(name, new FailingDisk(point, Way.FROM_THEN_ON));
            desk = TestDesk.again(folder.resolve(name), "2026-11-21");
            if (!desk.personDestruction().unfinished().isEmpty()) {
                return;
            }
            desk.close();
        }
        throw new AssertionError("no write point lies between the act and the erasing");
    }

    private void interrupt(String name, FailingDisk disk) {
        try (OfficerDesk failing = over(name, disk)) {
            destroy(failing);
        } catch (RegisterProblem e) {
            assertThat(e.kind()).isIn(RegisterProblem.Kind.DISK_FULL, RegisterProblem.Kind.REOPEN_NEEDED);
        }
    }

    private OfficerDesk over(String name, FailingDisk disk) {
        Path copy = Folders.copy(folder.resolve("register"), folder.resolve(name));
        return new OfficerDesk(OverDisk.open(copy, OfficerDesk.SCHEMA, TestDesk.PASSPHRASE, disk), TestDesk.clock("2026-11-20"));
    }

    private DestructionAct destroy(OfficerDesk whose) {
        return whose.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);
    }

    /** Whether there was an act to complete; after that an act says what is so, and none says nothing. */
    private boolean complete(OfficerDesk again, String where) {
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
