package kz.tizilim.app;

import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import kz.tizilim.settings.WindowPlace;
import kz.tizilim.ui.NoticePane;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.help.HelpWindow;

/**
 * The one window. It holds the screen of the moment, builds it again when the language changes, and empties itself when the register
 * is locked: nothing of a locked register stays in the scene.
 */
final class MainWindow {
    /** Seconds between two looks at what is being written: no more than that is lost when the computer stops. */
    private static final int DRAFTS = 2;

    private final Workbench workbench;
    private final UiContext context;
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Scene scene;
    private NoticePane notices;
    private kz.tizilim.ui.Screen shown;
    private final HelpWindow help;
    private boolean rehearsed;

    MainWindow(Workbench workbench) {
        this.workbench = workbench;
        context = workbench.context();
        help = new HelpWindow(context.wording(), workbench.theme());
        WindowPlace place = context.preferences().current().window();
        scene = new Scene(new StackPane(), place.width(), place.height());
        notices = new NoticePane(context.wording(), context.notices());
        root.getChildren().setAll(content, context.dialogs().layer(), notices.node());
        workbench.theme().dress(scene);
        scene.getAccelerators().put(Shortcut.NEXT_PANE.keys(), () -> Panes.focusNext(scene));
        context.wording().languageProperty().addListener((property, before, now) -> speak(now.locale()));
        scene.getAccelerators().put(Shortcut.HELP.keys(), this::help);
        workbench.onHelp(this::help);
        workbench.onPlaceChange(() -> build(null));
        workbench.onOpening(this::rehearseAgain);
        speak(context.wording().language().locale());
        // The root comes last: a screen that is put into a scene is dressed at once, and anew with each sheet.
        scene.setRoot(root);
    }

    Scene scene() {
        return scene;
    }

    /** Puts the window where it stood last time, if a screen is still there. */
    void show(Stage stage) {
        WindowPlace place = context.preferences().current().window();
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setScene(scene);
        if (!place.isCentred() && !Screen.getScreensForRectangle(place.x(), place.y(), 200, 100).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        } else {
            Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
            stage.setX(bounds.getMinX() + Math.max(0, (bounds.getWidth() - place.width()) / 2));
            stage.setY(bounds.getMinY() + Math.max(0, (bounds.getHeight() - place.height()) / 2));
        }
        stage.setMaximized(place.maximized());
        stage.titleProperty().bind(workbench.title());
        stage.setOnCloseRequest(event -> {
            if (context.unsaved().isAny()) {
                event.consume();
                context.unsaved().beforeLeaving(context, stage::hide);
            }
        });
        Timeline drafts = new Timeline(new KeyFrame(Duration.seconds(DRAFTS), event -> context.unsaved().writeDown()));
        drafts.setCycleCount(Animation.INDEFINITE);
        drafts.play();
        stage.setOnHiding(event -> {
            drafts.stop();
            keepPlace(stage);
        });
        stage.show();
        shown.shown();
    }

    private void help() {
        help.open(scene.getWindow(), workbench.screenKey());
    }

    private void keepPlace(Stage stage) {
        WindowPlace before = context.preferences().current().window();
        WindowPlace now = stage.isMaximized()
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
        context.preferences().change(settings -> settings.withWindow(now));
    }

    private void speak(Locale locale) {
        // The calendar of a date field takes its month names from the default locale and from nowhere else.
        Locale.setDefault(Locale.Category.FORMAT, locale);
        context.dialogs().closeAll();
        notices.closed();
        notices = new NoticePane(context.wording(), context.notices());
        root.getChildren().set(2, notices.node());
        build(scene.getFocusOwner() == null ? null : scene.getFocusOwner().getId());
    }

    /** Makes the screens of a register ready while nobody waits for one, in two steps, so that keys pressed meanwhile are answered between. */
    void rehearse() {
        if (!workbench.isOpen()) {
            UiWarmUp built = workbench.rehearsal();
            // Beside the frame of a register that was opened in between it would take the keys of its buttons.
            Platform.runLater(() -> built.behind(workbench.isOpen() ? new StackPane() : content));
        }
    }

    // What was done twice is done quicker the third time, and the screen has nothing to do while the key is derived: once, and after the
    // frame that says that the register is being opened.
    private void rehearseAgain() {
        if (!rehearsed) {
            rehearsed = true;
            PauseTransition begun = new PauseTransition(Duration.millis(50));
            begun.setOnFinished(event -> rehearse());
            begun.play();
        }
    }

    /**
     * @param focused the id of the control that takes the keys; null for the one that the screen itself proposes
     */
    private void build(String focused) {
        if (shown != null) {
            shown.closed();
        }
        shown = workbench.screen();
        content.getChildren().setAll(shown.node());
        if (scene.getWindow() != null) {
            Platform.runLater(() -> focus(focused));
        }
    }

    // After a change of language the officer goes on where the keys were.
    private void focus(String id) {
        Node before = id == null ? null : scene.lookup("#" + id);
        if (before == null) {
            shown.shown();
        } else {
            before.requestFocus();
        }
    }
}
