package kz.tizilim.activities.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen looks like, in every language and look. */
class ActivitiesViewTest {
    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private ActivityRegister register;

    @BeforeEach
    void openARegister() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables()));
        register = new ActivityRegister(opened);
        register.keep(SampleActivities.orders(register.keep(SampleActivities.base()).id()));
        register.keep(SampleActivities.video());
    }

    @AfterEach
    void letGo() {
        opened.close();
    }

    @Test
    void theCardIsDrawn() {
        Screenshots.saveAll(language -> screen(language, viewModel -> {}), "activities-card");
        Screenshots.saveAll(language -> screen(language, viewModel -> viewModel.chosen().set(viewModel.activities().get(1))), "activities-gaps");
        assertThat(Screenshots.FOLDER.resolve("activities-card-kk-light-125.png")).isNotEmptyFile();
    }

    @Test
    void theFormIsDrawn() {
        Screenshots.saveAll(language -> screen(language, viewModel -> viewModel.edit("")), "activities-form");
        assertThat(Screenshots.FOLDER.resolve("activities-form-kk-light-125.png")).isNotEmptyFile();
    }

    @Test
    void theChooserOfReadyActivitiesIsDrawn() {
        Screenshots.saveAll(
                language -> {
                    UiContext context = TestContexts.direct(language, folder);
                    StackPane whole = new StackPane(context.dialogs().layer());
                    ReadyChoice.show(context, () -> {}, ready -> {});
                    return whole;
                },
                "activities-ready");
        assertThat(Screenshots.FOLDER.resolve("activities-ready-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language, Consumer<ActivitiesViewModel> then) {
        UiContext context = TestContexts.direct(language, folder);
        ActivitiesViewModel viewModel = new ActivitiesViewModel(context, register);
        ActivitiesView view = new ActivitiesView(context, viewModel);
        Parent node = (Parent) view.node();
        view.shown();
        then.accept(viewModel);
        return node;
    }
}
