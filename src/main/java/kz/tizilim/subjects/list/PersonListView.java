package kz.tizilim.subjects.list;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.exchange.FieldWords;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;

/** The list before it is taken over: what its columns hold, its first rows, and what must be put right. */
public final class PersonListView {
    private static final int PREVIEWED = 3;
    private static final int LISTED = 60;

    private final Desk desk;
    private final PersonListViewModel viewModel;
    private final VBox found = new VBox();
    private final GridPane columns = new GridPane();
    private final Button keep;

    private PersonListView(Desk desk, PersonListViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
        keep = Buttons.primary(desk.wording(), "subjects.list.keep", () -> {
            desk.dialogs().close();
            viewModel.keep();
        });
        found.getStyleClass().add("card-part");
        columns.getStyleClass().add("history-grid");
    }

    /** Shows the list that the view model has read. */
    public static void show(Desk desk, PersonListViewModel viewModel) {
        PersonListView view = new PersonListView(desk, viewModel);
        desk.dialogs().show(desk.say("subjects.list.open"), view.node(), List.of(view.keep));
    }

    Node node() {
        ListSource source = viewModel.source();
        String kind = source.encoding().isEmpty()
                ? desk.say("subjects.list.workbook", source.rows().size())
                : desk.say("subjects.list.csv", source.rows().size(), source.encoding(), source.separator() == '\t' ? "Tab" : Character.toString(source.separator()));
        Label about = new Label(kind);
        about.getStyleClass().add("sub");
        VBox all = new VBox(about, columns, found);
        all.getStyleClass().add("history");
        viewModel.rows().addListener((property, before, now) -> fill());
        fill();
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("subjects-list");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("history-scroll");
        return scroll;
    }

    private void fill() {
        columns();
        found();
        keep.setDisable(!viewModel.canKeep());
    }

    private void columns() {
        columns.getChildren().clear();
        columns.addRow(0, small("subjects.list.column"), small("subjects.list.meaning"), small("subjects.list.first"));
        ListSource source = viewModel.source();
        for (int i = 0; i < source.headings().size(); i++) {
            int column = i;
            Label heading = new Label(source.headings().get(i).isEmpty() ? ListSource.address(i, 1) : source.headings().get(i));
            heading.setMaxWidth(180);
            ComboBox<Target> meaning = new ComboBox<>();
            meaning.setId("subjects-list-column-" + i);
            meaning.setAccessibleText(heading.getText());
            meaning.getItems().setAll(Target.values());
            meaning.setConverter(words());
            meaning.setValue(viewModel.targets().get(i));
            meaning.setOnAction(event -> {
                if (meaning.getValue() != viewModel.targets().get(column)) {
                    viewModel.mean(column, meaning.getValue());
                }
            });
            Label first = new Label(String.join(" · ", source.rows().stream()
                    .limit(PREVIEWED)
                    .map(line -> column < line.cells().size() ? line.cells().get(column).text() : "")
                    .filter(text -> !text.isEmpty())
                    .toList()));
            first.setMaxWidth(220);
            first.getStyleClass().add("muted");
            columns.addRow(i + 1, heading, meaning, first);
        }
    }

    private StringConverter<Target> words() {
        FieldWords fields = FieldWords.in(desk.wording().language());
        return new StringConverter<>() {
            @Override
            public String toString(Target target) {
                return switch (target) {
                    case SKIP -> desk.say("subjects.list.skip");
                    case FULL_NAME -> desk.say("subjects.list.full-name");
                    default -> fields.field("person", target.field());
                };
            }

            @Override
            public Target fromString(String words) {
                return Target.SKIP;
            }
        };
    }

    private void found() {
        PersonRows rows = viewModel.rows().get();
        found.getChildren().setAll(strong(desk.say("subjects.list.found", rows.fresh().size(), rows.known().size(), rows.faults().size())));
        lines(rows.faults());
        lines(rows.known());
    }

    private void lines(List<Fault> faults) {
        Messages messages = Messages.of(desk.wording().language());
        faults.stream().limit(LISTED).forEach(fault -> {
            Label line = new Label(fault.field() + ": " + fault.say(messages));
            line.setWrapText(true);
            found.getChildren().add(line);
        });
    }

    private Label small(String key) {
        Label label = new Label(desk.say(key));
        label.getStyleClass().add("small");
        return label;
    }

    private static Label strong(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("strong");
        return label;
    }
}
