package kz.tizilim.consents.card;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.consents.ConsentMethod;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.TextMenu;

/** The form of a consent: who gave it, by which text, when and how, and what proves it. */
final class ConsentFormView {
    private static final List<String> SCANS = List.of("pdf", "jpg", "jpeg", "png");

    private final UiContext context;
    private final ConsentFormViewModel viewModel;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;
    private final VBox who = new VBox();
    private final VBox found = new VBox();
    private final Label ends = Card.words("");
    private final HBox scan = new HBox();

    ConsentFormView(UiContext context, ConsentFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        who.getStyleClass().add("tight");
        found.getStyleClass().add("tight");
        // A consent of a person whose data are blocked is refused: that stands under her, too.
        fields.put("blocked", fields.put("person", form.control("consents.form.person", who, viewModel.person()).required()));
        viewModel.person().addListener((property, before, now) -> showWho());
        viewModel.found().addListener((ListChangeListener<Person>) change -> showFound());
        showWho();
        bind("text", form.choice("consents.form.text", viewModel.textIds(), id -> named(viewModel.text(id))).required(), viewModel.text());
        Field<?> given = bind("givenOn", form.date("consents.form.given-on").required(), viewModel.givenOn());
        Field<?> way = bind("way", form.choice("consents.form.way", List.of(ConsentMethod.values()), each -> context.say("consents.way." + ConsentsView.code(each))), viewModel.way());
        form.beside(given, way);
        ends.getStyleClass().add("sub");
        form.put(ends);
        viewModel.text().addListener((property, before, now) -> showEnd());
        viewModel.givenOn().addListener((property, before, now) -> showEnd());
        showEnd();
        form.section("consents.form.section.proof");
        scan.getStyleClass().addAll("row", "drop-target");
        form.put(scan);
        FileDrop.one(context, scan, SCANS, viewModel.scan()::set);
        viewModel.scan().addListener((property, before, now) -> showScan(now));
        showScan(viewModel.scan().get());
        bind("proof", form.text("consents.form.proof").help("consents.form.proof.help"), viewModel.proof());
        form.section("consents.form.section.representative");
        form.beside(
                bind("representative", form.text("consents.form.representative"), viewModel.representative()),
                bind("representative.paper", form.text("consents.form.representative-paper"), viewModel.representativePaper()));
        bind("note", form.area("consents.form.note", 2), viewModel.note());
        fields.tell();
        String heading = viewModel.isNew() ? context.say("consents.form.new") : context.say("consents.number", viewModel.record().number());
        Node pane = FormPane.of(context, DraftKey.of("consents.form", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo(viewModel.person().get() == null ? "person" : "text");
        return pane;
    }

    private void showWho() {
        Person person = viewModel.person().get();
        if (person != null) {
            Label name = Card.words(person.fullName());
            name.getStyleClass().add("strong");
            Hyperlink other = Buttons.link(context.wording(), "consents.form.person.other", () -> viewModel.person().set(null));
            HBox row = viewModel.isNew() ? new HBox(name, other) : new HBox(name);
            row.getStyleClass().add("row");
            who.getChildren().setAll(row);
            return;
        }
        TextField search = new TextField();
        search.setId("consents-form-person-search");
        search.setPromptText(context.say("consents.form.person.search"));
        search.setAccessibleText(context.say("consents.form.person.search"));
        TextMenu.on(search, context.wording());
        search.textProperty().bindBidirectional(viewModel.typedPerson());
        who.getChildren().setAll(search, found);
    }

    private void showFound() {
        found.getChildren().clear();
        for (Person person : viewModel.found()) {
            String born = person.born() == null ? "" : " · " + context.wording().date(person.born());
            Button button = new Button(context.say("subjects.same.one", person.number(), person.fullName()) + born);
            button.setId("consents-form-person-" + found.getChildren().size());
            button.setMnemonicParsing(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("quiet", "request-candidate");
            button.setOnAction(event -> viewModel.take(person));
            found.getChildren().add(button);
        }
    }

    private void showEnd() {
        ConsentText text = viewModel.chosenText();
        if (text == null) {
            ends.setText(viewModel.textIds().isEmpty() ? context.say("consents.form.no-text") : "");
        } else if (viewModel.ends() == null) {
            ends.setText(context.say("consents.form.validity", ConsentCardView.validity(context, text)));
        } else {
            ends.setText(context.say("consents.form.ends", context.wording().date(viewModel.ends())));
        }
    }

    private void showScan(Path chosen) {
        Label words = Card.words(context.say(chosen == null ? "consents.form.scan.drop" : "consents.form.scan.chosen", chosen == null ? "" : chosen.getFileName().toString()));
        scan.getChildren().setAll(words, Buttons.plain(context.wording(), "consents.form.scan", () ->
                FileChoice.toOpen(scan, context.say("consents.form.scan"), context.say("consents.form.scan.kind"), SCANS).ifPresent(viewModel.scan()::set)));
    }

    private String named(ConsentText text) {
        String name = context.say("consents.text.version", context.wording().in(text.name()), text.version());
        return text.status() == ConsentText.Status.REPLACED ? name + " · " + context.say("consents.status.replaced") : name;
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
