package kz.tizilim.ui;

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
    public static VBox of(Wording wording, String titleKey, Node signs, Node[] buttons, Region list, StackPane right) {
        // A card with long words must not take the list's width from it.
        list.setMinWidth(Region.USE_PREF_SIZE);
        right.setMinWidth(0);
        right.setPrefWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(list, right);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox screen = new VBox(top(wording, titleKey, signs, buttons), columns);
        screen.getStyleClass().add("screen");
        return screen;
    }

    /** The heading row alone. */
    public static HBox top(Wording wording, String titleKey, Node signs, Node... buttons) {
        Label heading = new Label(wording.say(titleKey));
        heading.getStyleClass().add("h1");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, signs, gap);
        top.getChildren().addAll(buttons);
        top.getStyleClass().add("row");
        if (signs instanceof HBox row && !row.getStyleClass().contains("row")) {
            row.getStyleClass().add("row");
        }
        return top;
    }

    /** A card that holds only an empty state, once the register has answered. */
    public static StackPane empty(UiContext context, Node shown) {
        StackPane card = Empty.whenRead(context, shown);
        card.getStyleClass().add("card");
        return card;
    }
}
