package kz.tizilim.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.list.Empty;

/** The frame of a screen: its heading with signs and buttons, and under it a list beside what is chosen in it. */
public final class Columns {
    private Columns() {}

    /**
     * A whole screen.
     *
     * @param titleKey the heading
     * @param signs what stands beside the heading
     * @param buttons what stands at the other end
     */
    public static VBox of(UiContext context, String titleKey, Node signs, Node[] buttons, Region list, StackPane right) {
        return around(context, titleKey, signs, buttons, split(context, titleKey, list, right));
    }

    /** The same over a table, which wants more width than short rows. */
    public static VBox ofTable(UiContext context, String titleKey, Node signs, Node[] buttons, Region list, StackPane right) {
        return around(context, titleKey, signs, buttons, split(context, titleKey, list, right).table());
    }

    private static SplitColumns split(UiContext context, String titleKey, Region list, StackPane right) {
        right.setMinWidth(0);
        return SplitColumns.of(context, Ids.of(titleKey) + "-columns", list, right);
    }

    private static VBox around(UiContext context, String titleKey, Node signs, Node[] buttons, SplitColumns columns) {
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox screen = new VBox(foldable(context.wording(), titleKey, columns.foldButton(), signs, buttons), columns);
        screen.getStyleClass().add("screen");
        return screen;
    }

    /** The heading row alone. */
    public static WrapRow top(Wording wording, String titleKey, Node signs, Node... buttons) {
        return foldable(wording, titleKey, null, signs, buttons);
    }

    /**
     * The heading row of a screen whose list folds away.
     *
     * @param fold stands before the heading; null for none
     */
    public static WrapRow foldable(Wording wording, String titleKey, Node fold, Node signs, Node... buttons) {
        Label heading = new Label(wording.say(titleKey));
        heading.getStyleClass().add("h1");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        if (signs instanceof HBox row && !row.getStyleClass().contains("row")) {
            row.getStyleClass().add("row");
        }
        WrapRow top = fold == null ? WrapRow.of(heading, signs) : WrapRow.of(fold, heading, signs);
        top.getStyleClass().add("screen-top");
        return top.end(List.of(buttons));
    }

    /** A card that holds only an empty state, once the register has answered. */
    public static StackPane empty(UiContext context, Node shown) {
        StackPane card = Empty.whenRead(context, shown);
        card.getStyleClass().add("card");
        return card;
    }
}
