package kz.tizilim.consents.texts;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kz.tizilim.activities.Retention;
import kz.tizilim.consents.Validity;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;

/** The form of a text, in the order of art. 8(4). What depends on a yes appears with it. */
final class TextFormView {
    private static final List<Boolean> ANSWERS = List.of(true, false);

    private final UiContext context;
    private final TextFormViewModel viewModel;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;

    TextFormView(UiContext context, TextFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        Language language = context.wording().language();
        bind("name", form.trilingual("consents.text.form.name", 1).required(), viewModel.name());
        bind("activities", PickList.of(context, "consents.text.form.activities", () -> viewModel.activitiesKnown().stream()
                .map(each -> new PickList.Choice<>(each.id(), context.wording().in(each.name()), "")).toList()).on(form), viewModel.activities());
        bind("purposes", PickList.of(context, "consents.text.form.purposes", this::purposes).on(form).help("consents.text.form.purposes.help"), viewModel.purposes());
        bind("data", PickList.of(context, "consents.text.form.data", () -> viewModel.dataKnown().stream()
                .map(each -> new PickList.Choice<>(each.code(), context.wording().in(each.name()), "")).toList()).on(form), viewModel.data());
        validity();
        yesOrNo("thirdParties", "consents.text.form.third-parties", viewModel.thirdParties());
        shownWith(
                bind("recipients", PickList.of(context, "consents.text.form.recipients", () -> viewModel.recipientsKnown().stream()
                        .map(each -> new PickList.Choice<>(each.id(), context.wording().in(each.name()), "")).toList()).on(form), viewModel.recipients()),
                Bindings.equal(viewModel.thirdParties(), true));
        yesOrNo("crossBorder", "consents.text.form.cross-border", viewModel.crossBorder());
        shownWith(
                bind("countries", PickList.of(context, "consents.text.form.countries", () -> Countries.codes(language).stream()
                        .map(code -> new PickList.Choice<>(code, Countries.name(code, language), "")).toList()).on(form), viewModel.countries()),
                Bindings.equal(viewModel.crossBorder(), true));
        yesOrNo("publication", "consents.text.form.publication", viewModel.publication());
        shownWith(
                bind("publishedIn", form.trilingual("consents.text.form.published-in", 1), viewModel.publishedIn()),
                Bindings.equal(viewModel.publication(), true));
        bind("other", form.trilingual("consents.text.form.other", 3), viewModel.other());
        bind("languages", form.checks("consents.text.form.languages", List.of(Language.values()), each -> context.say("ui.language." + each.code())), viewModel.languages());
        fields.tell();
        String heading = viewModel.isNew() ? context.say("consents.text.form.new") : context.say("consents.text.version", context.wording().in(viewModel.record().name()), viewModel.record().version());
        Node pane = FormPane.of(context, DraftKey.of("consents.text.form", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo(viewModel.field().isEmpty() ? "name" : viewModel.field());
        return pane;
    }

    private void validity() {
        Field<?> kind = bind(
                "validity",
                form.choiceOrNone("consents.text.form.validity", List.of(Validity.Kind.values()), each -> context.say("consents.validity.kind." + each.name().toLowerCase(Locale.ROOT))),
                viewModel.validityKind());
        Field<?> amount = bind("validity.amount", form.text("consents.text.form.amount"), viewModel.amount());
        Field<?> unit = bind(
                "validity.unit",
                form.choice("consents.text.form.unit", List.of(Retention.Unit.values()), each -> context.say("consents.validity.unit." + each.name().toLowerCase(Locale.ROOT))),
                viewModel.unit());
        Field<?> until = bind("validity.until", form.date("consents.text.form.until"), viewModel.until());
        form.beside(kind, amount, unit, until);
        shownWith(amount, Bindings.equal(viewModel.validityKind(), Validity.Kind.PERIOD));
        shownWith(unit, Bindings.equal(viewModel.validityKind(), Validity.Kind.PERIOD));
        shownWith(until, Bindings.equal(viewModel.validityKind(), Validity.Kind.DATE));
    }

    private List<PickList.Choice<LocalText>> purposes() {
        return viewModel.purposesKnown().stream().map(each -> new PickList.Choice<>(each, context.wording().in(each), "")).toList();
    }

    private void yesOrNo(String name, String key, Property<Boolean> value) {
        bind(name, form.choiceOrNone(key, ANSWERS, yes -> context.say(yes ? "consents.yes" : "consents.no")), value);
    }

    private static void shownWith(Field<?> field, ObservableBooleanValue when) {
        Region node = (Region) field.node();
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
