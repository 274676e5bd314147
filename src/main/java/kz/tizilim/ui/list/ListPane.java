package kz.tizilim.ui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.form.TextMenu;

/**
 * The list at the left of a screen: filters with their counts, a search box, cards, and an empty state. The records and the chosen
 * one belong to the view model.
 *
 * <pre>{@code
 * ListPane.over(desk, "requests-list", viewModel.requests(), viewModel.chosen(), this::row)
 *         .filter(wording.say("requests.filter.open"), Request::isOpen)
 *         .filter(wording.say("requests.filter.all"), request -> true)
 *         .searched(wording.say("requests.search"), request -> request.number() + " " + request.name())
 *         .empty(Empty.of(wording.say("requests.none"), wording.say("requests.none.next"), null))
 *         .node();
 * }</pre>
 */
public final class ListPane<T> {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final UiContext context;
    private final Wording wording;
    private final String id;
    private final ObservableList<T> all;
    private final FilteredList<T> filtered;
    private final SortedList<T> sorted;
    private final ListView<T> view;
    private final ObjectProperty<T> chosen;
    private final VBox node = new VBox();
    private final FlowPane filters = new FlowPane();
    private final StackPane body = new StackPane();
    private final List<Filter<T>> offered = new ArrayList<>();
    private final ObjectProperty<String> filterTaken = new SimpleObjectProperty<>("");
    private final TextField search = new TextField();
    private final IdentityHashMap<T, String> folded = new IdentityHashMap<>();
    private Function<T, String> searched = item -> "";
    private UnaryOperator<String> folding = words -> words.toLowerCase(Locale.ROOT);
    private Node empty = new StackPane();

    private record Filter<T>(String words, Predicate<T> lets, Button button) {}

    private ListPane(UiContext context, String id, ObservableList<T> all, ObjectProperty<T> chosen, Function<T, ListRow> row) {
        this.context = context;
        wording = context.wording();
        this.id = id;
        this.all = all;
        this.chosen = chosen;
        filtered = new FilteredList<>(all);
        sorted = new SortedList<>(filtered);
        view = new ListView<>(sorted);
        view.setId(id);
        view.setCellFactory(list -> new RowCell<>(row));
        view.getStyleClass().add("cards");
        // The words of its rows wrap anew: their heights are asked again.
        view.widthProperty().addListener((property, before, now) -> view.refresh());
        filters.getStyleClass().add("filters");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getChildren().add(view);
        node.getStyleClass().addAll("card", "list-pane");
        node.getChildren().add(body);
        Panes.mark(node);
        ChoiceGuard.on(context, view, view.getSelectionModel());
        followChoice();
        all.addListener((ListChangeListener<T>) change -> {
            folded.clear();
            refresh();
        });
    }

    public static <T> ListPane<T> over(
            UiContext context, String id, ObservableList<T> records, ObjectProperty<T> chosen, Function<T, ListRow> row) {
        return new ListPane<>(context, id, records, chosen, row);
    }

    /** A filter at the top, with the number of records it lets through. The first one offered is taken at the beginning. */
    public ListPane<T> filter(String words, Predicate<T> lets) {
        Button button = new Button(words);
        button.setId(id + "-filter-" + offered.size());
        button.setOnAction(event -> filterTaken.set(words));
        button.getStyleClass().add("filter");
        if (offered.isEmpty()) {
            node.getChildren().add(0, filters);
            filterTaken.set(words);
            filterTaken.addListener((property, before, now) -> refresh());
        }
        offered.add(new Filter<>(words, lets, button));
        filters.getChildren().add(button);
        return this;
    }

    /** Keeps the taken filter in the view model, so that it outlives a change of language: bind it to the number of the filter. */
    public ListPane<T> rememberFilter(ObjectProperty<Integer> number) {
        if (number.get() != null && number.get() < offered.size()) {
            filterTaken.set(offered.get(number.get()).words());
        }
        filterTaken.addListener((property, before, now) -> {
            for (int index = 0; index < offered.size(); index++) {
                if (offered.get(index).words().equals(now)) {
                    number.set(index);
                }
            }
        });
        return this;
    }

    /** A search box over these words of a record; Ctrl+F goes to it. */
    public ListPane<T> searched(String prompt, Function<T, String> words) {
        searched = words;
        search.setId(id + "-search");
        search.setPromptText(prompt + "  " + Shortcut.FILTER.words());
        search.setAccessibleText(prompt);
        search.getStyleClass().add("list-search");
        TextMenu.on(search, wording);
        search.textProperty().addListener((property, before, now) -> refresh());
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators().put(Shortcut.FILTER.keys(), search::requestFocus);
            }
        });
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                view.requestFocus();
            }
        });
        node.getChildren().add(node.getChildren().size() - 1, search);
        return this;
    }

    /** How words are brought to one form before they are compared; by default only their case. */
    public ListPane<T> folded(UnaryOperator<String> fold) {
        folding = fold;
        return this;
    }

    public ListPane<T> sorted(Comparator<? super T> order) {
        sorted.setComparator(order);
        return this;
    }

    /** What stands there while there are no records at all. */
    public ListPane<T> empty(Node shown) {
        empty = shown;
        return this;
    }

    /** What Enter and a double click do. */
    public ListPane<T> onOpen(Consumer<T> open) {
        view.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && chosen.get() != null) {
                open.accept(chosen.get());
            }
        });
        view.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && chosen.get() != null) {
                open.accept(chosen.get());
            }
        });
        return this;
    }

    public VBox node() {
        refresh();
        return node;
    }

    /** The records as they are shown: filtered, found and in order. */
    public ObservableList<T> shown() {
        return sorted;
    }

    private void followChoice() {
        view.getSelectionModel().select(chosen.get());
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.set(now);
            }
        });
        chosen.addListener((property, before, now) -> {
            if (now == null) {
                view.getSelectionModel().clearSelection();
            } else if (!now.equals(view.getSelectionModel().getSelectedItem())) {
                view.getSelectionModel().select(now);
                view.scrollTo(now);
            }
        });
    }

    private void refresh() {
        Predicate<T> lets = item -> true;
        for (Filter<T> filter : offered) {
            boolean taken = filter.words().equals(filterTaken.get());
            filter.button().pseudoClassStateChanged(TAKEN, taken);
            filter.button().setText(filter.words() + " " + all.stream().filter(filter.lets()).count());
            lets = taken ? filter.lets() : lets;
        }
        String wanted = folding.apply(search.getText() == null ? "" : search.getText().strip());
        Predicate<T> found = wanted.isEmpty() ? item -> true : item -> folded.computeIfAbsent(item, each -> folding.apply(searched.apply(each))).contains(wanted);
        filtered.setPredicate(lets.and(found));
        body.getChildren().setAll(sorted.isEmpty() ? nothing(!wanted.isEmpty()) : view);
        if (chosen.get() != null && sorted.contains(chosen.get())) {
            view.getSelectionModel().select(chosen.get());
        }
    }

    /** Nobody looked for anything where nothing is typed: then it is the filter that lets nothing through. */
    private Node nothing(boolean isSought) {
        if (all.isEmpty()) {
            return Empty.whenRead(context, empty);
        }
        return Empty.narrowed(wording, isSought);
    }
}
