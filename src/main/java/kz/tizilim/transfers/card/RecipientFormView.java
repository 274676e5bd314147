package kz.tizilim.transfers.card;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.scene.Node;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;

/** The form of a recipient. */
final class RecipientFormView {
    private final UiContext context;
    private final RecipientsViewModel recipients;
    private final RecipientFormViewModel viewModel;
    private final Form form;
    private final NamedFields fields;

    RecipientFormView(UiContext context, RecipientsViewModel recipients, RecipientFormViewModel viewModel) {
        this.context = context;
        this.recipients = recipients;
        this.viewModel = viewModel;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        Language language = context.wording().language();
        bind("name", form.trilingual("transfers.form.name", 1).required(), viewModel.name());
        bind("named", form.check("transfers.form.named").help("transfers.form.named.help"), viewModel.named());
        form.beside(
                bind(
                        "category",
                        form.choiceOrNone("transfers.form.category", recipients.codes(Dictionary.RECIPIENTS), code -> recipients.word(Dictionary.RECIPIENTS, code)),
                        viewModel.category()),
                bind(
                        "role",
                        form.choice("transfers.form.role", List.of(Recipient.RecipientRole.values()), role -> context.say("transfers.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                        viewModel.role()));
        form.beside(
                bind("country", form.choiceOrNone("transfers.form.country", Countries.codes(language), code -> Countries.name(code, language)), viewModel.country()),
                bind("bin", form.text("transfers.form.bin"), viewModel.bin()));
        bind("address", form.trilingual("transfers.form.address", 1), viewModel.address());
        bind("task", form.trilingual("transfers.form.task", 1).help("transfers.form.task.help"), viewModel.task());
        List<UUID> others = recipients.recipients().stream().map(Recipient::id).filter(id -> !id.equals(viewModel.record().id())).toList();
        bind("engagedBy", form.choiceOrNone("transfers.form.engaged", others, recipients::recipient).help("transfers.form.engaged.help"), viewModel.engagedBy());
        form.section("transfers.form.section.contract");
        Field<String> number = bind("contract", form.text("transfers.form.contract"), viewModel.contract());
        Field<?> signed = bind("contract.signed", form.date("transfers.form.signed"), viewModel.signed());
        form.beside(number, signed, bind("contract.expires", form.date("transfers.form.expires").help("transfers.form.expires.help"), viewModel.expires()));
        fields.tell();
        String heading = viewModel.isNew() ? context.say("transfers.form.new") : context.wording().in(viewModel.record().name());
        Node pane = FormPane.of(context, DraftKey.of("transfers.recipient", viewModel.isNew(), viewModel.record().id(), viewModel), heading, form, viewModel::keep, viewModel::isChanged, recipients::leaveForm);
        fields.goTo("name");
        return pane;
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
