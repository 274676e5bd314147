package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.tizilim.activities.Activity;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonCompany;
import kz.tizilim.subjects.Persons;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Desks;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's data are destroyed from her card. */
class PersonDestructionWindowTest {
    @TempDir
    private Path folder;

    private OfficerDesk desk;
    private Person person;

    @BeforeEach
    void open() {
        desk = TestDesk.withCompany(folder.resolve("register"), "2026-11-20");
        person = desk.persons().page(0, 1).get(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void dataAreDestroyedInTheWindowOnlyAfterEverythingIsConfirmed() {
        Activity activity = desk.activities().all().get(0);
        assertThat(activity.retention().amount()).isNotNull();
        Desk window = Desks.direct(Language.KK, folder);
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
        assertThat(desk.persons().find(person.id())).isEmpty();
        assertThat(desk.personDestruction().acts()).extracting(DestructionAct::person).containsExactly(person.number());
        assertThat(window.background().unanswered()).isEmpty();
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

    private Screen persons(Desk window) {
        Persons persons = new Persons(window, desk.persons(), desk.activities(), new PersonCompany(
                desk.belongings(), desk.personMerges(), desk.personExtract(), desk.personDestruction(), (title, name, pdf) -> {}, (place, id) -> {}, whose -> {}, whose -> {}));
        persons.show(person.id());
        return persons.screen();
    }
}
