package kz.tizilim.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Questions and small forms over the window's content, in the same scene: locking takes them away with everything else, and they
 * are dressed and read aloud like the rest. Esc closes the topmost without doing anything.
 */
public final class Dialogs {
    private final Wording wording;
    private final StackPane layer = new StackPane();
    private BiConsumer<String, Node> shown = (title, content) -> {};

    public Dialogs(Wording wording) {
        this.wording = wording;
        layer.setId("dialogs");
        layer.setVisible(false);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    /** Who hears of each dialog with its title and its content; that what is written in it is written down. */
    public void onShown(BiConsumer<String, Node> heard) {
        shown = heard;
    }

    /** The layer that the shell lays over its content. */
    public StackPane layer() {
        return layer;
    }

    /** Asks, and does it when the officer presses the verb. */
    public void ask(Question question, Runnable yes) {
        Label text = new Label(question.text());
        text.setWrapText(true);
        Button act = new Button(question.verb());
        act.setId("dialog-act");
        act.getStyleClass().add(question.destructive() ? "danger" : "primary");
        act.setDefaultButton(!question.destructive());
        act.setOnAction(event -> {
            close();
            yes.run();
        });
        show(question.title(), text, List.of(act));
        // Before something is lost, a careless Enter must meet the button that keeps it.
        Node first = question.destructive() ? layer.lookup("#ui-dialog-back") : act;
        Platform.runLater(first::requestFocus);
    }

    /** Shows a form or a text with its own buttons; a button that goes back stands before them. */
    public void show(String title, Node content, List<? extends Node> buttons) {
        Label heading = new Label(title);
        heading.getStyleClass().add("h2");
        heading.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Buttons.plain(wording, "ui.dialog.back", this::close);
        HBox row = new HBox(gap, back);
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("buttons");
        VBox card = new VBox(heading, content, row);
        card.getStyleClass().addAll("card", "dialog");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane dimmed = new StackPane(card);
        dimmed.getStyleClass().add("dimmed");
        dimmed.setAlignment(Pos.CENTER);
        open(title, dimmed, content);
    }

    private void open(String title, StackPane dimmed, Node content) {
        Scene scene = layer.getScene();
        dimmed.getProperties().put("before", scene == null || scene.getFocusOwner() == null ? layer : scene.getFocusOwner());
        below().forEach(node -> node.setDisable(true));
        layer.getChildren().add(dimmed);
        layer.setVisible(true);
        shown.accept(title, content);
        Panes.focusIn(content);
    }

    /** Shows something over the whole window, until Esc. */
    public void showWhole(String title, Region content) {
        content.setAccessibleRole(AccessibleRole.DIALOG);
        content.setAccessibleText(title);
        StackPane whole = new StackPane(content);
        whole.getStyleClass().add("whole");
        open(title, whole, content);
    }

    /** Closes the topmost dialog and gives the focus back to where it was. */
    public void close() {
        if (layer.getChildren().isEmpty()) {
            return;
        }
        Node closed = layer.getChildren().remove(layer.getChildren().size() - 1);
        if (layer.getChildren().isEmpty()) {
            layer.setVisible(false);
        }
        List<Node> below = below();
        below.forEach(node -> node.setDisable(false));
        ((Node) closed.getProperties().get("before")).requestFocus();
    }

    /** Closes the dialog that holds this content, wherever it lies; what was opened over it stays, and hands the focus back to where this would have. */
    public void close(Node content) {
        List<Node> open = layer.getChildren();
        Node holder = content;
        while (holder != null && !open.contains(holder)) {
            holder = holder.getParent();
        }
        int place = open.indexOf(holder);
        if (place == open.size() - 1) {
            close();
        } else if (place >= 0) {
            Node closed = open.remove(place);
            open.get(place).getProperties().put("before", closed.getProperties().get("before"));
        }
    }

    public void closeAll() {
        while (isOpen()) {
            close();
        }
    }

    public boolean isOpen() {
        return !layer.getChildren().isEmpty();
    }

    /** Whether a dialog that holds this node is open, on top or under others. */
    public boolean isShown(Node content) {
        Node node = content;
        while (node != null && node != layer) {
            node = node.getParent();
        }
        return node == layer;
    }

    // What lies under the topmost dialog takes no keys: Tab must not walk out of a question.
    private List<Node> below() {
        if (isOpen()) {
            return List.of(layer.getChildren().get(layer.getChildren().size() - 1));
        }
        return layer.getParent() == null
                ? List.of()
                : layer.getParent().getChildrenUnmodifiable().stream()
                        .filter(node -> node != layer && !"notices".equals(node.getId()))
                        .toList();
    }
}
