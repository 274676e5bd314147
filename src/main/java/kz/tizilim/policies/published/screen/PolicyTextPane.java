package kz.tizilim.policies.published.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kz.tizilim.reading.language.Section;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.UiContext;

/** The text of a policy, line by line with its numbers, findings and facts marked in it. Only the lines in view are laid out. */
final class PolicyTextPane {
    /** Lines above the one that is jumped to, so that it is read in its place. */
    private static final int BEFORE = 3;

    private final UiContext context;
    private final PublishedViewModel viewModel;
    private final ListView<SourceLine> lines = new ListView<>();
    private final Map<Integer, List<ReadRow>> marks = new HashMap<>();
    private final List<Integer> headings;

    PolicyTextPane(UiContext context, PublishedViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        headings = viewModel.reading().get().text().sections().stream().map(Section::line).toList();
        viewModel.marks().forEach(row -> marks.merge(row.line(), List.of(row), (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        lines.setId("policies-published-text");
        lines.getStyleClass().add("policy-text");
        lines.setAccessibleText(context.say("policies.published.text"));
        lines.getItems().setAll(viewModel.reading().get().text().source().lines().stream().filter(line -> !line.text().isBlank()).toList());
        lines.setCellFactory(list -> new LineCell());
        Panes.mark(lines);
        HBox.setHgrow(lines, Priority.ALWAYS);
    }

    Node node() {
        return lines;
    }

    /** Shows the line of the chosen row, and marks it as chosen. */
    void show(ReadRow row) {
        lines.refresh();
        if (row != null && row.line() > 0) {
            for (int at = 0; at < lines.getItems().size(); at++) {
                if (lines.getItems().get(at).number() == row.line()) {
                    lines.scrollTo(Math.max(0, at - BEFORE));
                    lines.getSelectionModel().select(at);
                }
            }
        }
    }

    private final class LineCell extends ListCell<SourceLine> {
        private final Label number = new Label();
        private final TextFlow words = new TextFlow();
        private final HBox row = new HBox(number, words);

        LineCell() {
            number.getStyleClass().add("line-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("policy-line");
            HBox.setHgrow(words, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            words.getChildren().clear();
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            number.setText(Integer.toString(line.number()));
            boolean heading = headings.contains(line.number());
            ReadRow chosen = viewModel.chosen().get();
            List<ReadRow> here = marks.getOrDefault(line.number(), List.of());
            // A difference from the register marks words of its own.
            List<ReadRow> all = chosen == null || chosen.line() != line.number() || here.contains(chosen)
                    ? here
                    : Stream.concat(here.stream(), Stream.of(chosen)).toList();
            for (MarkedLine.Piece piece : MarkedLine.pieces(line.text(), all, chosen)) {
                put(piece, heading, chosen);
            }
            setGraphic(row);
            setAccessibleText(context.say("policies.published.line", line.number()) + ". " + line.text());
        }

        /** A marked piece is laid out word by word: a label does not break across lines. */
        private void put(MarkedLine.Piece piece, boolean heading, ReadRow chosen) {
            if (piece.row() == null) {
                Text text = new Text(piece.words());
                text.getStyleClass().addAll("policy-words", heading ? "policy-heading" : "policy-plain");
                words.getChildren().add(text);
                return;
            }
            for (String word : piece.words().split("(?<=\\s)", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                Label label = new Label(word);
                label.getStyleClass().addAll("policy-words", piece.row().style());
                if (heading) {
                    label.getStyleClass().add("policy-heading");
                }
                if (piece.row().equals(chosen)) {
                    label.getStyleClass().add("mark-chosen");
                }
                label.setOnMouseClicked(click -> viewModel.choose(piece.row()));
                words.getChildren().add(label);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            double breadth = width < 0 ? getWidth() : width;
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + snappedBottomInset() + row.prefHeight(breadth - snappedLeftInset() - snappedRightInset());
        }
    }
}
