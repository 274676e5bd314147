package kz.tizilim.subjects.card;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.PickList;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.list.SearchField;
import kz.tizilim.ui.mark.Chips;

/** The persons: a search box and a table at the left, the card or the form of one at the right. */
public final class PersonsView implements Screen {
    /** A pause in typing after which the register is asked: shorter than it takes to read a result. */
    private static final Duration TYPING = Duration.millis(120);

    private final UiContext context;
    private final PersonsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();
    private final PauseTransition pause = new PauseTransition(TYPING);

    public PersonsView(UiContext context, PersonsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "subjects.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.ofTable(context, "subjects.title", counts, buttons, left(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.revealed(), now -> showRight());
        following.follow(viewModel.count(), now -> showCount());
        following.follow(viewModel.typed(), now -> pause.playFromStart());
        pause.setOnFinished(event -> viewModel.find());
        showRight();
        showCount();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        pause.stop();
        following.end();
    }

    private VBox left() {
        TableView<Person> table = table();
        TextField search = SearchField.over(context, table, "subjects-search", "subjects.search", viewModel.typed());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(search, table);
        left.getStyleClass().addAll("tight", "persons");
        return left;
    }

    private TableView<Person> table() {
        return RecordTable.paged(context, "subjects-table", viewModel.persons())
                .column("subjects.column.name", 230, person -> said(person == null ? null : person.fullName()))
                .column("subjects.column.iin", 120, person -> person == null ? "" : Masking.iin(person.iin()))
                .column("subjects.column.categories", 150, this::categories)
                .empty(
                        Empty.of(context.say("subjects.none"), context.say("subjects.none.next"), Buttons.link(context.wording(), "subjects.none.new", viewModel::create)),
                        viewModel.typed(), new SimpleBooleanProperty(false))
                .onChoice(person -> viewModel.choose(person.id()))
                .onOpen(person -> viewModel.edit())
                .node();
    }

    private void showCount() {
        counts.getChildren().setAll(Chips.plain(context.say("subjects.count", viewModel.count().get())));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            List<PickList.Choice<String>> categories = viewModel.categories().stream()
                    .map(term -> new PickList.Choice<>(term.code(), context.wording().in(term.name()), ""))
                    .toList();
            right.getChildren().setAll(new PersonFormView(context, viewModel.form().get(), categories, viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(new PersonCardView(context, viewModel, viewModel.chosen().get()).node());
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("subjects.unchosen"), context.say("subjects.unchosen.next"), null)));
        }
    }

    private String categories(Person person) {
        return person == null ? "" : String.join(", ", person.categories().stream().map(viewModel::category).toList());
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
