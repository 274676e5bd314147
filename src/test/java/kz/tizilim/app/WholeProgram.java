package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import kz.tizilim.session.TestSession;
import kz.tizilim.settings.Preferences;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Screenshots;

/** The program's window with all its rooms over a real register of {@link TestSession}; controls are found by their ids and used without a mouse. */
final class WholeProgram implements AutoCloseable {
    final Workbench workbench;
    private final Stage stage;
    private final MainWindow window;

    private WholeProgram(Path settings, Path register, Background background, Clock clock) {
        Preferences preferences = Preferences.in(settings);
        preferences.change(known -> known.withLanguage(Language.KK).opened(register, Instant.parse("2026-03-26T04:12:00Z")));
        workbench = new Workbench(preferences, background, clock, new VaultAccess(clock, settings.resolve("samples")), new WindowFeatures(clock));
        workbench.begin();
        window = new MainWindow(workbench);
        stage = new Stage();
        window.show(stage);
    }

    /** All work is done at once. */
    static WholeProgram direct(Path settings, Path register, String day) {
        return Screenshots.onScreen(() -> new WholeProgram(settings, register, Background.direct(), TestSession.clock(day)));
    }

    /** Work is done on threads, as in the program. */
    static WholeProgram onThreads(Path settings, Path register, Clock clock) {
        return Screenshots.onScreen(() -> new WholeProgram(settings, register, Background.onThreads(), clock));
    }

    WholeProgram unlock() {
        write("app-unlock-passphrase", TestSession.PASSPHRASE);
        fire("app-unlock-open");
        return this;
    }

    /** Goes to a screen by its entry in the navigation. */
    void go(String key) {
        fire("go-" + key.replace('.', '-'));
    }

    <R> R on(String id, Function<Node, R> act) {
        return Screenshots.onScreen(() -> {
            Parent root = window.scene().getRoot();
            root.applyCss();
            root.layout();
            Node node = root.lookup("#" + id);
            if (node == null) {
                throw new AssertionError("Not in the window: " + id);
            }
            return act.apply(node);
        });
    }

    boolean has(String id) {
        return Screenshots.onScreen(() -> {
            Parent root = window.scene().getRoot();
            root.applyCss();
            root.layout();
            return root.lookup("#" + id) != null;
        });
    }

    /** Waits until a control is there, so many tenths of a second at most. */
    void until(String id, int tenths) throws InterruptedException {
        for (int tenth = 0; tenth < tenths && !has(id); tenth++) {
            Thread.sleep(100);
        }
        if (!has(id)) {
            throw new AssertionError("Did not come: " + id);
        }
    }

    void write(String id, String words) {
        on(id, node -> {
            ((TextInputControl) node).setText(words);
            return node;
        });
    }

    String written(String id) {
        return on(id, node -> ((TextInputControl) node).getText());
    }

    String words(String id) {
        return on(id, node -> ((Labeled) node).getText());
    }

    void fire(String id) {
        on(id, node -> {
            ((ButtonBase) node).fire();
            return node;
        });
    }

    void run(Runnable act) {
        Screenshots.onScreen(() -> {
            act.run();
            return act;
        });
    }

    /** The two seconds are over. */
    void writeDown() {
        run(workbench.context().unsaved()::writeDown);
    }

    void picture(String name) {
        Screenshots.onScreen(() -> Screenshots.save(window.scene(), name));
    }

    @Override
    public void close() {
        run(() -> {
            stage.hide();
            workbench.close();
        });
    }
}
