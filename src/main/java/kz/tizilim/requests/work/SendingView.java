package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.letters.Sending;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;

/** How and when the reply left the house; the term is met by this day. */
final class SendingView {
    private static final List<String> PROOFS = List.of("pdf", "png", "jpg", "jpeg", "eml");

    private final UiContext context;
    private final VBox node = new VBox();

    SendingView(UiContext context, SendingForm sending) {
        this(context, sending, true);
    }

    /** @param proved whether a scan that proves the sending can be kept */
    SendingView(UiContext context, SendingForm sending, boolean proved) {
        this.context = context;
        node.getStyleClass().add("request-part");
        Form form = Form.in(context.wording());
        Field<Sending.Way> chosen =
                form.choice("requests.sending.way", List.of(Sending.Way.values()), each -> context.say("letters.journal.way." + each.name()));
        chosen.required();
        chosen.value().bindBidirectional(sending.way());
        chosen.problem().bind(sending.wayProblem());
        Field<LocalDate> on = form.date("requests.sending.on").required();
        on.value().bindBidirectional(sending.on());
        on.problem().bind(sending.dayProblem());
        Field<String> track = form.text("requests.sending.track");
        track.value().bindBidirectional(sending.track());
        track.problem().bind(sending.trackProblem());
        form.beside(on, track);
        node.getChildren().add(form.node());
        if (proved) {
            node.getChildren().add(proof(sending));
        }
    }

    Node node() {
        return node;
    }

    private Node proof(SendingForm sending) {
        Label name = new Label();
        name.getStyleClass().add("sub");
        name.setWrapText(true);
        name.textProperty().bind(sending.proof().map(path -> String.valueOf(path.getFileName())).orElse(context.say("requests.sending.no-proof")));
        Button choose = Buttons.plain(context.wording(), "requests.sending.proof", () -> FileChoice
                .toOpen(node, context.say("requests.sending.proof"), context.say("requests.file.kind"), PROOFS)
                .ifPresent(sending.proof()::set));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(choose, name);
        row.getStyleClass().add("row");
        FileDrop.one(context, row, PROOFS, sending.proof()::set);
        return row;
    }
}
