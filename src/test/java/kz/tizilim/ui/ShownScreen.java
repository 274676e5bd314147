package kz.tizilim.ui;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A screen in a window of its own, with its dialogs over it, driven by keys and mouse. */
public final class ShownScreen implements AutoCloseable {
    private final FxRobot robot = new FxRobot();
    private final Screen screen;
    private final Stage stage;

    private ShownScreen(Screen screen, Stage stage) {
        this.screen = screen;
        this.stage = stage;
    }

    public static ShownScreen of(Desk desk, Screen screen) {
        Stage shown = Screenshots.onScreen(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new StackPane(screen.node(), desk.dialogs().layer()), 1280, 800);
            new Theme(new Look(false, 100)).dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.shown();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new ShownScreen(screen, shown);
    }

    public ShownScreen click(String id) {
        Node node = find(id);
        robot.clickOn(node);
        return settle();
    }

    public ShownScreen type(String words) {
        robot.write(words);
        return settle();
    }

    public ShownScreen press(KeyCode... keys) {
        robot.push(keys);
        return settle();
    }

    /** The control that has the focus. */
    public String focused() {
        return Screenshots.onScreen(() -> stage.getScene().getFocusOwner().getId());
    }

    /** The words of a label or a button. */
    public String words(String id) {
        return ((Labeled) find(id)).getText();
    }

    public Node find(String id) {
        return Screenshots.onScreen(() -> {
            Node found = stage.getScene().lookup("#" + id);
            if (found == null) {
                throw new AssertionError("Not in the window: " + id);
            }
            return found;
        });
    }

    /** Waits until a control satisfies what is asked, three seconds at most. */
    public <N extends Node> ShownScreen await(String id, Class<N> type, Predicate<N> satisfied) throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            N node = type.cast(find(id));
            if (Screenshots.onScreen(() -> satisfied.test(node))) {
                return this;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Never so: " + id);
    }

    @Override
    public void close() {
        Screenshots.onScreen(() -> {
            screen.closed();
            stage.close();
            return true;
        });
    }

    private ShownScreen settle() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
