package kz.tizilim.subjects.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.fields.RecordFields;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;
import kz.tizilim.ui.form.RecordForm;

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
        described();
        representative();
        fields.tell();
        tellIin();
        String heading = viewModel.isNew() ? context.say("subjects.form.new") : viewModel.record().fullName();
        Node pane = FormPane.of(context, DraftKey.of("subjects.form", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo("surname");
        return pane;
    }

    private void described() {
        RecordForm<Person> described = new RecordForm<>(context, form, fields, viewModel.draft(), field -> categories);
        for (RecordFields.Group<Person> group : PersonFields.ALL.groups()) {
            if (group.heading() != null) {
                form.section(group.heading());
            }
            for (List<RecordField<Person, ?>> row : group.rows()) {
                described.row(row);
                if (row.contains(PersonFields.IIN)) {
                    form.put(beside);
                }
            }
        }
        beside.getStyleClass().add("tight");
        beside.managedProperty().bind(beside.visibleProperty());
        viewModel.value(PersonFields.IIN).addListener((property, before, now) -> tellIin());
        viewModel.sameIin().addListener((ListChangeListener<Person>) change -> tellIin());
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
