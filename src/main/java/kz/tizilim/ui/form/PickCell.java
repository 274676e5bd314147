package kz.tizilim.ui.form;

import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** A row of a pick list: a heading, or a choice with its box. */
final class PickCell<T> extends ListCell<PickList.Choice<T>> {
    private final Set<T> ticked;
    private final Label heading = new Label();
    private final CheckBox box = new CheckBox();

    PickCell(Set<T> ticked) {
        this.ticked = ticked;
        heading.getStyleClass().add("pick-group");
        box.setFocusTraversable(false);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setOnAction(event -> tick(ticked, getItem().value()));
        setPrefWidth(0);
    }

    static <T> void tick(Set<T> ticked, T value) {
        if (!ticked.remove(value)) {
            ticked.add(value);
        }
    }

    @Override
    protected void updateItem(PickList.Choice<T> choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (choice.value() == null) {
            heading.setText(choice.group());
            setGraphic(heading);
            setAccessibleText(choice.group());
        } else {
            box.setText(choice.words());
            box.setSelected(ticked.contains(choice.value()));
            setGraphic(box);
            setAccessibleText(choice.words());
        }
    }
}
