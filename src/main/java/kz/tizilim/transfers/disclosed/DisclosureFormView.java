package kz.tizilim.transfers.disclosed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;

/** The form of a disclosure. What the law says of the notice stands beside its tick, with the day that comes out. */
final class DisclosureFormView {
    private final UiContext context;
    private final DisclosureFormViewModel viewModel;
    private final Runnable leave;
    private final Language language;
    private final Form form;
    private final NamedFields fields;
    private final Label clock = Card.words("");

    DisclosureFormView(UiContext context, DisclosureFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        language = context.wording().language();
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        Field<Object> persons = form.control(
                "transfers.disclosure.persons", PersonPick.of(context, viewModel.persons(), !viewModel.isNew()), new SimpleObjectProperty<>());
        form.keeping("transfers.disclosure.persons", () -> List.copyOf(viewModel.persons().taken()), all -> viewModel.persons().taken().setAll(all));
        fields.put("person", viewModel.isNew() ? persons.required().help("transfers.disclosure.persons.help") : persons);
        form.beside(
                bind("on", form.date("transfers.disclosure.on").required(), viewModel.on()),
                bind("paper", form.text("transfers.disclosure.paper").required().help("transfers.disclosure.paper.help"), viewModel.paper()));
        receiver();
        given();
        notice();
        bind("note", form.area("transfers.disclosure.note", 2), viewModel.note());
        fields.tell();
        String heading = viewModel.isNew()
                ? context.say("transfers.disclosure.new")
                : context.say("transfers.disclosure.title", viewModel.record().number());
        Node pane = FormPane.of(context, DraftKey.of("transfers.disclosure", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo(viewModel.isNew() ? "person" : "on");
        return pane;
    }

    private void receiver() {
        List<UUID> cards = viewModel.known().recipients().stream().map(Recipient::id).toList();
        bind(
                "recipient",
                form.choiceOrNone("transfers.disclosure.recipient", cards, id -> viewModel.known().recipient(id, language)),
                viewModel.recipient());
        Field<String> other = bind(
                "receiver", form.text("transfers.disclosure.receiver").required().help("transfers.disclosure.receiver.help"), viewModel.receiver());
        other.node().visibleProperty().bind(viewModel.recipient().isNull());
        other.node().managedProperty().bind(other.node().visibleProperty());
        List<String> grounds = Stream.concat(LawPack.current().bases().stream(), LawPack.current().transferGrounds().stream())
                .map(Ground::code)
                .distinct()
                .toList();
        bind("ground", form.choiceOrNone("transfers.disclosure.ground", grounds, this::ground), viewModel.ground());
    }

    private void given() {
        List<UUID> activities = viewModel.known().activities().stream().map(each -> each.id()).toList();
        bind(
                "activity",
                form.choiceOrNone("transfers.disclosure.activity", activities, id -> viewModel.known().activity(id, language)),
                viewModel.activity());
        bind("data", PickList.of(context, "transfers.disclosure.data", this::data).on(form).required(), viewModel.data());
    }

    private void notice() {
        LawTerm law = viewModel.notices().law();
        form.section("transfers.disclosure.section.notice");
        bind("notice", form.check("transfers.disclosure.notice"), viewModel.notice());
        clock.getStyleClass().add("field-help");
        form.put(clock);
        Label source = Card.words(Explanation.of(LawPack.current(), language).citation(law.citation())
                + (law.note() == null ? "" : "\n" + law.note().in(language)));
        source.getStyleClass().add("field-help");
        form.put(source);
        Field<?> day = bind("noticedOn", form.date("transfers.disclosure.noticed-on"), viewModel.noticedOn());
        Field<?> way = bind("noticedBy", form.text("transfers.disclosure.noticed-by"), viewModel.noticedBy());
        form.beside(day, way);
        Node told = day.node().getParent();
        told.visibleProperty().bind(viewModel.notice().isEqualTo(true));
        told.managedProperty().bind(told.visibleProperty());
        viewModel.notice().addListener((property, before, now) -> tellDay());
        viewModel.on().addListener((property, before, now) -> tellDay());
        tellDay();
    }

    private void tellDay() {
        boolean due = Boolean.TRUE.equals(viewModel.notice().get()) && viewModel.on().get() != null;
        clock.setText(due
                ? context.say("transfers.disclosure.due", context.wording().date(viewModel.notices().due(viewModel.on().get())))
                : context.say("transfers.disclosure.notice.help"));
    }

    private List<PickList.Choice<String>> data() {
        return viewModel.known().dataOf(viewModel.activity().get()).stream()
                .map(code -> new PickList.Choice<>(code, viewModel.known().datum(code, language), ""))
                .toList();
    }

    private String ground(String code) {
        Optional<Ground> ground = TransferGrounds.find(code);
        return ground.map(each -> context.wording().in(each.words())).orElse(code);
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
