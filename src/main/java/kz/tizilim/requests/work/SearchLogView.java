package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.FirstFault;
import kz.tizilim.ui.form.TextMenu;
import kz.tizilim.ui.mark.Chips;

/** The search log: each base of each activity, how many records were found, and which data with which values. */
final class SearchLogView {
    private final UiContext context;
    private final VBox node = new VBox();

    SearchLogView(UiContext context, CaseViewModel viewModel, boolean isWritten) {
        this.context = context;
        node.getStyleClass().add("request-part");
        if (viewModel.lines().isEmpty()) {
            Label none = new Label(context.say("requests.search.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            node.getChildren().add(none);
        }
        int number = 0;
        for (SearchLine line : viewModel.lines()) {
            node.getChildren().add(isWritten ? written(line, number) : shown(line));
            number++;
        }
    }

    Node node() {
        return node;
    }

    private Node shown(SearchLine line) {
        int records = line.records().orElse(0);
        Label chip = records > 0
                ? Chips.good(context.say("requests.search.records", records))
                : Chips.plain(context.say("requests.search.nothing"));
        return row(line, chip);
    }

    private Node written(SearchLine line, int number) {
        TextField count = new TextField();
        count.setId("requests-search-count-" + number);
        count.setAccessibleText(context.say("requests.search.count.of", name(line)));
        count.setPromptText(context.say("requests.search.count"));
        count.setPrefColumnCount(5);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bindBidirectional(line.count());
        TextMenu.on(count, context.wording());
        VBox data = data(line, number);
        data.setVisible(false);
        data.managedProperty().bind(data.visibleProperty());
        Hyperlink what = Buttons.link(context.wording(), "requests.search.data", () -> data.setVisible(!data.isVisible()));
        what.setId("requests-search-data-" + number);
        what.setAccessibleText(context.say("requests.search.data.of", name(line)));
        what.setVisible(!line.data().isEmpty());
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox beside = new HBox(count, what);
        beside.getStyleClass().add("row");
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setId("requests-search-problem-" + number);
        problem.setWrapText(true);
        problem.textProperty().bind(line.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return FirstFault.mark(new VBox(row(line, beside), problem, data), count, problem);
    }

    private Node row(SearchLine line, Node beside) {
        Label name = new Label(name(line));
        name.setWrapText(true);
        Label where = new Label(where(line));
        where.getStyleClass().add("sub");
        where.setWrapText(true);
        VBox words = new VBox(name, where);
        words.getStyleClass().add("tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, beside);
        row.getStyleClass().addAll("row", "request-line");
        return row;
    }

    private VBox data(SearchLine line, int number) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("request-data");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(50);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(50);
        grid.getColumnConstraints().addAll(List.of(names, values));
        int row = 0;
        for (SearchLine.Datum datum : line.data()) {
            CheckBox found = new CheckBox(context.wording().in(datum.category().name()));
            found.setWrapText(true);
            found.setId("requests-search-found-" + number + "-" + row);
            found.selectedProperty().bindBidirectional(datum.found());
            TextField value = new TextField();
            value.setId("requests-search-value-" + number + "-" + row);
            value.setAccessibleText(context.wording().in(datum.category().name()));
            value.setPromptText(context.say("requests.search.value"));
            value.textProperty().bindBidirectional(datum.value());
            value.disableProperty().bind(datum.found().not());
            TextMenu.on(value, context.wording());
            grid.addRow(row, found, value);
            row++;
        }
        TextField note = new TextField();
        note.setId("requests-search-note-" + number);
        note.setPromptText(context.say("requests.search.note"));
        note.setAccessibleText(context.say("requests.search.note"));
        note.textProperty().bindBidirectional(line.note());
        TextMenu.on(note, context.wording());
        return new VBox(grid, note);
    }

    private String name(SearchLine line) {
        LocalText base = line.place().base();
        return context.wording().in(base == null ? line.place().activity() : base);
    }

    private String where(SearchLine line) {
        String activity = line.place().base() == null ? "" : context.wording().in(line.place().activity());
        String where = line.place().where() == null ? "" : context.wording().in(line.place().where());
        return activity.isEmpty() || where.isEmpty() ? activity + where : activity + " · " + where;
    }
}
