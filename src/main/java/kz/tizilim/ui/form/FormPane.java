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
import kz.tizilim.ui.UnsavedWork;
import kz.tizilim.ui.draft.DraftKey;

/** A form in the place of a card: its heading, its fields in a pane that scrolls, and under them the buttons that keep or leave it. */
public final class FormPane {
    private FormPane() {}

    /**
     * The pane of a form. What is written in it is kept as a draft until it is saved or given up, and put back when the form is opened again.
     *
     * @param key which form it is
     * @param heading what is being written, in words
     * @param isChanged whether leaving would lose something: then the officer is asked first
     */
    public static VBox of(UiContext context, DraftKey key, String heading, Form form, Runnable keep, BooleanSupplier isChanged, Runnable leave) {
        Label title = new Label(heading);
        title.getStyleClass().add("h2");
        title.setWrapText(true);
        HBox top = new HBox(title);
        top.getStyleClass().add("form-head");
        form.node().getStyleClass().add("padded");
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(top, scroll);
        UnsavedWork.Open open = context.unsaved().form(context, key, heading, FormFields.of(form.node(), key.fresh()), pane, isChanged, keep, leave);
        HBox foot = new HBox(
                Buttons.withKeys(Buttons.primary(context.wording(), "ui.form.keep", () -> open.save(context)), Shortcut.SAVE),
                Buttons.plain(context.wording(), "ui.form.leave", () -> leave(context, isChanged, open::discard)));
        foot.getStyleClass().addAll("buttons", "form-foot");
        pane.getChildren().add(foot);
        pane.getStyleClass().add("card");
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
