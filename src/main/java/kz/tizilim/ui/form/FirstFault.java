package kz.tizilim.ui.form;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import kz.tizilim.ui.Panes;

/** Where a refused saving leads: to the first field with something wrong, in the order of the screen, brought into sight with the keys in it. */
public final class FirstFault {
    private record Place(Node control, Label problem) {}

    private FirstFault() {}

    /** Makes a node one field, whose problem stands under its control. */
    public static <N extends Node> N mark(N field, Node control, Label problem) {
        field.getProperties().put(FirstFault.class, new Place(control, problem));
        return field;
    }

    /** Leads to the first field inside that has something wrong, once it is laid out; nothing where none has. */
    public static void show(Node form) {
        Platform.runLater(() -> find(form).ifPresent(field -> lead(field, ((Place) field.getProperties().get(FirstFault.class)).control())));
    }

    /** Gives the keys to a field and brings it into sight, in every pane that scrolls around it. */
    static void lead(Node field, Node control) {
        if (!focusText(control)) {
            Panes.focusIn(control);
        }
        for (Node above = field.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                bringIntoView(scroll, field);
            }
        }
    }

    static Optional<Node> find(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.hasProperties() && node.getProperties().get(FirstFault.class) instanceof Place place && isTold(place.problem())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child).stream()).findFirst()
                : Optional.empty();
    }

    private static boolean isTold(Label problem) {
        return problem.getText() != null && !problem.getText().isEmpty();
    }

    /** The officer is led to where they can write, not to the tab of a language before it. */
    private static boolean focusText(Node node) {
        if (node instanceof TextInputControl text && text.isVisible()) {
            text.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFault::focusText);
    }

    private static void bringIntoView(ScrollPane scroll, Node node) {
        Bounds content = scroll.getContent().getLayoutBounds();
        Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (place.getMinY() - 24) / room)));
    }
}
