package kz.tizilim.ui.form;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;

/** A form in the place of a card: its heading, its fields in a pane that scrolls, and under them the buttons that keep or leave it. */
public final class FormPane {
    private FormPane() {}

    /**
     * The pane of a form.
     *
     * @param heading what is being written, in words
     * @param isChanged whether leaving would lose something: then the officer is asked first
     */
    public static VBox of(UiContext context, String heading, Form form, Runnable keep, BooleanSupplier isChanged, Runnable leave) {
        Label title = new Label(heading);
        title.getStyleClass().add("h2");
        title.setWrapText(true);
        HBox top = new HBox(title);
        top.getStyleClass().add("form-head");
        top.setMinHeight(HBox.USE_PREF_SIZE);
        form.node().getStyleClass().add("padded");
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(
                Buttons.withKeys(Buttons.primary(context.wording(), "ui.form.keep", keep), Shortcut.SAVE),
                Buttons.plain(context.wording(), "ui.form.leave", () -> leave(context, isChanged, leave)));
        foot.getStyleClass().addAll("buttons", "form-foot");
        VBox pane = new VBox(top, scroll, foot);
        pane.getStyleClass().add("card");
        context.unsaved().form(pane, isChanged, keep, leave);
        return Panes.mark(pane);
    }

    /** Leaves at once where nothing would be lost, else after a question. */
    public static void leave(UiContext context, BooleanSupplier isChanged, Runnable leave) {
        if (isChanged.getAsBoolean()) {
            context.dialogs().ask(Question.destructive(context.say("ui.form.lose"), context.say("ui.form.lose.text"), context.say("ui.form.lose.verb")), leave);
        } else {
            leave.run();
        }
    }

    /** Gives the focus to the first field once the form is in the window. */
    public static void start(Node form) {
        Panes.onceShown(form, () -> Panes.focusIn(form));
    }
}
