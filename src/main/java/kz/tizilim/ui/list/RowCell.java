package kz.tizilim.ui.list;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Meter;

/** A cell of a list, whose nodes are made once and filled again while the list scrolls. */
final class RowCell<T> extends ListCell<T> {
    private final Function<T, ListRow> row;
    private final Label title = new Label();
    private final HBox top = new HBox();
    private final Label line = new Label();
    private final Label note = new Label();
    private final HBox bottom = new HBox();
    private final ProgressBar meter = Meter.of(0, "");
    private final VBox cell = new VBox(top, bottom, meter);

    RowCell(Function<T, ListRow> row) {
        this.row = row;
        title.getStyleClass().add("row-title");
        line.getStyleClass().add("row-line");
        note.getStyleClass().add("row-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        for (Label growing : new Label[] {title, line}) {
            growing.setMaxWidth(Double.MAX_VALUE);
            growing.setMinWidth(40);
            HBox.setHgrow(growing, Priority.ALWAYS);
        }
        top.getStyleClass().add("row-top");
        bottom.getStyleClass().add("row-bottom");
        bottom.getChildren().setAll(line, note);
        bottom.managedProperty().bind(bottom.visibleProperty());
        meter.managedProperty().bind(meter.visibleProperty());
        cell.getStyleClass().add("row-cell");
        // Follows the list's width instead of widening it: a long name is cut, never scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ListRow shown = row.apply(item);
        title.setText(shown.title());
        top.getChildren().setAll(title);
        shown.chips().forEach(chip -> top.getChildren().add(Chips.of(chip.tone(), chip.words())));
        line.setText(shown.line());
        note.setText(shown.note());
        bottom.setVisible(!shown.line().isEmpty() || !shown.note().isEmpty());
        meter.setVisible(shown.meter().isPresent());
        meter.setProgress(shown.meter().orElse(0));
        setGraphic(cell);
        setAccessibleText(shown.spoken());
    }
}
