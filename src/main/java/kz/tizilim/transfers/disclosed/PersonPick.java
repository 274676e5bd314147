package kz.tizilim.transfers.disclosed;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.TextMenu;
import org.kordamp.ikonli.feather.Feather;

/** Persons picked by typing: the taken ones as tags, a box to type into, and under it who was found. Enter takes the first, or the one under the cursor. */
final class PersonPick {
    /** A pause in typing after which the register is asked: shorter than it takes to read a result. */
    private static final Duration TYPING = Duration.millis(120);

    private static final int ROWS = 5;
    private static final double ROW_HEIGHT = 34;

    private final UiContext context;
    private final PersonSearch search;
    private final FlowPane tags = new FlowPane();
    private final ListView<Person> list = new ListView<>();
    private final PauseTransition pause = new PauseTransition(TYPING);

    private PersonPick(UiContext context, PersonSearch search) {
        this.context = context;
        this.search = search;
    }

    /** The control; where only one person is possible nothing can be typed. */
    static Node of(UiContext context, PersonSearch search, boolean fixed) {
        return new PersonPick(context, search).node(fixed);
    }

    private Node node(boolean fixed) {
        tags.getStyleClass().add("tags");
        search.taken().addListener((ListChangeListener<Person>) change -> showTags(fixed));
        showTags(fixed);
        if (fixed) {
            return tags;
        }
        list.setItems(search.found());
        list.setId("transfers-disclosure-found");
        list.setAccessibleText(context.say("transfers.disclosure.found"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> cell());
        search.found().addListener((ListChangeListener<Person>) change -> fit());
        fit();
        list.setOnMouseClicked(click -> takeChosen());
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                takeChosen();
                pressed.consume();
            }
        });
        Label blocked = new Label();
        blocked.setId("transfers-disclosure-blocked");
        blocked.setWrapText(true);
        blocked.getStyleClass().add("small");
        blocked.textProperty().bind(search.blocked().map(count -> context.say("transfers.disclosure.blocked", count)));
        blocked.visibleProperty().bind(search.blocked().greaterThan(0));
        blocked.managedProperty().bind(blocked.visibleProperty());
        VBox all = new VBox(tags, box(), list, blocked);
        all.getStyleClass().add("tight");
        return all;
    }

    private TextField box() {
        TextField box = new TextField();
        box.setId("transfers-disclosure-person-search");
        box.setPromptText(context.say("transfers.disclosure.person.search"));
        box.setAccessibleText(context.say("transfers.disclosure.person.search"));
        TextMenu.on(box, context.wording());
        box.textProperty().bindBidirectional(search.typed());
        box.textProperty().addListener((property, before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> search.find());
        box.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN && !search.found().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            } else if (pressed.getCode() == KeyCode.ENTER && !search.found().isEmpty()) {
                search.take(search.found().get(0));
                pressed.consume();
            }
        });
        return box;
    }

    private void takeChosen() {
        Person chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            search.take(chosen);
        }
    }

    private void fit() {
        int rows = Math.min(ROWS, search.found().size());
        list.setVisible(rows > 0);
        list.setManaged(rows > 0);
        list.setMinHeight(rows * ROW_HEIGHT + 2);
        list.setPrefHeight(rows * ROW_HEIGHT + 2);
    }

    private void showTags(boolean fixed) {
        tags.getChildren().clear();
        for (Person person : search.taken()) {
            Label name = new Label(words(person));
            HBox tag = new HBox(name);
            tag.setAlignment(Pos.CENTER_LEFT);
            tag.getStyleClass().add("tag");
            if (!fixed) {
                Button leave = Buttons.icon(context.wording(), "transfers.disclosure.person.leave", Feather.X, () -> search.leave(person));
                leave.setAccessibleText(context.say("transfers.disclosure.person.leave") + ": " + person.fullName());
                tag.getChildren().add(leave);
            }
            tags.getChildren().add(tag);
        }
    }

    private ListCell<Person> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Person person, boolean empty) {
                super.updateItem(person, empty);
                setText(empty || person == null ? null : words(person));
            }
        };
    }

    private String words(Person person) {
        return context.say("transfers.disclosure.person.words", person.fullName(), person.number());
    }
}
