package kz.tizilim.subjects.card;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.form.PickList;
import kz.tizilim.ui.form.TextMenu;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;

/** The persons: a search box and a table at the left, the card or the form of one at the right. */
public final class PersonsView implements Screen {
    /** A pause in typing after which the register is asked: shorter than it takes to read a result. */
    private static final Duration TYPING = Duration.millis(120);

    private final Desk desk;
    private final PersonsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final PauseTransition pause = new PauseTransition(TYPING);
    private final ChangeListener<Object> follow = (property, before, now) -> showRight();
    private final ChangeListener<Number> count = (property, before, now) -> showCount();
    private final ChangeListener<String> typing = (property, before, now) -> pause.playFromStart();

    public PersonsView(Desk desk, PersonsViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(desk.wording(), "subjects.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.of(desk.wording(), "subjects.title", counts, buttons, left(), right);
        viewModel.chosen().addListener(follow);
        viewModel.form().addListener(follow);
        viewModel.revealed().addListener(follow);
        viewModel.count().addListener(count);
        viewModel.typed().addListener(typing);
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
        viewModel.chosen().removeListener(follow);
        viewModel.form().removeListener(follow);
        viewModel.revealed().removeListener(follow);
        viewModel.count().removeListener(count);
        viewModel.typed().removeListener(typing);
    }

    private VBox left() {
        TableView<Person> table = table();
        TextField search = new TextField();
        search.setId("subjects-search");
        search.setPromptText(desk.say("subjects.search") + "  " + Shortcut.FILTER.words());
        search.setAccessibleText(desk.say("subjects.search"));
        TextMenu.on(search, desk.wording());
        search.textProperty().bindBidirectional(viewModel.typed());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            }
        });
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators().put(Shortcut.FILTER.keys(), search::requestFocus);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(search, table);
        left.getStyleClass().addAll("tight", "persons");
        return left;
    }

    private TableView<Person> table() {
        ObjectProperty<Person> chosen = new SimpleObjectProperty<>();
        chosen.addListener((property, before, now) -> {
            if (now != null) {
                viewModel.choose(now.id());
            }
        });
        return RecordTable.paged(desk, "subjects-table", viewModel.persons())
                .column("subjects.column.name", 230, person -> said(person == null ? null : person.fullName()))
                .column("subjects.column.iin", 120, person -> person == null ? "" : PersonsViewModel.masked(person.iin()))
                .column("subjects.column.categories", 150, this::categories)
                .empty(Empty.of(desk.say("subjects.none"), desk.say("subjects.none.next"), Buttons.link(desk.wording(), "subjects.none.new", viewModel::create)))
                .chosen(chosen)
                .onOpen(person -> viewModel.edit())
                .node();
    }

    private void showCount() {
        counts.getChildren().setAll(Chips.plain(desk.say("subjects.count", viewModel.count().get())));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            List<PickList.Choice<String>> categories = viewModel.categories().stream()
                    .map(term -> new PickList.Choice<>(term.code(), desk.wording().in(term.name()), ""))
                    .toList();
            right.getChildren().setAll(new PersonFormView(desk, viewModel.form().get(), categories, viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(card(viewModel.chosen().get()));
        } else {
            right.getChildren().setAll(Columns.empty(Empty.of(desk.say("subjects.unchosen"), desk.say("subjects.unchosen.next"), null)));
        }
    }

    private Node card(PersonsViewModel.Shown shown) {
        Person person = shown.person();
        Label number = new Label(desk.say("subjects.number", person.number()));
        number.getStyleClass().add("sub");
        Card card = Card.in(desk.wording()).head(person.fullName(), List.of(number), List.of(HistoryDialog.button(desk, () -> viewModel.history(person)), Buttons.plain(desk.wording(), "subjects.edit", viewModel::edit)));
        if (!shown.sameIin().isEmpty()) {
            card.put(duplicates(shown.sameIin()));
        }
        card.two(card.part("subjects.form.iin", iin(person)), card.part("subjects.form.born", Card.words(said(desk.wording().date(person.born())))));
        card.put(card.part("subjects.form.categories", person.categories().isEmpty() ? Card.words("—") : Chips.tags(person.categories().stream().map(viewModel::category).toList())));
        card.rule();
        card.two(lines(card, "subjects.form.emails", person.emails()), lines(card, "subjects.form.phones", person.phones()));
        card.put(card.part("subjects.form.address", Card.words(said(person.address()))));
        card.rule();
        card.put(card.part("subjects.form.language", Card.words(desk.say("ui.language." + person.language().code()))));
        card.two(
                card.part("subjects.form.addressee-kk", Card.words(said(person.addresseeKk()))),
                card.part("subjects.form.addressee-ru", Card.words(said(person.addresseeRu()))));
        if (person.representative() != null) {
            card.rule();
            card.put(card.part("subjects.form.section.representative", Card.words(representative(person.representative()))));
        }
        return card.node();
    }

    private Node iin(Person person) {
        if (person.iin() == null) {
            return Card.words("—");
        }
        boolean revealed = viewModel.revealed().get();
        Label number = new Label(revealed ? person.iin() : PersonsViewModel.masked(person.iin()));
        number.setId("subjects-iin");
        Hyperlink turn = revealed
                ? Buttons.link(desk.wording(), "subjects.iin.hide", () -> viewModel.revealed().set(false))
                : Buttons.link(desk.wording(), "subjects.iin.show", () -> viewModel.revealed().set(true));
        HBox row = new HBox(number, turn);
        row.getStyleClass().add("row");
        return row;
    }

    private Node duplicates(List<Person> others) {
        FlowPane banner = new FlowPane(Card.words(desk.say("subjects.duplicates")));
        banner.getStyleClass().add("gaps");
        for (Person other : others) {
            Hyperlink link = new Hyperlink(desk.say("subjects.same.one", other.number(), other.fullName()));
            link.setId("subjects-same-" + other.number());
            UUID id = other.id();
            link.setOnAction(event -> viewModel.choose(id));
            banner.getChildren().add(link);
        }
        return banner;
    }

    private String representative(Person.Representative representative) {
        List<String> said = new ArrayList<>();
        said.add(said(representative.name()));
        if (representative.paper() != null) {
            said.add(representative.paper());
        }
        if (representative.validUntil() != null) {
            said.add(desk.say("subjects.until", desk.wording().date(representative.validUntil())));
        }
        return String.join(" · ", said);
    }

    private static Node lines(Card card, String key, List<String> lines) {
        return card.part(key, Card.words(lines.isEmpty() ? "—" : String.join("\n", lines)));
    }

    private String categories(Person person) {
        return person == null ? "" : String.join(", ", person.categories().stream().map(viewModel::category).toList());
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
