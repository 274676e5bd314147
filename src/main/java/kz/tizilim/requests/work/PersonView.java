package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.mark.Chips;

/** Whose data they are, and how it was made sure that the request is hers. */
final class PersonView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final Phrases phrases;
    private final VBox node = new VBox();
    private final VBox who = new VBox();

    PersonView(UiContext context, CaseViewModel viewModel, Subscriptions following) {
        this.context = context;
        this.viewModel = viewModel;
        phrases = new Phrases(context.wording());
        node.getStyleClass().add("request-part");
        PersonForm form = viewModel.person();
        who.getStyleClass().add("stack");
        following.follow(form.chosen(), now -> showWho());
        following.follow(form.fresh(), now -> showWho());
        following.follow(form.candidates(), this::showWho);
        showWho();
        Form check = Form.in(context.wording());
        Field<IdentityCheck.Way> way = check.choice("requests.person.way", List.of(IdentityCheck.Way.values()), phrases::way);
        way.required();
        way.value().bindBidirectional(form.way());
        way.problem().bind(form.wayProblem());
        way.help("requests.person.way.help");
        Field<String> note = check.text("requests.person.note");
        note.value().bindBidirectional(form.note());
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setId("requests-person-problem");
        problem.textProperty().bind(viewModel.personProblem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Hyperlink unconfirmed = Buttons.link(context.wording(), "requests.act.unconfirmed", viewModel::leaveUnconfirmed);
        unconfirmed.disableProperty().bind(viewModel.busy());
        node.getChildren().addAll(who, problem, check.node(), unconfirmed);
        IdentityCheck made = viewModel.file().get().request().identity();
        if (made != null && !made.confirmed()) {
            Label noted = new Label(context.say("requests.person.not-confirmed", phrases.way(made.way()), context.wording().date(made.on()))
                    + "\n" + context.say("requests.person.not-confirmed.next"));
            noted.setWrapText(true);
            noted.setId("requests-person-not-confirmed");
            HBox banner = new HBox(noted);
            banner.getStyleClass().add("banner");
            node.getChildren().add(0, banner);
        }
    }

    Node node() {
        return node;
    }

    private void showWho() {
        PersonForm form = viewModel.person();
        Person chosen = form.chosen().get();
        if (form.fresh().get()) {
            who.getChildren().setAll(newPerson(form));
        } else if (chosen != null) {
            who.getChildren().setAll(chosen(form, chosen));
        } else if (who.lookup("#requests-person-sought") == null) {
            who.getChildren().setAll(search(form));
        } else {
            showCandidates(form);
        }
    }

    private Node chosen(PersonForm form, Person person) {
        Label name = new Label(phrases.told(person));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        boolean known = viewModel.file().get().offered() != null;
        Hyperlink other = Buttons.link(context.wording(), "requests.person.other", () -> form.chosen().set(null));
        HBox row = known ? new HBox(Chips.good(context.say("requests.person.known-address")), other) : new HBox(other);
        row.getStyleClass().add("row");
        VBox box = new VBox(name, row);
        box.getStyleClass().add("tight");
        return box;
    }

    private Node search(PersonForm form) {
        Form fields = Form.in(context.wording());
        Field<String> sought = fields.text("requests.person.sought");
        sought.value().bindBidirectional(form.sought());
        VBox found = new VBox();
        found.setId("requests-person-candidates");
        found.getStyleClass().add("tight");
        Hyperlink fresh = Buttons.link(context.wording(), "requests.person.new", () -> form.fresh().set(true));
        VBox box = new VBox(fields.node(), found, fresh);
        box.getStyleClass().add("tight");
        return box;
    }

    private void showCandidates(PersonForm form) {
        VBox found = (VBox) who.lookup("#requests-person-candidates");
        found.getChildren().clear();
        for (Person candidate : form.candidates()) {
            Button button = new Button(phrases.told(candidate));
            button.setId("requests-person-candidate-" + found.getChildren().size());
            button.setMnemonicParsing(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("quiet", "request-candidate");
            button.setOnAction(event -> form.chosen().set(candidate));
            found.getChildren().add(button);
        }
    }

    private Node newPerson(PersonForm form) {
        Form fields = Form.in(context.wording());
        Field<String> surname = fields.text("requests.person.surname").required();
        Field<String> given = fields.text("requests.person.given");
        Field<String> patronymic = fields.text("requests.person.patronymic");
        Field<String> iin = fields.text("requests.person.iin");
        surname.value().bindBidirectional(form.surname());
        given.value().bindBidirectional(form.given());
        patronymic.value().bindBidirectional(form.patronymic());
        iin.value().bindBidirectional(form.iin());
        fields.beside(surname, given);
        fields.beside(patronymic, iin);
        Hyperlink back = Buttons.link(context.wording(), "requests.person.find", () -> form.fresh().set(false));
        VBox box = new VBox(fields.node(), back);
        box.getStyleClass().add("tight");
        return box;
    }
}
