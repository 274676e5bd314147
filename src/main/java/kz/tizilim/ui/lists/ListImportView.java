package kz.tizilim.ui.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.UiContext;

/** The list before it is taken over: what its columns hold, its first rows, and what must be put right. */
public final class ListImportView {
    /** The ends of names of files that may hold a list. */
    public static final List<String> ENDINGS = List.of("xlsx", "csv");

    private static final int PREVIEWED = 3;
    private static final int LISTED = 60;

    private final UiContext context;
    private final ListImport<?> viewModel;
    private final VBox found = new VBox();
    private final GridPane columns = new GridPane();
    private final List<ComboBox<String>> meanings = new ArrayList<>();
    private final Button keep;

    private ListImportView(UiContext context, ListImport<?> viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        keep = Buttons.primary(context.wording(), "ui.lists.keep", () -> {
            context.dialogs().close();
            viewModel.keep();
        });
        found.getStyleClass().add("card-part");
        columns.getStyleClass().add("history-grid");
        for (int share : List.of(30, 35, 35)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            columns.getColumnConstraints().add(column);
        }
    }

    /** Asks for a file and shows what it holds. */
    public static void choose(UiContext context, Node near, ListImport<?> viewModel) {
        FileChoice.toOpen(near, viewModel.title(), context.say("ui.lists.files"), ENDINGS).ifPresent(file -> show(context, viewModel, file));
    }

    /** Reads a file and shows what it holds. */
    public static void show(UiContext context, ListImport<?> viewModel, Path file) {
        viewModel.open(file, () -> {
            ListImportView view = new ListImportView(context, viewModel);
            Node content = view.node();
            context.dialogs().show(viewModel.title(), content, List.of(view.keep));
            content.getParent().getStyleClass().add("wide");
        });
    }

    private Node node() {
        ListSource source = viewModel.source();
        String kind = source.encoding().isEmpty()
                ? context.say("ui.lists.workbook", source.rows().size())
                : context.say("ui.lists.csv", source.rows().size(), source.encoding(), source.separator() == '\t' ? "Tab" : Character.toString(source.separator()));
        Label about = new Label(kind);
        about.getStyleClass().add("sub");
        VBox all = new VBox(about, columns, found);
        all.getStyleClass().add("history");
        columns();
        viewModel.rows().addListener((property, before, now) -> fill());
        fill();
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("ui-lists");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("history-scroll");
        return scroll;
    }

    private void fill() {
        for (int i = 0; i < meanings.size(); i++) {
            meanings.get(i).setValue(viewModel.meanings().get(i));
        }
        found();
        keep.setDisable(!viewModel.canKeep());
    }

    private void columns() {
        columns.addRow(0, small("ui.lists.column"), small("ui.lists.meaning"), small("ui.lists.first"));
        ListSource source = viewModel.source();
        for (int i = 0; i < source.headings().size(); i++) {
            int column = i;
            Label heading = new Label(source.headings().get(i).isEmpty() ? ListSource.address(i, 1) : source.headings().get(i));
            heading.setWrapText(true);
            ComboBox<String> meaning = new ComboBox<>();
            meaning.setId("ui-lists-column-" + i);
            meaning.setMaxWidth(Double.MAX_VALUE);
            meaning.setAccessibleText(heading.getText());
            meaning.getItems().setAll(viewModel.choices());
            meaning.setConverter(words());
            meanings.add(meaning);
            meaning.setValue(viewModel.meanings().get(i));
            meaning.setOnAction(event -> {
                if (!meaning.getValue().equals(viewModel.meanings().get(column))) {
                    viewModel.mean(column, meaning.getValue());
                }
            });
            Label first = new Label(String.join(" · ", source.rows().stream()
                    .limit(PREVIEWED)
                    .map(line -> column < line.cells().size() ? line.cells().get(column).text() : "")
                    .filter(text -> !text.isEmpty())
                    .toList()));
            first.getStyleClass().add("muted");
            columns.addRow(i + 1, heading, meaning, first);
        }
    }

    private StringConverter<String> words() {
        return new StringConverter<>() {
            @Override
            public String toString(String field) {
                return field == null ? "" : viewModel.said(field);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        };
    }

    private void found() {
        ListRows<?> rows = viewModel.rows().get();
        if (rows == null) {
            found.getChildren().setAll(strong(context.say("ui.lists.reading")));
            return;
        }
        found.getChildren().setAll(strong(context.say("ui.lists.found", rows.fresh().size(), rows.known().size(), rows.faults().size())));
        if (rows.lostZeros() > 0) {
            found.getChildren().add(Buttons.plain(context.wording(), "ui.lists.zeros", viewModel::putZerosBack));
        }
        lines(rows.faults());
        lines(rows.notes());
        lines(rows.known());
    }

    private void lines(List<ValidationError> faults) {
        Messages messages = Messages.of(context.wording().language());
        faults.stream().limit(LISTED).forEach(fault -> {
            Label line = new Label((fault.field().isEmpty() ? "" : viewModel.place(fault.field()) + ": ") + fault.say(messages));
            line.setWrapText(true);
            found.getChildren().add(line);
        });
        if (faults.size() > LISTED) {
            found.getChildren().add(new Label(context.say("ui.lists.more", faults.size() - LISTED)));
        }
    }

    private Label small(String key) {
        Label label = new Label(context.say(key));
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
