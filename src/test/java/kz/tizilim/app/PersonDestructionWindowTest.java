package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kz.tizilim.activities.Activity;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.SessionWithPerson;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonServices;
import kz.tizilim.subjects.Persons;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;
import org.junit.jupiter.api.Test;

/** A person's data are destroyed from her card. */
class PersonDestructionWindowTest extends SessionWithPerson {
    @Test
    void dataAreDestroyedInTheWindowOnlyAfterEverythingIsConfirmed() {
        Activity activity = session.activities().all().get(0);
        assertThat(activity.retention().amount()).isNotNull();
        UiContext window = TestContexts.direct(Language.KK, folder);
        try (ShownScreen screen = ShownScreen.of(window, Screenshots.onScreen(() -> persons(window)))) {
            byKey(screen, "subjects-destroy");
            assertThat(screen.find("subjects-destroy-do").isDisabled()).isTrue();
            Screenshots.onScreen(() -> Screenshots.save(screen.find("subjects-destroy-do").getScene(), "persons-destroy-window"));
            focus(screen, "subjects-destroy-ground");
            screen.press(KeyCode.DOWN);
            byKey(screen, "subjects-destroy-ended-0");
            assertThat(screen.find("subjects-destroy-do").isDisabled()).isTrue();
            focus(screen, "subjects-destroy-typed");
            screen.type("" + person.number());
            screen.click("subjects-destroy-do");
        }
        assertThat(session.persons().find(person.id())).isEmpty();
        assertThat(session.personDestruction().acts()).extracting(DestructionAct::person).containsExactly(person.number());
        assertThat(window.background().unanswered()).isEmpty();
    }

    @Test
    void actIsFoundAgainInItsSectionAndShownOnPaper() {
        session.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);
        UiContext window = TestContexts.direct(Language.KK, folder);
        List<String> shown = new ArrayList<>();
        try (ShownScreen screen = ShownScreen.of(window, Screenshots.onScreen(() -> persons(window, (title, name, pdf) -> shown.add(name))))) {
            screen.click("subjects-sections-acts");
            TableView<?> acts = (TableView<?>) screen.find("subjects-acts");
            assertThat(acts.getItems()).hasSize(1);
            Screenshots.onScreen(() -> {
                acts.getSelectionModel().select(0);
                return acts;
            });
            screen.click("subjects-act-print");
        }
        assertThat(shown).containsExactly("act-1.pdf");
        assertThat(window.background().unanswered()).isEmpty();
    }

    @Test
    void dialogAndActsAreLookedAt() {
        Screenshots.saveAll(language -> {
            UiContext window = TestContexts.direct(language, folder);
            StackPane all = new StackPane(persons(window).node(), window.dialogs().layer());
            // What lies in a scrolled card is found only where it is laid out.
            Scene scene = new Scene(all);
            all.applyCss();
            ((Button) all.lookup("#subjects-destroy")).fire();
            scene.setRoot(new StackPane());
            return all;
        }, "persons-destroy");
        Person other = session.persons().keep(new Person(
                UUID.randomUUID(), 0, "Сынақова", "Бота", null, null, null, null, null, null, null, List.of("customers"), null, null, null));
        session.personDestruction().destroy(other, "without-consent", null, Progress.NONE);
        session.personDestruction().destroy(person, "other-cases", "«Ақпараттандыру туралы» Заңның 1-бабы", Progress.NONE);
        UUID last = session.personDestruction().acts().get(0).id();
        Screenshots.saveAll(language -> {
            UiContext window = TestContexts.direct(language, folder);
            Persons persons = rooms(window, (title, name, pdf) -> {});
            persons.showAct(last);
            Screen screen = PersonScreens.listed(
                    new ScreenLists(window, session, (title, name, pdf) -> {}, TestSession.clock("2026-11-20")), session, persons.screen(), persons::listed);
            Parent node = (Parent) screen.node();
            screen.shown();
            return node;
        }, "persons-acts");
        assertThat(Screenshots.FOLDER.resolve("persons-acts-kk-light.png")).isNotEmptyFile();
    }

    /** What lies below the edge of a scrolled card is reached by keys, as the officer reaches it by Tab. */
    private static void byKey(ShownScreen screen, String id) {
        focus(screen, id);
        screen.press(KeyCode.SPACE);
    }

    private static void focus(ShownScreen screen, String id) {
        Node wanted = screen.find(id);
        Screenshots.onScreen(() -> {
            wanted.requestFocus();
            return wanted;
        });
    }

    private Screen persons(UiContext window) {
        return persons(window, (title, name, pdf) -> {});
    }

    private Screen persons(UiContext window, PaperShow papers) {
        Persons persons = rooms(window, papers);
        persons.show(person.id());
        return persons.screen();
    }

    private Persons rooms(UiContext window, PaperShow papers) {
        return new Persons(window, session.persons(), session.activities(), new PersonServices(
                session.belongings(), session.personMerges(), session.personExtract(), session.personDestruction(), session.destructionPaper(), papers, (place, id) -> {}, whose -> {}, whose -> {}));
    }
}
