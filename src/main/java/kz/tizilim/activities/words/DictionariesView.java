package kz.tizilim.activities.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.text.SortKey;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.TextMenu;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;

/** The dictionaries, one at a time, in a table; words of the officer's own are added here and written anew by opening their row. */
public final class DictionariesView implements Screen {
    private final UiContext context;
    private final DictionariesViewModel viewModel;
    private final StackPane right = new StackPane();
    private final Subscriptions following = new Subscriptions();

    public DictionariesView(UiContext context, DictionariesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        TableView<DictionaryTerm> table = RecordTable.over(context, "dictionaries-table", viewModel.terms())
                .column("activities.term.word", 300, term -> context.wording().in(term.name()), byName())
                .column("activities.term.group", 150, this::group)
                .column("activities.term.marks", 170, this::marks)
                .chips("activities.term.origin", 130, term -> term.isOwn() ? Tone.INFO : Tone.PLAIN, this::origin)
                .chosen(viewModel.chosen())
                .onOpen(this::open)
                .node();
        HBox.setHgrow(table, Priority.ALWAYS);
        right.setMinWidth(320);
        right.setPrefWidth(320);
        HBox columns = new HBox(table, right);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        TextField search = new TextField();
        search.setId("dictionaries-search");
        search.setPromptText(context.say("activities.term.search") + "  " + Shortcut.FILTER.words());
        search.setAccessibleText(context.say("activities.term.search"));
        TextMenu.on(search, context.wording());
        search.textProperty().bindBidirectional(viewModel.sought());
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators().put(Shortcut.FILTER.keys(), search::requestFocus);
            }
        });
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.uses(), now -> showRight());
        showRight();
        Node choice = Segments.bound(
                "dictionaries-choice", List.of(Dictionary.values()), each -> OwnTerm.code(each), each -> context.say("activities.dictionary." + OwnTerm.code(each)), viewModel.dictionary());
        Node add = Buttons.withKeys(
                Buttons.primary(context.wording(), "activities.term.add", () -> OwnTerm.ask(context, viewModel.dictionary().get(), viewModel::keep)), Shortcut.NEW);
        VBox screen = new VBox(Columns.top(context.wording(), "activities.section.words", choice, add), search, columns);
        screen.getStyleClass().add("screen");
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private void showRight() {
        right.getChildren().setAll(
                viewModel.chosen().get() == null
                        ? Columns.empty(context, Empty.of(context.say("activities.term.unchosen"), context.say("activities.term.unchosen.next"), null))
                        : new TermCardView(context, viewModel).node());
    }

    private void open(DictionaryTerm term) {
        if (term.isOwn()) {
            OwnTerm.ask(context, term, viewModel::keep);
        }
    }

    private Comparator<DictionaryTerm> byName() {
        return Comparator.comparing((DictionaryTerm term) -> SortKey.of(context.wording().in(term.name())), Arrays::compareUnsigned);
    }

    private String group(DictionaryTerm term) {
        return term.group() == null ? "" : context.say("activities.group." + term.group());
    }

    private String marks(DictionaryTerm term) {
        return term.marks().stream().map(mark -> context.say("activities.mark." + OwnTerm.code(mark))).collect(Collectors.joining(", "));
    }

    private String origin(DictionaryTerm term) {
        return context.say(term.isOwn() ? "activities.term.own" : "activities.term.shipped");
    }
}
