package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kz.tizilim.settings.Preferences;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Hand;
import kz.tizilim.ui.Screenshots;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window over registers in memory, driven by keys and mouse. */
final class OpenWindow implements AutoCloseable {
    final MemoryAccess access = new MemoryAccess();
    final Preferences preferences;
    Workbench workbench;
    private Stage stage;
    private MainWindow window;
    private Hand hand;

    OpenWindow(Path folder) {
        preferences = Preferences.in(folder);
        preferences.change(settings -> settings.withLanguage(Language.KK));
    }

    /** Makes the window know a register. */
    OpenWindow knowing(Path register) {
        access.with(register);
        preferences.change(settings -> settings.opened(register, Instant.parse("2026-03-26T04:12:00Z")));
        return this;
    }

    OpenWindow show() {
        Screenshots.onScreen(() -> {
            workbench = new Workbench(
                    preferences,
                    Background.direct(),
                    Clock.fixed(Instant.parse("2026-03-26T09:00:00Z"), ZoneId.of("Asia/Almaty")),
                    access,
                    new ExampleFeatures());
            workbench.begin();
            window = new MainWindow(workbench);
            stage = new Stage();
            window.show(stage);
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        hand = new Hand(stage);
        return this;
    }

    OpenWindow unlock() {
        type(MemoryAccess.PASSPHRASE);
        press(KeyCode.ENTER);
        return this;
    }

    /** Makes the screens of a register ready, as the program does after its first frame. */
    void rehearse() {
        Screenshots.onScreen(() -> {
            window.rehearse();
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The same, and a register is opened before it has ended. */
    void rehearseAndUnlock() {
        Screenshots.onScreen(() -> {
            window.rehearse();
            ((TextInputControl) window.scene().lookup("#app-unlock-passphrase")).setText(MemoryAccess.PASSPHRASE);
            ((Button) window.scene().lookup("#app-unlock-open")).fire();
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into whatever has the focus. */
    void type(String words) {
        hand.type(words);
    }

    void press(KeyCode... keys) {
        hand.press(keys);
    }

    void click(String id) {
        hand.click(() -> window.scene().lookup("#" + id));
    }

    Node find(String id) {
        return Screenshots.onScreen(() -> window.scene().lookup("#" + id));
    }

    String words(String id) {
        return ((Labeled) find(id)).getText();
    }

    String accessible(String id) {
        return Screenshots.onScreen(() -> window.scene().lookup("#" + id).getAccessibleText());
    }

    /** What the system asks when the window's cross is pressed. */
    void requestClose() {
        Screenshots.onScreen(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isShowing() {
        return Screenshots.onScreen(() -> stage.isShowing());
    }

    String focused() {
        return hand.focused();
    }

    String title() {
        return Screenshots.onScreen(() -> stage.getTitle());
    }

    void picture(String name) {
        Screenshots.onScreen(() -> Screenshots.save(window.scene(), name));
    }

    @Override
    public void close() {
        Screenshots.onScreen(() -> {
            stage.hide();
            return stage;
        });
    }
}
