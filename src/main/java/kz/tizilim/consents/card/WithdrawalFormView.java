package kz.tizilim.consents.card;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.tizilim.activities.Activity;
import kz.tizilim.consents.WithdrawalTerm;
import kz.tizilim.law.Ground;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;

/** The form of a withdrawal: what stops and by when, or what bars it (art. 8(2), 8(7)). */
final class WithdrawalFormView {
    private final UiContext context;
    private final WithdrawalFormViewModel viewModel;
    private final Runnable leave;
    private final Form form;
    private final NamedFields fields;
    private final Label stopBy = Card.words("");

    WithdrawalFormView(UiContext context, WithdrawalFormViewModel viewModel, Runnable leave) {
        this.context = context;
        this.viewModel = viewModel;
        this.leave = leave;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        bind("received", form.date("consents.withdrawal.form.received").required(), viewModel.received());
        stopBy.getStyleClass().add("sub");
        form.put(stopBy);
        viewModel.stopBy().addListener((property, before, now) -> showTerm());
        showTerm();
        Field<?> stops = bind(
                "stopped",
                form.checks("consents.withdrawal.form.stopped", viewModel.activities().stream().map(Activity::id).toList(), this::activity),
                viewModel.stopped());
        Field<?> stoppedOn = bind("stoppedOn", form.date("consents.withdrawal.form.stopped-on").help("consents.withdrawal.form.stopped-on.help"), viewModel.stoppedOn());
        form.section("consents.withdrawal.form.bar.section");
        bind(
                "bar",
                form.choiceOrNone("consents.withdrawal.form.bar", viewModel.bars().stream().map(Ground::code).toList(), code -> context.wording().in(viewModel.bar(code).words()))
                        .help("consents.withdrawal.form.bar.help"),
                viewModel.bar());
        bind("reason", form.area("consents.withdrawal.form.reason", 3), viewModel.reason());
        stops.node().disableProperty().bind(viewModel.bar().isNotNull());
        stoppedOn.node().disableProperty().bind(viewModel.bar().isNotNull());
        fields.tell();
        Node pane = FormPane.of(
                context, DraftKey.of("consents.withdrawal.form", viewModel.consent().id(), viewModel),
                context.say("consents.withdrawal.form.title", viewModel.consent().number()), form, viewModel::keep, viewModel::isChanged, leave);
        fields.goTo("received");
        return pane;
    }

    private void showTerm() {
        stopBy.setText(viewModel.stopBy().get() == null ? "" : term(viewModel.stopBy().get()));
    }

    private String term(LocalDate day) {
        Language language = context.wording().language();
        return context.say("consents.withdrawal.form.term", context.wording().date(day), WithdrawalTerm.length(language), WithdrawalTerm.article(language));
    }

    private String activity(UUID id) {
        return viewModel.activities().stream().filter(each -> each.id().equals(id)).findFirst().map(each -> context.wording().in(each.name())).orElse("");
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
