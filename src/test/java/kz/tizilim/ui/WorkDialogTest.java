package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The bar of a long work goes with the work, and with nothing else. */
class WorkDialogTest {
    private static final int PATIENCE = 500;

    @TempDir
    private Path folder;

    private Label found;
    private UiContext context;

    @Test
    void whatTheWorkShowsStaysWhenItsBarGoes() throws InterruptedException {
        Work<String> work = longWork();
        Screenshots.onScreen(() -> {
            work.onSuccess(result -> context.dialogs().show("Found", found, List.of()));
            work.succeed("found");
            return work;
        });
        assertThat(Screenshots.onScreen(() -> context.dialogs().isShown(found))).as("what was found").isTrue();
        assertThat(isBarShown()).as("the bar").isFalse();
        Screenshots.onScreen(() -> {
            context.dialogs().close();
            return work;
        });
        assertThat(Screenshots.onScreen(() -> context.dialogs().isOpen())).isFalse();
    }

    @Test
    void aWorkThatShowsNothingLeavesNothing() throws InterruptedException {
        Work<String> work = longWork();
        Screenshots.onScreen(() -> {
            work.succeed("done");
            return work;
        });
        assertThat(Screenshots.onScreen(() -> context.dialogs().isOpen())).isFalse();
    }

    private Work<String> longWork() throws InterruptedException {
        Work<String> work = Screenshots.onScreen(() -> {
            context = TestContexts.direct(Language.KK, folder);
            found = new Label("found");
            new Scene(new StackPane(new StackPane(), context.dialogs().layer()), 800, 600);
            Work<String> begun = new Work<>(Runnable::run, problem -> {});
            WorkDialog.follow(context, "Long", begun);
            return begun;
        });
        for (int tries = 0; tries < PATIENCE && !isBarShown(); tries++) {
            Thread.sleep(20);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(isBarShown()).isTrue();
        return work;
    }

    private boolean isBarShown() {
        return Screenshots.onScreen(() -> context.dialogs().layer().lookup("#work-progress") != null);
    }
}
