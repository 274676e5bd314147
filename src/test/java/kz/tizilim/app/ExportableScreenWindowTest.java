package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Consents;
import kz.tizilim.documents.PaperText;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.RecipientImport;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.lists.ListImport;
import kz.tizilim.ui.lists.ListImportView;
import kz.tizilim.ui.paper.PaperShow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu of lists and the dialog that takes a list over, as they are used in the window. */
class ExportableScreenWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String LIST = "Кім туралы;Куда звонить;Туған күні;Санаты\nҮлгі Болат;+7 701 000 00 01;12.03.1990;\nҮлгі Дана;;31.02.1990;бөтен\n";

    @TempDir private Path place;
    private RegisterSession registers;
    private ConsentText text;
    private final List<byte[]> papers = new ArrayList<>();

    @BeforeEach
    void open() {
        registers = TestSession.withCompany(place.resolve("register"), TODAY.toString());
        text = TestSession.textInUse(registers);
        Person person = registers.persons().page(0, 1).get(0);
        registers.consents().keep(Consent.fresh(person.id(), TODAY).by(text.id()), null);
    }

    @AfterEach
    void close() {
        registers.close();
    }

    @Test
    void listOfConsentsIsPrintedMaskedAndInFull() throws IOException {
        UiContext desk = TestContexts.direct(Language.RU, place.resolve("preferences"));
        try (ShownScreen window = ShownScreen.of(desk, consents(desk, (title, name, pdf) -> made(pdf::call)))) {
            MenuButton menu = (MenuButton) window.find("lists");
            assertThat(menu.getItems()).extracting(MenuItem::getText)
                    .containsExactly("Таблица XLSX…", "Файл CSV…", "Печать…", "Показать идентификаторы полностью", null, "Загрузить «Согласия» из файла…");
            Screenshots.onScreen(() -> {
                menu.getItems().get(2).fire();
                ((CheckMenuItem) menu.getItems().get(3)).setSelected(true);
                menu.getItems().get(2).fire();
                return menu;
            });
            assertThat(PaperText.of(papers.get(0))).contains("0002").doesNotContain("991332300002");
            assertThat(PaperText.of(papers.get(1))).contains("991332300002");
        }
    }

    @Test
    void listIsTakenOverByKeyboardAndMouse() throws Exception {
        UiContext desk = TestContexts.direct(Language.KK, place.resolve("preferences"));
        Path file = Files.writeString(place.resolve("list.csv"), "Кто;Куда звонить\nҮлгі Болат;+7 701 000 00 01\n");
        ListImport<Person> list = persons(desk);
        try (ShownScreen window = ShownScreen.of(desk, consents(desk, (title, name, pdf) -> { }))) {
            Screenshots.onScreen(() -> {
                ListImportView.show(desk, list, file);
                return list;
            });
            assertThat(window.find("ui-lists-keep").isDisabled()).isTrue();
            choose(window, "ui-lists-column-0", "fullName");
            choose(window, "ui-lists-column-1", "fullName");
            assertThat(list.rows().get().faults()).extracting(ValidationError::field).containsExactly("B1");
            choose(window, "ui-lists-column-1", "phones");
            window.await("ui-lists-keep", Button.class, button -> !button.isDisabled());
            window.click("ui-lists-keep");

            assertThat(registers.persons().count()).isEqualTo(2);
            assertThat(desk.dialogs().isOpen()).isFalse();
            Screenshots.onScreen(() -> {
                desk.notices().shown().get(0).action().run().run();
                return list;
            });
            assertThat(registers.persons().count()).isOne();
        }
    }

    @Test
    void droppedFileIsAskedAboutWhereItMayHoldSeveralKinds() throws IOException {
        UiContext desk = TestContexts.direct(Language.EN, place.resolve("preferences"));
        Path file = Files.writeString(place.resolve("list.csv"), "Organisation;BIN\nA bank;\n");
        PersonImport persons = new PersonImport(registers.persons(), registers.activities()::dictionaries, TestSession.clock(TODAY.toString()));
        RecipientImport recipients = new RecipientImport(registers.transfers(), registers.activities()::dictionaries);
        ExportableScreen screen = new ExportableScreen(
                desk, registers, (title, name, pdf) -> { }, TestSession.clock(TODAY.toString()), rooms(desk).screen(), List.of(), List.of(persons, recipients));
        try (ShownScreen window = ShownScreen.of(desk, screen)) {
            Screenshots.onScreen(() -> {
                screen.ask(file);
                return screen;
            });
            window.click("lists-take-recipient").click("ui-lists-keep");

            assertThat(registers.transfers().recipients()).extracting(each -> each.name().in(Language.EN)).containsExactly("A bank");
        }
    }

    @Test
    void listLeavesAsAFile() throws IOException {
        UiContext desk = TestContexts.direct(Language.EN, place.resolve("preferences"));
        ExportableScreen.ExportOption offer = new ExportableScreen.ExportOption(
                "consents.title", true, node -> (lists, inFull) -> lists.consents(registers.consents().of(registers.persons().page(0, 1).get(0).id()), inFull));
        ExportableScreen screen = new ExportableScreen(
                desk, registers, (title, name, pdf) -> { }, TestSession.clock(TODAY.toString()), rooms(desk).screen(), List.of(offer), List.of());
        Screenshots.onScreen(screen::node);
        Path csv = place.resolve("consents.csv");
        Screenshots.onScreen(() -> {
            screen.write(offer, csv, false);
            return csv;
        });
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("0002").doesNotContain("991332300002");
        assertThat(desk.notices().shown().get(0).text()).contains(csv.toString());
    }

    @Test
    void dialogIsLookedAt() throws IOException {
        Path file = Files.writeString(place.resolve("list.csv"), LIST);
        Screenshots.saveAll(language -> dialog(language, file), "lists-import");
        Screenshots.saveAll(language -> {
            UiContext desk = TestContexts.direct(language, place.resolve("preferences"));
            Parent node = (Parent) consents(desk, (title, name, pdf) -> { }).node();
            return new StackPane(node);
        }, "lists-menu");
        assertThat(Screenshots.FOLDER.resolve("lists-import-kk-light.png")).isNotEmptyFile();
    }

    private Parent dialog(Language language, Path file) {
        UiContext desk = TestContexts.direct(language, place.resolve("preferences"));
        Screen screen = consents(desk, (title, name, pdf) -> { });
        StackPane all = new StackPane(screen.node(), desk.dialogs().layer());
        screen.shown();
        ListImportView.show(desk, persons(desk), file);
        return all;
    }

    private Screen consents(UiContext desk, PaperShow papers) {
        Consents consents = rooms(desk);
        return ConsentScreens.listed(new ScreenLists(desk, registers, papers, TestSession.clock(TODAY.toString())), consents.screen(), consents::listed);
    }

    private Consents rooms(UiContext desk) {
        return new Consents(
                desk,
                new Consents.Registers(
                        registers.consents(), registers.operators(), registers.activities(), registers.persons(), registers.transfers()),
                registers.consentPapers(), (title, name, pdf) -> { });
    }

    private ListImport<Person> persons(UiContext desk) {
        return new ListImport<>(
                desk, new PersonImport(registers.persons(), registers.activities()::dictionaries, TestSession.clock(TODAY.toString())), () -> { });
    }

    private interface Made {
        byte[] pdf() throws Exception;
    }

    private void made(Made paper) {
        try {
            papers.add(paper.pdf());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // the columns' choices are fields
    private static void choose(ShownScreen window, String id, String field) throws Exception {
        window.await(id, ComboBox.class, Node::isVisible);
        ComboBox<String> column = (ComboBox<String>) window.find(id);
        Screenshots.onScreen(() -> {
            column.requestFocus();
            return column;
        });
        int steps = column.getItems().indexOf(field) - column.getItems().indexOf(column.getValue());
        for (int i = 0; i < steps; i++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(column.getValue()).isEqualTo(field);
    }
}
