package kz.tizilim.ui;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A screen in a window of its own, with its dialogs over it, driven by keys and mouse. */
public final class ShownScreen implements AutoCloseable {
    private final Screen screen;
    private final Stage stage;
    private final Hand hand;

    private ShownScreen(Screen screen, Stage stage) {
        this.screen = screen;
        this.stage = stage;
        hand = new Hand(stage);
    }

    public static ShownScreen of(UiContext context, Screen screen) {
        Stage shown = Screenshots.onScreen(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new StackPane(screen.node(), context.dialogs().layer()), 1280, 800);
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
        hand.click(() -> lookup(id));
        return this;
    }

    public ShownScreen type(String words) {
        hand.type(words);
        return this;
    }

    public ShownScreen press(KeyCode... keys) {
        hand.press(keys);
        return this;
    }

    /** The control that has the focus. */
    public String focused() {
        return hand.focused();
    }

    /** Whether the focus is in the node of this id. */
    public boolean hasFocusIn(String id) {
        return Screenshots.onScreen(() -> {
            Node each = stage.getScene().getFocusOwner();
            while (each != null && !id.equals(each.getId())) {
                each = each.getParent();
            }
            return each != null;
        });
    }

    /** The words of a label or a button. */
    public String words(String id) {
        return ((Labeled) find(id)).getText();
    }

    public Node find(String id) {
        return Screenshots.onScreen(() -> {
            Node found = lookup(id);
            if (found == null) {
                throw new AssertionError("Not in the window: " + id);
            }
            return found;
        });
    }

    /** Waits until a control satisfies what is asked, three seconds at most. */
    public <N extends Node> ShownScreen await(String id, Class<N> type, Predicate<N> satisfied) throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            boolean so = Screenshots.onScreen(() -> {
                Node node = lookup(id);
                return node != null && satisfied.test(type.cast(node));
            });
            if (so) {
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
            // What it would write a moment later goes into no folder of a test that has ended.
            stage.getScene().setRoot(new Region());
            return true;
        });
    }

    private Node lookup(String id) {
        return stage.getScene().lookup("#" + id);
    }
}
