package kz.tizilim.activities.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.tizilim.activities.Automation;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Operation;
import kz.tizilim.activities.Retention;
import kz.tizilim.activities.Role;
import kz.tizilim.activities.StatedBasis;
import kz.tizilim.activities.words.OwnTerm;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;
import kz.tizilim.ui.form.RowList;

/** The form of an activity. Every field bears the name by which rules and gaps call it, so that a gap can lead to it. */
final class ActivityFormView {
    private final UiContext context;
    private final ActivityFormViewModel viewModel;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;

    ActivityFormView(UiContext context, ActivityFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        card();
        purposes();
        data();
        work();
        place();
        flags();
        fields.tell();
        String heading = viewModel.isNew() ? context.say("activities.form.new") : context.wording().in(viewModel.record().name());
        Node pane = FormPane.of(context, DraftKey.of("activities.form", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo(viewModel.wanted().isEmpty() ? "name" : viewModel.wanted());
        return pane;
    }

    private void card() {
        bind("name", form.trilingual("activities.form.name", 1).required(), viewModel.name());
        Field<Role> role = bind("role", form.choice("activities.form.role", List.of(Role.values()), each -> said("activities.role.", each)), viewModel.role());
        form.beside(role, bind("people", form.text("activities.form.people").help("activities.form.people.help"), viewModel.people()));
        order();
        bind("answerable", form.trilingual("activities.form.answerable", 1), viewModel.answerable());
        bind("reviewOn", form.date("activities.form.review").help("activities.form.review.help"), viewModel.reviewOn());
    }

    private void order() {
        OrderEntry order = viewModel.order();
        Form own = Form.in(context.wording());
        fields.put("order", bind("order.customer", own.trilingual("activities.form.order.customer", 1).help("activities.form.order.customer.help"), order.customer()));
        own.beside(
                bind("order.contract", own.text("activities.form.order.contract"), order.contract()),
                bind("order.signed", own.date("activities.form.order.signed"), order.signed()),
                bind("order.until", own.date("activities.form.order.until"), order.until()));
        own.node().visibleProperty().bind(viewModel.role().isEqualTo(Role.ON_ORDER));
        own.node().managedProperty().bind(own.node().visibleProperty());
        form.put(own.node());
    }

    private void purposes() {
        form.section("activities.form.section.purposes");
        List<String> grounds = LawPack.current().bases().stream().map(Ground::code).toList();
        Field<Object> all = RowList.over(context.wording(), "activities.form.purposes", viewModel.purposes(), (row, purpose, place) -> {
                    String field = "purposes[" + place + "]";
                    ready(row, purpose);
                    bind(field + ".name", row.trilingual("activities.form.purpose", 1).required(), purpose.name());
                    bind(field + ".basis", row.choiceOrNone("activities.form.basis", grounds, this::ground), purpose.basis());
                    bind(field + ".stated", row.trilingual("activities.form.stated", 1).help("activities.form.stated.help"), purpose.stated());
                    row.put(warning(purpose));
                })
                .adding("activities.form.purpose.add", PurposeRow::new)
                .on(form);
        fields.put("purposes", all);
        fields.put("basis", all);
    }

    /** A purpose of the dictionary writes its words into the row, in all three languages; they may be changed after it. */
    private void ready(Form row, PurposeRow purpose) {
        List<DictionaryTerm> terms = viewModel.known().get().dictionaries().all(Dictionary.PURPOSES);
        row.choiceOrNone("activities.form.purpose.ready", terms, term -> context.wording().in(term.name()))
                .value()
                .addListener((property, before, now) -> {
                    if (now != null) {
                        purpose.name().set(now.name());
                    }
                });
    }

    /** Said while she types: a basis of the published text that the law does not know. */
    private Label warning(PurposeRow purpose) {
        Label warning = Card.words("");
        warning.getStyleClass().add("field-warning");
        warning.managedProperty().bind(warning.visibleProperty());
        Runnable tell = () -> {
            Optional<StatedBasis> unknown = StatedBasis.in(purpose.stated().get());
            warning.setVisible(unknown.isPresent());
            warning.setText(unknown.map(basis -> said("activities.stated.", basis)).orElse(""));
        };
        purpose.stated().addListener((property, before, now) -> tell.run());
        tell.run();
        return warning;
    }

    private void data() {
        form.section("activities.form.section.data");
        picked("data", "activities.form.data", Dictionary.DATA, viewModel.data());
        List<String> triggers = codes(Dictionary.TRIGGERS);
        fields.put("why", RowList.over(context.wording(), "activities.form.whys", viewModel.dataRows(), (row, item, place) -> {
                    String field = "data[" + place + "]";
                    row.heading(word(Dictionary.DATA, item.term()));
                    bind(field + ".why", row.trilingual("activities.form.why", 1), item.why());
                    bind(field + ".own", row.check("activities.form.own-retention"), item.ownRetention());
                    retention(row, field + ".retention", item.retention(), triggers, item);
                })
                .on(form));
        picked("subjects", "activities.form.subjects", Dictionary.SUBJECTS, viewModel.subjects());
        picked("sources", "activities.form.sources", Dictionary.SOURCES, viewModel.sources());
    }

    private void work() {
        form.section("activities.form.section.work");
        picked("methods", "activities.form.methods", Dictionary.METHODS, viewModel.methods());
        bind("operations", form.checks("activities.form.operations", List.of(Operation.values()), each -> said("activities.operation.", each)), viewModel.operations());
        bind("automation", form.choice("activities.form.automation", List.of(Automation.values()), each -> said("activities.automation.", each)), viewModel.automation());
    }

    private void place() {
        form.section("activities.form.section.place");
        Field<List<UUID>> bases = PickList.of(context, "activities.form.bases", this::bases).on(form);
        bind("bases", bases.help("activities.form.bases.help"), viewModel.bases());
        retention(form, "retention", viewModel.retention(), codes(Dictionary.TRIGGERS), null);
        picked("measures", "activities.form.measures", Dictionary.MEASURES, viewModel.measures());
        bind("otherMeasures", form.trilingual("activities.form.other-measures", 2), viewModel.otherMeasures());
    }

    private void flags() {
        form.section("activities.form.section.flags");
        bind("minors", form.check("activities.form.minors"), viewModel.minors());
        bind("profiling", form.check("activities.form.profiling"), viewModel.profiling());
        bind("automatedDecisions", form.check("activities.form.automated"), viewModel.automatedDecisions());
    }

    private void retention(Form on, String field, RetentionEntry entry, List<String> triggers, DataRow row) {
        Field<String> amount = bind(field + ".amount", on.text("activities.form.amount"), entry.amount());
        Field<Retention.Unit> unit = bind(
                field + ".unit",
                on.choiceOrNone("activities.form.unit", List.of(Retention.Unit.values()), each -> said("activities.unit.", each)),
                entry.unit());
        Field<String> trigger = bind(
                field + ".trigger", on.choiceOrNone("activities.form.trigger", triggers, code -> word(Dictionary.TRIGGERS, code)), entry.trigger());
        Field<Retention.Fate> fate = bind(
                field + ".fate",
                on.choiceOrNone("activities.form.fate", List.of(Retention.Fate.values()), each -> said("activities.fate.", each)),
                entry.fate());
        on.beside(amount, unit);
        on.beside(trigger, fate);
        if (row == null) {
            fields.put(field, amount);
        } else {
            for (Field<?> each : List.of(amount, trigger)) {
                each.node().getParent().visibleProperty().bind(row.ownRetention().isEqualTo(true));
                each.node().getParent().managedProperty().bind(each.node().getParent().visibleProperty());
            }
        }
    }

    private void picked(String name, String key, Dictionary dictionary, ObjectProperty<List<String>> value) {
        PickList<String> list = PickList.of(context, key, () -> viewModel.known().get().choices(dictionary, context))
                .with("activities.term.add", () -> OwnTerm.ask(context, dictionary, term -> {
                    viewModel.take(term);
                    List<String> codes = new ArrayList<>(value.get());
                    codes.add(term.code());
                    value.set(codes);
                }));
        bind(name, list.on(form), value);
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }

    private List<PickList.Choice<UUID>> bases() {
        return viewModel.known().get().bases().stream()
                .map(base -> new PickList.Choice<>(base.id(), context.wording().in(base.name()), ""))
                .toList();
    }

    private List<String> codes(Dictionary dictionary) {
        return viewModel.known().get().dictionaries().all(dictionary).stream().map(term -> term.code()).toList();
    }

    private String word(Dictionary dictionary, String code) {
        return viewModel.known().get().word(dictionary, code, context.wording().language());
    }

    private String ground(String code) {
        Ground ground = Known.basis(code);
        return context.wording().in(ground.words());
    }

    private String said(String beginning, Enum<?> value) {
        return context.say(beginning + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
