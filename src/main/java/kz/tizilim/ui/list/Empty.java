package kz.tizilim.ui.list;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Wording;

/** What stands where nothing is yet: what would be here, and what to do next. */
public final class Empty {
    private Empty() {}

    /**
     * The empty state of a list, a table or a card.
     *
     * @param action a button that does what the second sentence says, or null
     */
    public static VBox of(String what, String next, Node action) {
        Label first = new Label(what);
        first.getStyleClass().add("strong");
        Label second = new Label(next);
        second.getStyleClass().add("muted");
        VBox box = new VBox(first, second);
        for (Label label : new Label[] {first, second}) {
            label.setWrapText(true);
            label.setAlignment(Pos.CENTER);
        }
        if (action != null) {
            box.getChildren().add(action);
        }
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }

    /** What stands where nothing is, once the register has answered; that it is being read until then. */
    public static StackPane whenRead(UiContext context, Node shown) {
        StackPane place = new StackPane();
        Runnable show = () -> place.getChildren().setAll(context.background().reading().get() ? reading(context.wording()) : shown);
        InvalidationListener follow = reading -> show.run();
        // Weak, since the background outlives the screen; the place itself keeps it as long as it stands.
        place.getProperties().put(Empty.class, follow);
        context.background().reading().addListener(new WeakInvalidationListener(follow));
        show.run();
        return place;
    }

    /** Where it is not known yet whether there are records. */
    public static VBox reading(Wording wording) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(wording.say("ui.list.reading"));
        Label words = new Label(wording.say("ui.list.reading"));
        words.getStyleClass().add("muted");
        VBox box = new VBox(words, bar);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }

    /** Where there are records but none is shown: by what was typed, or by a filter. */
    public static VBox narrowed(Wording wording, boolean isSought) {
        return isSought
                ? of(wording.say("ui.list.nothing"), wording.say("ui.list.nothing.next"), null)
                : of(wording.say("ui.list.filtered"), wording.say("ui.list.filtered.next"), null);
    }
}
