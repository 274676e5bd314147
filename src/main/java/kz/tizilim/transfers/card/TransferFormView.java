package kz.tizilim.transfers.card;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.PickList;

/** The form of a transfer. While its ground does not serve its country, the form says so; it can be kept all the same. */
final class TransferFormView {
    private final UiContext context;
    private final RecipientsViewModel recipients;
    private final TransferFormViewModel viewModel;
    private final Form form;
    private final NamedFields fields;
    private final Label missing = Card.words("");

    TransferFormView(UiContext context, RecipientsViewModel recipients, TransferFormViewModel viewModel) {
        this.context = context;
        this.recipients = recipients;
        this.viewModel = viewModel;
        form = Form.in(context.wording());
        fields = new NamedFields(context.wording(), viewModel.faults());
    }

    Node node() {
        Language language = context.wording().language();
        bind("activity", form.choice("transfers.form.activity", recipients.activityIds(), this::activity).required(), viewModel.activity());
        bind("data", PickList.of(context, "transfers.form.data", this::data).on(form), viewModel.data());
        bind("purpose", form.trilingual("transfers.form.purpose", 1), viewModel.purpose());
        bind("country", form.choiceOrNone("transfers.form.country", Countries.codes(language), code -> Countries.name(code, language)), viewModel.country());
        List<String> grounds =
                Stream.concat(TransferGrounds.of(true).stream(), TransferGrounds.of(false).stream()).map(Ground::code).distinct().toList();
        bind("ground", form.choiceOrNone("transfers.form.ground", grounds, this::ground).help("transfers.form.ground.help"), viewModel.ground());
        missing.getStyleClass().add("field-problem");
        missing.managedProperty().bind(missing.visibleProperty());
        form.put(missing);
        viewModel.ground().addListener((property, before, now) -> tellGround());
        viewModel.country().addListener((property, before, now) -> tellGround());
        tellGround();
        fields.tell();
        String heading = context.say(viewModel.isNew() ? "transfers.form.new-transfer" : "transfers.form.transfer", recipients.recipient(viewModel.record().recipient()));
        Node pane = FormPane.of(context, viewModel.draft(), heading, form, viewModel::keep, viewModel::isChanged, recipients::leaveForm);
        fields.goTo("activity");
        return pane;
    }

    private void tellGround() {
        missing.setText(context.say(viewModel.record().isCrossBorder() ? "transfers.no-ground.abroad" : "transfers.no-ground.home"));
        missing.setVisible(TransferGrounds.isMissing(viewModel.record()));
    }

    private List<PickList.Choice<String>> data() {
        return recipients.dataOf(viewModel.activity().get()).stream()
                .map(code -> new PickList.Choice<>(code, recipients.word(Dictionary.DATA, code), ""))
                .toList();
    }

    private String activity(UUID id) {
        return recipients.activity(id);
    }

    private String ground(String code) {
        return TransferGrounds.find(code).map(ground -> context.wording().in(ground.words())).orElse(code);
    }

    private <T> Field<T> bind(String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }
}
