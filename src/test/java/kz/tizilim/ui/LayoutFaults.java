package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * What of a scene is not whole: words that are cut without a tooltip that bears them, words broken within, a node that stands outside
 * its parent or the window, a pane that scrolls sideways. Call it on the screen's thread.
 */
public final class LayoutFaults {
    /** Rounding to whole pixels, and borders that are drawn over an edge. */
    private static final double ROUNDING = 1.5;

    private final Scene scene;
    private final Set<String> found = new LinkedHashSet<>();

    private LayoutFaults(Scene scene) {
        this.scene = scene;
    }

    /** The faults of a scene, each in a line that names the node. */
    public static List<String> of(Scene scene) {
        // As pulses do it: what listens to a width changes only after the first layout.
        for (int pulse = 0; pulse < 3; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        LayoutFaults faults = new LayoutFaults(scene);
        faults.visit(scene.getRoot(), false);
        return new ArrayList<>(faults.found);
    }

    private void visit(Node node, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        within(node, scrolls);
        if (node instanceof Labeled labeled) {
            whole(labeled);
            if (labeled.getGraphic() != null) {
                visit(labeled.getGraphic(), scrolls);
            }
        } else if (node instanceof ScrollPane pane) {
            scrollPane(pane);
        } else if (node instanceof ListView<?> || node instanceof TableView<?>) {
            cells(node);
        } else if (node instanceof ComboBoxBase<?> box) {
            box.lookupAll(".list-cell").forEach(cell -> whole((Labeled) cell));
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, scrolls));
        }
    }

    private void scrollPane(ScrollPane pane) {
        boolean isPaper = "paper".equals(pane.getId());
        if (!isPaper) {
            sideways(pane);
        }
        if (pane.getContent() != null) {
            Bounds view = pane.getViewportBounds();
            if (!isPaper && view.getWidth() > 0 && pane.getContent().getLayoutBounds().getWidth() > view.getWidth() + ROUNDING) {
                say(pane, "its content is " + Math.round(pane.getContent().getLayoutBounds().getWidth()) + " wide in " + Math.round(view.getWidth()));
            }
            visit(pane.getContent(), true);
        }
    }

    private void cells(Node list) {
        if (list instanceof ListView<?>) {
            sideways(list);
        }
        for (String kind : List.of(".list-cell", ".table-cell", ".column-header > .label")) {
            for (Node cell : list.lookupAll(kind)) {
                boolean shown = cell.isVisible() && (!(cell instanceof IndexedCell<?> indexed) || !indexed.isEmpty()) && inView(cell, list);
                if (shown) {
                    whole((Labeled) cell);
                    Node graphic = ((Labeled) cell).getGraphic();
                    if (graphic != null) {
                        visit(graphic, true);
                    }
                }
            }
        }
    }

    private static boolean inView(Node cell, Node list) {
        Bounds outer = list.localToScene(list.getLayoutBounds());
        Bounds inner = cell.localToScene(cell.getLayoutBounds());
        return inner.getHeight() > 0 && inner.getMinX() >= outer.getMinX() - ROUNDING && inner.getMaxX() <= outer.getMaxX() + ROUNDING;
    }

    private void sideways(Node node) {
        for (Node each : node.lookupAll(".scroll-bar")) {
            if (each instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible() && bar.getParent().getParent() != null
                    && (bar.getParent() == node || bar.getParent().getParent() == node)) {
                say(node, "scrolls sideways");
            }
        }
    }

    private void within(Node node, boolean scrolls) {
        Bounds own = node.getLayoutBounds();
        if (own.getWidth() <= 0 || own.getHeight() <= 0 || !node.isManaged()) {
            return;
        }
        Parent parent = node.getParent();
        // What scrolls stands higher than its view.
        boolean isContent = parent != null && parent.getParent() != null && parent.getParent().getParent() instanceof ScrollPane;
        if (parent instanceof Pane && !isContent) {
            Bounds here = node.localToParent(own);
            Bounds there = parent.getLayoutBounds();
            if (here.getMinX() < there.getMinX() - ROUNDING || here.getMaxX() > there.getMaxX() + ROUNDING
                    || here.getMinY() < there.getMinY() - ROUNDING || here.getMaxY() > there.getMaxY() + ROUNDING) {
                say(node, "stands outside its parent " + name(parent) + ": " + place(here) + " in " + place(there));
            }
        }
        Bounds onScene = node.localToScene(own);
        boolean isOut = onScene.getMinX() < -ROUNDING || onScene.getMaxX() > scene.getWidth() + ROUNDING
                || (!scrolls && (onScene.getMinY() < -ROUNDING || onScene.getMaxY() > scene.getHeight() + ROUNDING));
        if (isOut && (node instanceof Control || node.getStyleClass().contains("card"))) {
            say(node, "stands outside the window: " + place(onScene));
        }
    }

    private void whole(Labeled labeled) {
        String words = labeled.getText();
        if (words == null || words.isBlank() || labeled.getLayoutBounds().getHeight() <= 1) {
            return;
        }
        Text drawn = labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == labeled)
                .findFirst().orElse(null);
        if (drawn == null || !drawn.isVisible()) {
            return;
        }
        if (!flat(drawn.getText()).equals(flat(words))) {
            if (!bearsWords(labeled, words)) {
                say(labeled, "is cut: " + drawn.getText());
            }
        } else if (labeled.isWrapText() && drawn.getWrappingWidth() > 0) {
            Stream.of(words.split("\\s+")).filter(word -> width(word, drawn) > drawn.getWrappingWidth() + ROUNDING).findFirst()
                    .ifPresent(word -> say(labeled, "breaks a word: " + word));
        }
    }

    /** A tooltip on the node itself or on what it stands in. */
    private static boolean bearsWords(Labeled labeled, String words) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            Tooltip tooltip = node instanceof Control control && control.getTooltip() != null
                    ? control.getTooltip()
                    : node.hasProperties() && node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip installed ? installed : null;
            if (tooltip != null && flat(tooltip.getText()).contains(flat(words))) {
                return true;
            }
        }
        return false;
    }

    private static double width(String word, Text like) {
        Text measured = new Text(word);
        measured.setFont(like.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static String flat(String words) {
        return words == null ? "" : words.replaceAll("\\s+", " ").strip();
    }

    private void say(Node node, String what) {
        found.add(name(node) + " " + what);
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank() ? " «" + flat(labeled.getText()) + "»" : "";
        return (node.getId() == null ? node.getClass().getSimpleName() + node.getStyleClass() : "#" + node.getId()) + words;
    }

    private static String place(Bounds bounds) {
        return Math.round(bounds.getMinX()) + "," + Math.round(bounds.getMinY()) + " to " + Math.round(bounds.getMaxX()) + "," + Math.round(bounds.getMaxY());
    }
}
