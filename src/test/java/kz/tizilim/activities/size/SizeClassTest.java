package kz.tizilim.activities.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ReadyActivity;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size class as it is reckoned from the register, and how the officer's own count takes its place. */
class SizeClassTest {
    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private ActivityRegister register;
    private UiContext context;

    @BeforeEach
    void openARegister() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables()));
        register = new ActivityRegister(opened);
        context = TestContexts.direct(Language.KK, folder);
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private SizeClassViewModel viewModel(long persons) {
        SizeClassViewModel viewModel = new SizeClassViewModel(context, register, () -> persons);
        viewModel.load();
        return viewModel;
    }

    private static String code(SizeClassViewModel viewModel) {
        return viewModel.shown().get().reckoning().result().code();
    }

    @Test
    void theLargerOfPersonsAndTheLargestActivityDecides() {
        assertThat(code(viewModel(10_000))).isEqualTo("small");
        assertThat(code(viewModel(10_001))).isEqualTo("medium");
        register.keep(SampleActivities.video());
        assertThat(viewModel(5).shown().get().reckoning().people()).isEqualTo(5);
        register.keep(SampleActivities.orders(register.keep(SampleActivities.base()).id()));
        assertThat(viewModel(5).shown().get().reckoning().people()).isEqualTo(1200);
    }

    @Test
    void dataOfRestrictedAccessRaiseTheClassByOne() {
        ReadyActivity personnel = ReadyActivity.all().stream().filter(each -> each.code().equals("personnel")).findFirst().orElseThrow();
        register.keep(personnel.begin());
        SizeClassViewModel viewModel = viewModel(12);
        assertThat(viewModel.shown().get().reckoning().byNumber().code()).isEqualTo("small");
        assertThat(viewModel.shown().get().reckoning().restricted()).isNotEmpty();
        assertThat(code(viewModel)).isEqualTo("medium");
        assertThat(code(viewModel(700_000))).isEqualTo("large");
    }

    @Test
    void theOfficersOwnCountTakesThePlaceOfTheReckoningUntilItIsTakenBack() {
        SizeClassViewModel viewModel = viewModel(3);
        viewModel.people().set("көп");
        viewModel.keep();
        assertThat(viewModel.faults()).extracting(ValidationError::field).containsExactly("people");
        viewModel.people().set("600 000");
        viewModel.how().set("CRM");
        viewModel.keep();
        assertThat(code(viewModel)).isEqualTo("large");
        assertThat(register.headcount().people()).isEqualTo(600_000);
        viewModel.takeBack();
        assertThat(code(viewModel)).isEqualTo("small");
    }

    @Test
    void theScreenIsDrawn() {
        ReadyActivity.all().forEach(ready -> register.keep(ready.begin()));
        register.keep(SampleActivities.orders(register.keep(SampleActivities.base()).id()));
        Screenshots.saveAll(this::screen, "size-class");
        assertThat(Screenshots.FOLDER.resolve("size-class-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language) {
        UiContext other = TestContexts.direct(language, folder);
        SizeClassView view = new SizeClassView(other, new SizeClassViewModel(other, register, () -> 37), id -> {});
        Parent node = (Parent) view.node();
        view.shown();
        return node;
    }
}
