package kz.tizilim.app;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Icons;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;

/**
 * The screens of an open register at the left of the window: with full words where the window is wide, else a rail of icons over small
 * words, and icons alone where the window is too low for the words.
 */
final class Navigation {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDE = 1440;

    /** How much of the entries is shown. */
    private enum Form {
        WORDS("navigation-words"),
        RAIL("navigation-rail"),
        ICONS("navigation-icons");

        private final String style;

        Form(String style) {
            this.style = style;
        }
    }

    private final UiContext context;
    private final ShellViewModel viewModel;
    private final Theme theme;
    private final Runnable shown;
    private final VBox entries = new VBox();
    private final ScrollPane node = Panes.mark(new ScrollPane(entries));
    private Form form;
    private double railHeight;

    /** @param shown brings the focus to the screen that was chosen by an arrow key */
    Navigation(UiContext context, ShellViewModel viewModel, Theme theme, Runnable shown) {
        this.context = context;
        this.viewModel = viewModel;
        this.theme = theme;
        this.shown = shown;
        entries.getStyleClass().add("navigation");
        entries.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                step(key.getCode() == KeyCode.DOWN ? 1 : -1);
                key.consume();
            }
        });
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        build(Form.WORDS);
    }

    Node node() {
        return node;
    }

    /** Marks the entry of the screen that lies open. */
    void show(ShellEntry entry) {
        entries.getChildren().forEach(child -> child.pseudoClassStateChanged(CURRENT, entry.key().equals(child.getUserData())));
    }

    void focus() {
        entries.lookupAll(".navigation-entry:current").forEach(Node::requestFocus);
    }

    /**
     * Takes the form that fits.
     *
     * @param width of the window, in pixels
     * @param height that the entries have, in pixels
     */
    void fit(double width, double height) {
        double scale = theme.look().get().textPercent() / 100.0;
        Form wanted = width >= WIDE * scale ? Form.WORDS : height >= railHeight ? Form.RAIL : Form.ICONS;
        if (wanted != form) {
            build(wanted);
        }
        if (form == Form.RAIL && node.getScene() != null) {
            node.applyCss();
            railHeight = entries.prefHeight(-1);
            if (height < railHeight) {
                build(Form.ICONS);
            }
        }
    }

    private void build(Form wanted) {
        boolean hadFocus = entries.getChildren().stream().anyMatch(Node::isFocused);
        form = wanted;
        node.getStyleClass().setAll("scroll-pane", "navigation-scroll", form.style);
        List<Node> built = new ArrayList<>();
        int group = viewModel.entries().get(0).group();
        for (ShellEntry entry : viewModel.entries()) {
            if (entry.group() != group) {
                Region line = new Region();
                line.getStyleClass().add("rule");
                built.add(line);
                group = entry.group();
            }
            built.add(button(entry));
        }
        entries.getChildren().setAll(built);
        show(viewModel.current().get());
        if (hadFocus) {
            focus();
        }
    }

    private Node button(ShellEntry entry) {
        Label count = Chips.late("");
        count.textProperty().bind(Bindings.convert(entry.counter()));
        count.visibleProperty().bind(Bindings.greaterThan(entry.counter(), 0));
        // A hidden count would still take its width from the words.
        count.managedProperty().bind(count.visibleProperty());
        Button button = new Button();
        button.setGraphic(form == Form.WORDS ? row(entry, count) : stack(entry, count));
        button.setId("go-" + Ids.of(entry.key()));
        button.setUserData(entry.key());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(context.say(entry.key()));
        button.getStyleClass().add("navigation-entry");
        button.setOnAction(event -> context.unsaved().beforeGoing(context, () -> viewModel.open(entry.key())));
        if (form == Form.ICONS) {
            button.setTooltip(new Tooltip(context.say(entry.key())));
        }
        return button;
    }

    private Node row(ShellEntry entry, Label count) {
        Label words = new Label(context.say(entry.key()));
        words.setWrapText(true);
        HBox row = new HBox(Icons.of(entry.icon()), words, Brand.grow(), count);
        row.getStyleClass().add("navigation-row");
        return row;
    }

    private Node stack(ShellEntry entry, Label count) {
        StackPane sign = new StackPane(Icons.of(entry.icon()), count);
        StackPane.setAlignment(count, Pos.TOP_RIGHT);
        VBox stack = new VBox(sign);
        if (form == Form.RAIL) {
            Label words = new Label(context.say(entry.key()));
            words.setWrapText(true);
            stack.getChildren().add(words);
        }
        stack.getStyleClass().add("navigation-stack");
        return stack;
    }

    private void step(int by) {
        int here = viewModel.entries().indexOf(viewModel.current().get());
        int count = viewModel.entries().size();
        context.unsaved().beforeGoing(context, () -> {
            viewModel.current().set(viewModel.entries().get((here + by + count) % count));
            shown.run();
        });
    }
}
