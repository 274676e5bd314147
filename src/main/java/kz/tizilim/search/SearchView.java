package kz.tizilim.search;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Icons;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.TextMenu;
import kz.tizilim.ui.list.Empty;
import org.kordamp.ikonli.feather.Feather;

/** The box in the window's head, and what opens from it: one line to type into and what it finds, by kind. */
final class SearchView {
    private static final Duration TYPING = Duration.millis(90);

    private final UiContext context;
    private final SearchViewModel viewModel;

    SearchView(UiContext context, SearchViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    /** What stands in the head; Ctrl+K presses it. */
    Node box() {
        Button box = Buttons.withKeys(Buttons.plain(context.wording(), "search.box", this::open), Shortcut.SEARCH);
        box.setGraphic(Icons.of(Feather.SEARCH));
        box.setText(context.say("search.box") + "   " + Shortcut.SEARCH.words());
        box.getStyleClass().add("search-box");
        return box;
    }

    void open() {
        Node content = content();
        context.dialogs().show(context.say("search.title"), content, List.of());
        content.getParent().getStyleClass().add("wide");
    }

    Node content() {
        TextField typed = new TextField();
        typed.setId("search-typed");
        typed.setPromptText(context.say("search.prompt"));
        typed.setAccessibleText(context.say("search.prompt"));
        TextMenu.on(typed, context.wording());
        typed.textProperty().bindBidirectional(viewModel.typed());
        ListView<SearchViewModel.Row> results = results();
        PauseTransition pause = new PauseTransition(TYPING);
        pause.setOnFinished(event -> viewModel.find());
        typed.textProperty().addListener((property, before, now) -> pause.playFromStart());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case DOWN -> viewModel.move(1);
                case UP -> viewModel.move(-1);
                case ENTER -> openChosen();
                default -> {
                    return;
                }
            }
            key.consume();
        });
        VBox content = new VBox(typed, results);
        content.getStyleClass().add("stack");
        typed.selectAll();
        return content;
    }

    private ListView<SearchViewModel.Row> results() {
        ListView<SearchViewModel.Row> results = new ListView<>(viewModel.rows());
        results.setId("search-results");
        results.getStyleClass().add("search-results");
        results.setFocusTraversable(false);
        results.setCellFactory(view -> new ResultCell());
        results.setPlaceholder(placeholder());
        viewModel.rows().addListener((ListChangeListener<SearchViewModel.Row>) change -> results.setPlaceholder(placeholder()));
        results.getSelectionModel().select(viewModel.chosen().get());
        viewModel.chosen().addListener((property, before, now) -> {
            results.getSelectionModel().select(now);
            results.scrollTo(Math.max(0, viewModel.rows().indexOf(now) - 2));
        });
        return results;
    }

    private Node placeholder() {
        return viewModel.isInVain()
                ? Empty.whenRead(context, Empty.of(context.say("search.nothing"), context.say("search.nothing.next"), null))
                : Empty.of(context.say("search.begin"), context.say("search.begin.next"), null);
    }

    private void openChosen() {
        SearchViewModel.Row row = viewModel.chosen().get();
        if (row != null) {
            context.dialogs().close();
            context.unsaved().beforeGoing(context, row.found().open());
        }
    }

    private final class ResultCell extends ListCell<SearchViewModel.Row> {
        ResultCell() {
            setOnMouseClicked(click -> {
                if (getItem() != null && getItem().found() != null) {
                    viewModel.chosen().set(getItem());
                    openChosen();
                }
            });
        }

        @Override
        protected void updateItem(SearchViewModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : row.found() == null ? heading(row) : result(row.found()));
            setMouseTransparent(row != null && row.found() == null);
        }

        private Node heading(SearchViewModel.Row row) {
            Label kind = new Label(context.say(row.kind()));
            kind.getStyleClass().add("search-kind");
            Label more = new Label(row.more() ? context.say("search.more") : "");
            more.getStyleClass().add("small");
            return spread(kind, more);
        }

        private Node result(Found found) {
            Label title = new Label(found.title());
            title.getStyleClass().add("strong");
            Label line = new Label(found.line());
            line.getStyleClass().add("sub");
            line.setMinWidth(Region.USE_PREF_SIZE);
            Label reason = new Label(found.reason());
            reason.getStyleClass().add("small");
            setAccessibleText(String.join(", ", found.title(), found.line(), found.reason()));
            HBox named = new HBox(12, title, line);
            named.setAlignment(Pos.BASELINE_LEFT);
            return spread(named, reason);
        }

        private HBox spread(Node left, Node right) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(12, left, gap, right);
            row.setAlignment(Pos.BASELINE_LEFT);
            // As wide as the list: a long name is cut before the list gets a bar to push it to and fro.
            row.setPrefWidth(0);
            return row;
        }
    }
}
