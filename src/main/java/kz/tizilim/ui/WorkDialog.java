package kz.tizilim.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/** Shows how far a long work is, with a button that stops it; it appears only when the work takes longer than a moment. */
public final class WorkDialog {
    private static final Duration MOMENT = Duration.millis(400);

    private WorkDialog() {}

    /** Follows the work until it ends; takes the work's own end for that. */
    public static void follow(UiContext context, String title, Work<?> work) {
        follow(context, title, work, () -> List.of(Buttons.plain(context.wording(), "ui.work.stop", work::cancel)));
    }

    /** Follows a work that must not be stopped half-way: closing the dialog lets it go on. */
    public static void followToItsEnd(UiContext context, String title, Work<?> work) {
        follow(context, title, work, List::of);
    }

    private static void follow(UiContext context, String title, Work<?> work, Supplier<List<Button>> buttons) {
        if (work.hasEnded()) {
            return;
        }
        ProgressBar bar = new ProgressBar();
        bar.setId("work-progress");
        bar.setPrefWidth(360);
        bar.setAccessibleText(title);
        bar.progressProperty().bind(work.progress());
        PauseTransition wait = new PauseTransition(MOMENT);
        wait.setOnFinished(event -> context.dialogs().show(title, bar, buttons.get()));
        wait.play();
        work.onEnd(() -> {
            wait.stop();
            // Its own: what the work found may have been shown over it by now.
            context.dialogs().close(bar);
        });
    }
}
