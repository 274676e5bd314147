package kz.tizilim.policies.screen;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;

/** The dialog in which a paper is approved. */
final class ApprovalView {
    private final UiContext context;
    private final ApprovalViewModel approval;

    ApprovalView(UiContext context, ApprovalViewModel approval) {
        this.context = context;
        this.approval = approval;
    }

    void show(String paper) {
        Form form = Form.in(context.wording());
        NamedFields fields = new NamedFields(context.wording(), approval.faults());
        var by = form.choice("policies.approve.by", approval.signatories(), this::named).required();
        by.value().bindBidirectional(approval.by());
        fields.put("signatory", by);
        var on = form.date("policies.approve.on").required();
        on.value().bindBidirectional(approval.on());
        var inForce = form.date("policies.approve.in-force").required();
        inForce.value().bindBidirectional(approval.inForce());
        fields.put("on", on);
        fields.put("inForce", inForce);
        form.beside(on, inForce);
        fields.tell();
        Label barred = Card.words("");
        approval.faults().addListener((ListChangeListener<ValidationError>) change -> barred.setText(barring()));
        VBox content = new VBox(Card.words(context.say("policies.approve.text")));
        if (approval.gaps() > 0) {
            content.getChildren().add(Card.words(context.say("policies.approve.gaps", approval.gaps())));
        }
        content.getChildren().addAll(form.node(), barred);
        content.getStyleClass().add("stack");
        content.setMaxWidth(460);
        Button approve = Buttons.primary(context.wording(), "policies.approve-now", approval::approve);
        approve.setId("policies-approval-approve");
        context.dialogs().show(context.say("policies.approve.title", paper), content, List.of(approve));
    }

    /** What the register must say before any paper is approved. */
    private String barring() {
        Messages messages = Messages.of(context.wording().language());
        List<String> gaps = approval.faults().stream().filter(fault -> fault.field().equals("gaps")).map(fault -> said(fault, messages)).toList();
        return gaps.isEmpty() ? "" : context.say("policies.approve.barred", String.join("; ", gaps));
    }

    private static String said(ValidationError fault, Messages messages) {
        Language language = messages.language();
        return messages.say(fault.key(), fault.arguments().stream().map(each -> each instanceof LocalText text ? text.in(language) : each).toArray());
    }

    private String named(Signatory signatory) {
        return context.wording().in(signatory.post()) + ", " + signatory.name();
    }
}
