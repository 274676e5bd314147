package kz.tizilim.subjects.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;

/** The form of a person. What is wrong in an IIN is told while it is typed, what is only strange beside it. */
final class PersonFormView {
    private final UiContext context;
    private final PersonFormViewModel viewModel;
    private final List<PickList.Choice<String>> categories;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;
    private final VBox beside = new VBox();

    PersonFormView(UiContext context, PersonFormViewModel viewModel, List<PickList.Choice<String>> categories, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.categories = categories;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        name();
        contacts();
        letters();
        representative();
        fields.tell();
        tellIin();
        String heading = viewModel.isNew() ? context.say("subjects.form.new") : viewModel.record().fullName();
        Node pane = FormPane.of(context, DraftKey.of("subjects.form", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo("surname");
        return pane;
    }

    private void name() {
        Field<String> surname = bind("surname", form.text("subjects.form.surname"), viewModel.surname());
        Field<String> given = bind("given", form.text("subjects.form.given"), viewModel.given());
        Field<String> patronymic = bind("patronymic", form.text("subjects.form.patronymic"), viewModel.patronymic());
        form.beside(surname, given, patronymic);
        Field<String> iin = bind("iin", form.text("subjects.form.iin"), viewModel.iin());
        form.beside(iin, bind("born", form.date("subjects.form.born"), viewModel.born()));
        beside.getStyleClass().add("tight");
        beside.managedProperty().bind(beside.visibleProperty());
        form.put(beside);
        viewModel.iin().addListener((property, before, now) -> tellIin());
        viewModel.sameIin().addListener((ListChangeListener<Person>) change -> tellIin());
        bind("categories", PickList.of(context, "subjects.form.categories", () -> categories).on(form), viewModel.categories());
    }

    private void contacts() {
        form.section("subjects.form.section.contacts");
        form.beside(
                bind("emails", form.area("subjects.form.emails", 2).help("subjects.form.lines"), viewModel.emails()),
                bind("phones", form.area("subjects.form.phones", 2).help("subjects.form.lines"), viewModel.phones()));
        bind("address", form.text("subjects.form.address"), viewModel.address());
    }

    private void letters() {
        form.section("subjects.form.section.letters");
        bind(
                "language",
                form.choice("subjects.form.language", List.of(Language.values()), language -> context.say("ui.language." + language.code())),
                viewModel.language());
        form.beside(
                bind("addresseeKk", form.text("subjects.form.addressee-kk").help("subjects.form.addressee-kk.help"), viewModel.addresseeKk()),
                bind("addresseeRu", form.text("subjects.form.addressee-ru").help("subjects.form.addressee-ru.help"), viewModel.addresseeRu()));
    }

    private void representative() {
        form.section("subjects.form.section.representative");
        bind("representative.name", form.text("subjects.form.representative"), viewModel.representative());
        form.beside(
                bind("representative.paper", form.text("subjects.form.paper"), viewModel.representativePaper()),
                bind("representative.validUntil", form.date("subjects.form.until"), viewModel.representativeUntil()));
    }

    private void tellIin() {
        Stream<Label> wrong = Stream.of(viewModel.iinProblem()).filter(words -> !words.isEmpty()).map(words -> line(words, "field-problem"));
        Stream<Label> strange = viewModel.iinWarnings().stream().map(key -> line(context.say(key), "field-warning"));
        String others = viewModel.sameIin().stream().map(person -> context.say("subjects.same.one", person.number(), person.fullName())).collect(Collectors.joining(", "));
        Stream<Label> same = others.isEmpty() ? Stream.empty() : Stream.of(line(context.say("subjects.same", others), "field-warning"));
        beside.getChildren().setAll(Stream.of(wrong, strange, same).flatMap(lines -> lines).toList());
        beside.setVisible(!beside.getChildren().isEmpty());
    }

    private static Label line(String words, String style) {
        Label line = Card.words(words);
        line.getStyleClass().add(style);
        return line;
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
