package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The panes of a window between which F6 moves: navigation, list, card, paper. */
public final class Panes {
    private static final String PANE = "tizilim.pane";

    private Panes() {}

    /** Makes a node a pane; F6 gives the focus to the first control in it that takes it. */
    public static <N extends Node> N mark(N node) {
        node.getProperties().put(PANE, true);
        return node;
    }

    /** Moves the focus into the next pane of the scene, from the last to the first. */
    public static void focusNext(Scene scene) {
        List<Node> panes = new ArrayList<>();
        collect(scene.getRoot(), panes);
        if (panes.isEmpty()) {
            return;
        }
        int here = -1;
        for (int index = 0; index < panes.size(); index++) {
            if (holds(panes.get(index), scene.getFocusOwner())) {
                here = index;
            }
        }
        for (int step = 1; step <= panes.size(); step++) {
            if (focusIn(panes.get((here + step) % panes.size()))) {
                return;
            }
        }
    }

    /**
     * Does something once a node stands in the window: what a scroll pane holds gets there only with the first layout after it, and
     * takes no focus before.
     */
    public static void onceShown(Node node, Runnable act) {
        Platform.runLater(() -> {
            if (node.getScene() != null) {
                act.run();
                return;
            }
            node.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> property, Scene before, Scene now) {
                    node.sceneProperty().removeListener(this);
                    Platform.runLater(act);
                }
            });
        });
    }

    /** Gives the focus to the first control inside that takes it. */
    public static boolean focusIn(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Panes::focusIn);
    }

    private static void collect(Node node, List<Node> panes) {
        if (node.isVisible() && node.hasProperties() && node.getProperties().containsKey(PANE)) {
            panes.add(node);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, panes));
        }
    }

    private static boolean holds(Node pane, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == pane) {
                return true;
            }
        }
        return false;
    }
}
