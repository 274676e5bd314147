package kz.tizilim.ui.list;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
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
    private final Pane bottom = new Beside(line, note);
    private final ProgressBar meter = Meter.of(0, "");
    private final VBox cell = new VBox(top, bottom, meter);

    RowCell(Function<T, ListRow> row) {
        this.row = row;
        title.getStyleClass().add("row-title");
        line.getStyleClass().add("row-line");
        note.getStyleClass().add("row-note");
        title.setWrapText(true);
        line.setWrapText(true);
        bottom.managedProperty().bind(bottom.visibleProperty());
        meter.managedProperty().bind(meter.visibleProperty());
        cell.getStyleClass().add("row-cell");
        // Follows the list's width instead of widening it: a long name wraps, and is never scrolled to.
        setPrefWidth(0);
    }

    /** Words that wrap beside a note that never does. */
    private static final class Beside extends Pane {
        private static final double GAP = 8;

        private final Label words;
        private final Label note;

        Beside(Label words, Label note) {
            super(words, note);
            this.words = words;
            this.note = note;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double wide = width < 0 ? words.prefWidth(-1) : Math.max(1, width - beside());
            return Math.ceil(Math.max(words.prefHeight(wide), note.prefHeight(-1)));
        }

        @Override
        protected void layoutChildren() {
            double wide = Math.max(1, getWidth() - beside());
            words.resizeRelocate(0, 0, wide, Math.ceil(words.prefHeight(wide)));
            double own = Math.ceil(note.prefWidth(-1));
            note.resizeRelocate(getWidth() - own, 0, own, Math.ceil(note.prefHeight(-1)));
        }

        private double beside() {
            return note.getText().isEmpty() ? 0 : Math.ceil(note.prefWidth(-1)) + GAP;
        }
    }

    /** Of the words as they wrap in the list: a cell is asked for its height without a width, and before it has one. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        Insets around = getInsets();
        double inner = getListView().getWidth() - BAR - around.getLeft() - around.getRight();
        return Math.ceil(around.getTop() + around.getBottom() + cell.prefHeight(Math.max(1, inner)));
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
