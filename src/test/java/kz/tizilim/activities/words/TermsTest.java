package kz.tizilim.activities.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Mark;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.activities.TermRegister;
import kz.tizilim.activities.TermUse;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the officer's own: where they are used, two made one, and none that is used vanishes. */
class TermsTest {
    private static final DictionaryTerm CELL = new DictionaryTerm(
            UUID.randomUUID(), Dictionary.DATA, "own-cell", null, new LocalText("ұялы нөмір", "мобильный номер", "mobile number"), List.of(Mark.IDENTIFIER));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private ActivityRegister register;
    private TermRegister terms;
    private Activity orders;
    private UiContext context;
    private final List<UUID> went = new ArrayList<>();

    @BeforeEach
    void openARegisterWithAWordInUse() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables()));
        register = new ActivityRegister(opened);
        register.keep(CELL);
        Activity written = SampleActivities.orders(register.keep(SampleActivities.base()).id());
        List<DataItem> data = new ArrayList<>(written.data());
        data.add(new DataItem("own-cell", new LocalText("қосымша байланыс", "запасная связь", "a second way to call"), null));
        orders = register.keep(new Activity(
                written.id(), 0, written.name(), written.status(), written.role(), written.answerable(), written.reviewOn(), written.purposes(), data,
                written.subjects(), written.sources(), written.methods(), written.operations(), written.automation(), written.bases(),
                written.retention(), written.measures(), false, false, false, null, null, null));
        terms = new TermRegister(opened, ActivityRegister.termUses());
        context = TestContexts.direct(Language.RU, folder);
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private DictionariesViewModel viewModel(UiContext at) {
        DictionariesViewModel viewModel = new DictionariesViewModel(at, register, terms, went::add);
        viewModel.load();
        return viewModel;
    }

    @Test
    void aWordThatIsUsedDoesNotVanishAndLeadsToItsRecords() {
        DictionariesViewModel viewModel = viewModel(context);
        viewModel.chosen().set(CELL);
        assertThat(viewModel.uses().get()).containsExactly(new TermUse.Used("activity", orders.id(), orders.name()));
        viewModel.open(viewModel.uses().get().get(0));
        assertThat(went).containsExactly(orders.id());
        viewModel.remove();
        assertThat(register.dictionaries().find(Dictionary.DATA, "own-cell")).isPresent();
        assertThat(context.notices().shown()).anyMatch(notice -> notice.text().contains("используется"));
    }

    @Test
    void twoWordsBecomeOneInOneEntryWhereverTheFirstStood() {
        DictionaryTerm phone = register.dictionaries().find(Dictionary.DATA, "phone").orElseThrow();
        long before = opened.head().number();
        DictionariesViewModel viewModel = viewModel(context);
        viewModel.chosen().set(CELL);
        viewModel.mergeInto(phone);
        assertThat(opened.head().number()).isEqualTo(before + 1);
        assertThat(register.find(orders.id()).orElseThrow().data()).extracting(DataItem::term)
                .containsExactly("full-name", "iin", "phone", "delivery-address", "identity-document");
        assertThat(register.dictionaries().find(Dictionary.DATA, "own-cell")).isEmpty();
        assertThat(terms.uses(CELL)).isEmpty();
    }

    @Test
    void aWordOfTheProgramIsNeitherMergedNorRemoved() {
        DictionaryTerm phone = register.dictionaries().find(Dictionary.DATA, "phone").orElseThrow();
        DictionariesViewModel viewModel = viewModel(context);
        viewModel.chosen().set(phone);
        viewModel.mergeInto(CELL);
        viewModel.chosen().set(phone);
        viewModel.remove();
        assertThat(register.find(orders.id())).contains(orders);
        assertThat(context.notices().shown()).hasSize(2);
    }

    @Test
    void wordOfTheProgramSaysWhyItCannotBeChanged() {
        DictionariesViewModel viewModel = viewModel(context);
        viewModel.chosen().set(register.dictionaries().find(Dictionary.DATA, "phone").orElseThrow());
        try (ShownScreen screen = ShownScreen.of(context, Screenshots.onScreen(() -> new DictionariesView(context, viewModel)))) {
            assertThat(screen.words("activities-term-built-in")).isEqualTo(context.say("activities.term.built-in"));
            Screenshots.onScreen(() -> {
                viewModel.chosen().set(register.dictionaries().find(Dictionary.DATA, "own-cell").orElseThrow());
                return viewModel;
            });
            assertThatThrownBy(() -> screen.find("activities-term-built-in"))
                    .hasRootCauseMessage("Not in the window: activities-term-built-in");
        }
    }

    @Test
    void wordsAreFoundInAnyLanguageAndByTheirMarks() {
        DictionariesViewModel viewModel = viewModel(context);
        viewModel.sought().set("ұялы");
        assertThat(viewModel.terms()).extracting(DictionaryTerm::code).contains("own-cell");
        viewModel.sought().set("биометри");
        assertThat(viewModel.terms()).isNotEmpty().anyMatch(term -> term.marks().contains(Mark.BIOMETRIC));
        viewModel.sought().set("мұндай сөз жоқ");
        assertThat(viewModel.terms()).isEmpty();
    }

    @Test
    void theScreenIsDrawn() {
        Screenshots.saveAll(
                language -> {
                    UiContext other = TestContexts.direct(language, folder);
                    DictionariesViewModel viewModel = viewModel(other);
                    DictionariesView view = new DictionariesView(other, viewModel);
                    Parent node = (Parent) view.node();
                    view.shown();
                    viewModel.chosen().set(CELL);
                    return node;
                },
                "dictionaries");
        assertThat(Screenshots.FOLDER.resolve("dictionaries-kk-light-125.png")).isNotEmptyFile();
    }
}
