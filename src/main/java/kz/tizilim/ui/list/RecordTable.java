package kz.tizilim.ui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import kz.tizilim.settings.TableLayout;
import kz.tizilim.ui.CutWords;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/**
 * A table of records that remembers its columns' widths, order and sorting. Ctrl+C copies the chosen rows with tabs between the
 * cells, as a spreadsheet takes them.
 */
public final class RecordTable<T> {
    /** The size of a heading's letters, in pixels, for which the widths of columns are given: that of text at 100 %. */
    private static final double HEADING = 12;

    /** How much wider than plain letters bold ones are, at most. */
    private static final double BOLD = 1.1;
    private static final double AROUND_HEADING = 34;
    private static final double SCROLL_BAR = 16;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final UiContext context;
    private final String id;
    private final TableView<T> view = new TableView<>();
    private final PauseTransition settle = new PauseTransition(Duration.millis(400));
    private final Text textSize = new Text();
    private double scale = 1;
    private double stretched = 1;
    private ChangeListener<T> follow;

    private final boolean sortable;

    private RecordTable(UiContext context, String id, ObservableList<T> records, boolean sortable) {
        this.context = context;
        this.id = id;
        this.sortable = sortable;
        view.setItems(sortable ? sorted(records) : records);
        view.setId(id);
        view.getStyleClass().add("records");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
        ChoiceGuard.on(context, view, view.getSelectionModel());
        settle.setOnFinished(event -> keepLayout());
        // What has settled is kept with the last sight of the table: later its screen, and the folder of the preferences, may be gone.
        view.sceneProperty().addListener((property, before, now) -> {
            if (now == null && settle.getStatus() == Animation.Status.RUNNING) {
                settle.stop();
                keepLayout();
            }
        });
        // Stands empty in a heading, where it takes the size of the text. Unmanaged or unseen it would take none: a label leaves such a
        // graphic out.
        textSize.fontProperty().addListener((property, before, now) -> fit(now.getSize() / HEADING));
        view.widthProperty().addListener((property, before, now) -> stretch());
        Panes.mark(view);
    }

    private void fit(double wanted) {
        view.getColumns().forEach(column -> column.setPrefWidth(Math.max(column.getWidth() * wanted / scale, headed(column))));
        scale = wanted;
        stretch();
    }

    /** What a heading needs, so that it is never cut. */
    private double headed(TableColumn<T, ?> column) {
        Text words = new Text(column.getText());
        words.setFont(textSize.getFont());
        return words.getLayoutBounds().getWidth() * BOLD + AROUND_HEADING;
    }

    /** Columns share the width that they leave free; where there is too little the table scrolls. */
    private void stretch() {
        double own = view.getColumns().stream().mapToDouble(TableColumn::getWidth).sum() / stretched;
        double wanted = own <= 0 || view.getWidth() <= 0 ? 1 : Math.max(1, (view.getWidth() - SCROLL_BAR) / own);
        if (Math.abs(wanted - stretched) > 0.001) {
            double by = wanted / stretched;
            stretched = wanted;
            view.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * by));
        }
    }

    /** A table whose layout is remembered under this id. */
    public static <T> RecordTable<T> over(UiContext context, String id, ObservableList<T> records) {
        return new RecordTable<>(context, id, records, true);
    }

    /** The same over rows that are read page by page: they stay in their own order, since sorting would read them all. */
    public static <T> RecordTable<T> paged(UiContext context, String id, PagedList<T> records) {
        return new RecordTable<>(context, id, records, false);
    }

    private SortedList<T> sorted(ObservableList<T> records) {
        SortedList<T> sorted = new SortedList<>(records);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        return sorted;
    }

    /** A column of text, sorted as the given order says. The key names the header; its last part is the column's id. */
    public RecordTable<T> column(String key, double width, Function<T, String> words, Comparator<T> order) {
        TableColumn<T, T> column = new TableColumn<>(context.say(key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setUserData(words);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setSortable(sortable);
        column.setCellFactory(shown -> CutWords.on(new TableCell<>() {
            @Override
            protected void updateItem(T record, boolean empty) {
                super.updateItem(record, empty);
                setText(empty || record == null ? null : words.apply(record));
            }
        }));
        view.getColumns().add(column);
        return this;
    }

    /** A column of text, sorted by its words as they stand. */
    public RecordTable<T> column(String key, double width, Function<T, String> words) {
        return column(key, width, words, Comparator.comparing(words));
    }

    /** A column of chips. */
    public RecordTable<T> chips(String key, double width, Function<T, Tone> tone, Function<T, String> words) {
        column(key, width, words);
        TableColumn<T, T> column = last();
        column.setCellFactory(shown -> new TableCell<>() {
            @Override
            protected void updateItem(T record, boolean empty) {
                super.updateItem(record, empty);
                setGraphic(empty || record == null ? null : Chips.of(tone.apply(record), words.apply(record)));
            }
        });
        return this;
    }

    public RecordTable<T> empty(Node shown) {
        view.setPlaceholder(Empty.whenRead(context, shown));
        return this;
    }

    /**
     * What stands where no row is: where the rows are narrowed, that nothing was found or let through.
     *
     * @param typed what is sought
     * @param isFiltered whether a filter is taken
     */
    public RecordTable<T> empty(Node shown, ObservableValue<String> typed, ObservableValue<Boolean> isFiltered) {
        view.placeholderProperty().bind(Bindings.createObjectBinding(
                () -> {
                    boolean isSought = typed.getValue() != null && !typed.getValue().isBlank();
                    return Empty.whenRead(context, isSought || isFiltered.getValue() ? Empty.narrowed(context.wording(), isSought) : shown);
                },
                typed, isFiltered));
        return this;
    }

    /** Tells which record was chosen last. */
    public RecordTable<T> onChoice(Consumer<T> choose) {
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                choose.accept(now);
            }
        });
        return this;
    }

    /** What Enter and a double click on a row do. */
    public RecordTable<T> onOpen(Consumer<T> open) {
        view.setRowFactory(table -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            T chosen = view.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
            }
        });
        return this;
    }

    /** Keeps the chosen record in the view model; one that is chosen there is brought into sight. */
    public RecordTable<T> chosen(ObjectProperty<T> chosen) {
        view.getSelectionModel().select(chosen.get());
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen.set(now));
        // Weak, since the view model outlives the table.
        follow = (property, before, now) -> {
            if (now != null && !now.equals(view.getSelectionModel().getSelectedItem()) && view.getItems().contains(now)) {
                view.getSelectionModel().clearAndSelect(view.getItems().indexOf(now));
                view.scrollTo(now);
            }
        };
        chosen.addListener(new WeakChangeListener<>(follow));
        return this;
    }

    /** The table, laid out as the officer left it. Call it last, when all columns are there. */
    public TableView<T> node() {
        restoreLayout();
        view.getColumns().get(0).setGraphic(textSize);
        view.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> settle.playFromStart());
        view.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> settle.playFromStart());
        for (TableColumn<T, ?> column : view.getColumns()) {
            column.widthProperty().addListener((Observable width) -> settle.playFromStart());
            column.sortTypeProperty().addListener((Observable type) -> settle.playFromStart());
        }
        return view;
    }

    /** The chosen rows as text, cells parted by tabs and rows by line ends. */
    String chosenAsText() {
        return view.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(T record) {
        return view.getColumns().stream()
                .map(column -> words(column, record).replace('\t', ' ').replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(chosenAsText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @SuppressWarnings("unchecked") // column() is the only place that sets a column's user data, and sets this type
    private String words(TableColumn<T, ?> column, T record) {
        return ((Function<T, String>) column.getUserData()).apply(record);
    }

    @SuppressWarnings("unchecked") // column() adds columns of this type only
    private TableColumn<T, T> last() {
        return (TableColumn<T, T>) view.getColumns().get(view.getColumns().size() - 1);
    }

    private void restoreLayout() {
        TableLayout layout = context.preferences().current().tables().getOrDefault(id, TableLayout.UNTOUCHED);
        List<TableColumn<T, ?>> rest = new ArrayList<>(view.getColumns());
        List<TableColumn<T, ?>> ordered = new ArrayList<>();
        for (TableLayout.Column kept : layout.columns()) {
            rest.stream().filter(column -> column.getId().equals(kept.id())).findFirst().ifPresent(column -> {
                column.setPrefWidth(kept.width());
                ordered.add(column);
                rest.remove(column);
            });
        }
        ordered.addAll(rest);
        view.getColumns().setAll(ordered);
        ordered.stream().filter(column -> column.getId().equals(layout.sortedBy())).findFirst().ifPresent(column -> {
            column.setSortType(layout.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            view.getSortOrder().setAll(List.of(column));
        });
    }

    private void keepLayout() {
        List<TableLayout.Column> columns = view.getColumns().stream()
                .map(column -> new TableLayout.Column(column.getId(), column.getWidth() / scale / stretched))
                .toList();
        TableColumn<T, ?> first = view.getSortOrder().isEmpty() ? null : view.getSortOrder().get(0);
        TableLayout layout = new TableLayout(
                columns,
                first == null ? "" : first.getId(),
                first != null && first.getSortType() == TableColumn.SortType.DESCENDING);
        context.preferences().change(settings -> settings.withTable(id, layout));
    }
}
