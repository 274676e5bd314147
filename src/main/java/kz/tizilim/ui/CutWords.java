package kz.tizilim.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Words that cannot have all the room they want, as in a cell of a table: whole in a tooltip as long as they are cut. */
public final class CutWords {
    private CutWords() {}

    /** Gives a control a tooltip with its words while they are cut; it must have no other. */
    public static <L extends Labeled> L on(L labeled) {
        labeled.needsLayoutProperty().addListener((property, before, waits) -> {
            if (!waits) {
                tell(labeled);
            }
        });
        return labeled;
    }

    /** The same for what is chosen in a box of choices. */
    public static <T> void onChosen(ComboBox<T> box) {
        box.setButtonCell(on(new ListCell<>() {
            @Override
            protected void updateItem(T choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(box.getConverter().toString(empty ? null : choice));
            }
        }));
    }

    private static void tell(Labeled labeled) {
        String words = labeled.getText();
        boolean cut = words != null && !words.isEmpty() && labeled.getChildrenUnmodifiable().stream().anyMatch(child -> isOther(child, words));
        if (!cut) {
            labeled.setTooltip(null);
        } else if (labeled.getTooltip() == null || !labeled.getTooltip().getText().equals(words)) {
            Tooltip tooltip = new Tooltip(words);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(480);
            labeled.setTooltip(tooltip);
        }
    }

    private static boolean isOther(Node child, String words) {
        return child instanceof Text drawn && drawn.getStyleClass().contains("text") && !drawn.getText().equals(words);
    }
}
