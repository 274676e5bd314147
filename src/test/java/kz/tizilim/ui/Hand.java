package kz.tizilim.ui;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Keys and mouse for one window. The robot sends into whatever window it takes for the active one, and before a layout it clicks where
 * a control was: so each act here waits until the window is active and laid out, and returns only when the window has had the event.
 * What never arrived is sent again.
 */
public final class Hand {
    private static final int TRIES = 5;
    private static final long PATIENCE_MILLIS = 2_000;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    public Hand(Stage stage) {
        this.stage = stage;
        robot.targetWindow(stage);
    }

    /** Clicks on a control as soon as it stands where it can be clicked. */
    public void click(Supplier<Node> wanted) {
        activate();
        String[] found = {""};
        boolean ready = comesTrue(() -> Screenshots.onScreen(() -> {
            layOut();
            Node node = wanted.get();
            found[0] = String.valueOf(node);
            return node != null && isClickable(node);
        }));
        if (!ready) {
            throw new AssertionError("Cannot be clicked: " + found[0]);
        }
        Node node = Screenshots.onScreen(() -> {
            Node shown = wanted.get();
            scrollTo(shown);
            layOut();
            return shown;
        });
        send(MouseEvent.MOUSE_PRESSED, 1, event -> isWithin((Node) event.getTarget(), node), () -> robot.clickOn(node), "click on " + node.getId());
    }

    /** Types into whatever has the focus. */
    public void type(String words) {
        activate();
        send(KeyEvent.KEY_TYPED, words.codePointCount(0, words.length()), event -> true, () -> robot.write(words), "typing into " + focused());
    }

    public void press(KeyCode... keys) {
        activate();
        KeyCode last = keys[keys.length - 1];
        send(KeyEvent.KEY_PRESSED, 1, event -> ((KeyEvent) event).getCode() == last, () -> robot.push(keys), "pressing " + List.of(keys));
    }

    /** The control that has the focus. */
    public String focused() {
        return Screenshots.onScreen(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    private interface Wanted {
        boolean is(Event event);
    }

    private void send(EventType<? extends Event> type, int times, Wanted wanted, Runnable act, String what) {
        AtomicInteger arrived = new AtomicInteger();
        EventHandler<Event> counting = event -> {
            if (wanted.is(event)) {
                arrived.incrementAndGet();
            }
        };
        Scene scene = stage.getScene();
        Screenshots.onScreen(() -> {
            scene.addEventFilter(type, counting);
            return scene;
        });
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                act.run();
                if (comesTrue(() -> arrived.get() >= times)) {
                    WaitForAsyncUtils.waitForFxEvents();
                    return;
                }
                // Sent again only where nothing at all has arrived: half a word twice would be another word.
                if (arrived.get() > 0) {
                    break;
                }
                activate();
            }
            throw new AssertionError("Arrived " + arrived.get() + " of " + times + ": " + what);
        } finally {
            Screenshots.onScreen(() -> {
                scene.removeEventFilter(type, counting);
                return scene;
            });
        }
    }

    private void activate() {
        boolean active = comesTrue(() -> Screenshots.onScreen(() -> {
            if (!stage.isFocused()) {
                stage.toFront();
                stage.requestFocus();
            }
            layOut();
            return stage.isFocused();
        }));
        if (!active) {
            throw new AssertionError("The window never became active");
        }
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private boolean isClickable(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return node.getScene() == stage.getScene() && !node.isDisabled() && isVisible(node) && bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    /** As an officer scrolls to what lies below or above what is seen. */
    private static void scrollTo(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds seen = pane.localToScene(pane.getLayoutBounds());
                Bounds wanted = node.localToScene(node.getLayoutBounds());
                double room = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                if (room > 0 && !seen.contains(wanted)) {
                    double place = pane.getContent().sceneToLocal(wanted).getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(Math.max(0, Math.min(1, place / room)));
                }
            }
        }
    }

    private static boolean isVisible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }
        return true;
    }
}
