package kz.tizilim.ui.list;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Meter;

/** A cell of a list, whose nodes are made once and filled again while the list scrolls. */
final class RowCell<T> extends ListCell<T> {
    /** The bar at the right of a list that scrolls. */
    private static final double BAR = 16;

    private final Function<T, ListRow> row;
    private final Label title = new Label();
    private final WrapRow top = WrapRow.of(title);
    private final Label line = new Label();
    private final Label note = new Label();
    private final HBox bottom = new HBox(line, note);
    private final ProgressBar meter = Meter.of(0, "");
    private final VBox cell = new VBox(top, bottom, meter) {
        @Override
        protected double computePrefHeight(double width) {
            // A cell is asked for its height without a width: its words wrap in the list's.
            return super.computePrefHeight(width < 0 ? inner() : width);
        }
    };

    RowCell(Function<T, ListRow> row) {
        this.row = row;
        title.getStyleClass().add("row-title");
        line.getStyleClass().add("row-line");
        note.getStyleClass().add("row-note");
        title.setWrapText(true);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        note.setMinWidth(Region.USE_PREF_SIZE);
        bottom.getStyleClass().add("row-bottom");
        bottom.managedProperty().bind(bottom.visibleProperty());
        meter.managedProperty().bind(meter.visibleProperty());
        cell.getStyleClass().add("row-cell");
        // Follows the list's width instead of widening it: a long name wraps, and is never scrolled to.
        setPrefWidth(0);
    }

    private double inner() {
        // Of the list and not its own: the list keeps heights that were asked before the cell had a width.
        double whole = getListView() == null ? 0 : getListView().getWidth() - BAR;
        return Math.max(0, whole - getInsets().getLeft() - getInsets().getRight());
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
        top.replaceEnd(shown.chips().stream().map(chip -> Chips.of(chip.tone(), chip.words())).toList());
        line.setText(shown.line());
        note.setText(shown.note());
        bottom.setVisible(!shown.line().isEmpty() || !shown.note().isEmpty());
        meter.setVisible(shown.meter().isPresent());
        meter.setProgress(shown.meter().orElse(0));
        setGraphic(cell);
        setAccessibleText(shown.spoken());
    }
}
