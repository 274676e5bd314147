package kz.tizilim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import kz.tizilim.search.SearchViewModel.Row;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    private Path folder;

    private final List<String> opened = new ArrayList<>();
    private RegisterSession registers;
    private UiContext desk;
    private SearchViewModel search;

    @BeforeEach
    void openARegister() {
        registers = TestSession.withCompany(folder.resolve("register"), "2026-03-19");
        registers.persons().keep(new Person(
                UUID.randomUUID(), 0, "Қасымов", "Ерлан", null, null, null, List.of("erlan@example.kz"), List.of("+7 (701) 222-33-44"), null, Language.RU,
                List.of("customers"), null, null, null));
        desk = TestContexts.direct(Language.KK, folder);
        search = viewModel(desk);
    }

    @AfterEach
    void close() {
        registers.close();
        assertThat(desk.background().unanswered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"касымов", "qasymov", "rfcsvjd", "Қасым", "87012223344", "701 222-33-44", "erlan@"})
    void aPersonIsFoundHoweverSheIsTyped(String typed) {
        assertThat(found(typed)).anySatisfy(row -> assertThat(row.found().title()).isEqualTo("Қасымов Ерлан"));
    }

    @Test
    void theReasonNamesTheFieldAndMasksTheNumber() {
        Row row = found("0002").get(0);
        assertThat(row.found().title()).isEqualTo("Үлгіқызы Айгүл");
        assertThat(row.found().reason()).contains("ЖСН", "0002").doesNotContain("991332300002");
        assertThat(found("12223344").get(0).found().reason()).startsWith("Телефон").doesNotContain("222-33");
    }

    @Test
    void resultsStandUnderTheirKinds() {
        search("тапсырыс");
        assertThat(search.rows()).extracting(Row::kind).contains("search.kind.activities", "search.kind.bases");
        assertThat(search.chosen().get()).isSameAs(search.rows().get(1));
    }

    @Test
    void aWordOfADictionaryAndAScreenAreFoundToo() {
        assertThat(found("телефон нөмірі")).anySatisfy(row -> assertThat(row.found().line()).isNotEmpty());
        search("баптаулар");
        assertThat(search.rows()).extracting(Row::kind).contains("search.kind.screens");
        search.rows().get(search.rows().size() - 1).found().open().run();
        assertThat(opened).containsExactly("settings.title");
    }

    @Test
    void aWordLeadsToItsEntryAndADisclosureIsFoundByItsPaperAndItsPerson() {
        registers.disclosures().disclose(
                new Disclosure(
                        UUID.randomUUID(), 0, null, LocalDate.of(2026, 1, 5), null, "Сот", null, List.of("full-name"), "Қаулы 77-шы", null, null, false, null, null, null),
                List.of(registers.persons().search("үлгіқызы", 1).get(0).id()));
        assertThat(found("қаулы")).anySatisfy(row -> assertThat(row.found().reason()).startsWith("Құжат"));
        search("үлгіқызы");
        assertThat(search.rows()).extracting(Row::kind).contains("search.kind.disclosures");
        found("телефон нөмірі").get(0).found().open().run();
        assertThat(opened).containsExactly("phone");
    }

    @Test
    void arrowsStepOverTheHeadings() {
        search("тапсырыс");
        List<Row> visited = new ArrayList<>(List.of(search.chosen().get()));
        for (int i = 0; i < search.rows().size(); i++) {
            search.move(1);
            visited.add(search.chosen().get());
        }
        assertThat(visited).allSatisfy(row -> assertThat(row.found()).isNotNull());
        search.move(-1);
        assertThat(search.chosen().get().found()).isNotNull();
    }

    @Test
    void nothingFoundIsSaid() {
        search("жоқсөз");
        assertThat(search.isInVain()).isTrue();
        search("  ");
        assertThat(search.isInVain()).isFalse();
    }

    @Test
    void theBoxIsDrawn() {
        Screenshots.saveAll(language -> {
            UiContext own = TestContexts.direct(language, folder);
            SearchViewModel viewModel = viewModel(own);
            viewModel.typed().set("у");
            viewModel.find();
            StackPane window = new StackPane(own.dialogs().layer());
            new SearchView(own, viewModel).open();
            return (Parent) window;
        }, "search");
        assertThat(Screenshots.FOLDER.resolve("search-kk-light-125.png")).isNotEmptyFile();
    }

    private SearchViewModel viewModel(UiContext own) {
        Consumer<UUID> open = id -> opened.add(id.toString());
        List<Finder> finders = new ArrayList<>(new RecordFinders(
                        new RecordFinders.Registers(
                                registers.persons(), registers.consents(), registers.requests(), registers.letters(), registers.activities(), registers.transfers(),
                                registers.disclosures()),
                        new RecordFinders.Ways(open, open, open, open, open, open, open, open, open, term -> opened.add(term.code())))
                .all());
        finders.add(new ScreenFinder(List.of(new ScreenFinder.Place("settings.title", "settings.title")), opened::add));
        return new SearchViewModel(own, finders);
    }

    private void search(String typed) {
        search.typed().set(typed);
        search.find();
    }

    private List<Row> found(String typed) {
        search(typed);
        return search.rows().stream().filter(row -> row.found() != null).toList();
    }
}
