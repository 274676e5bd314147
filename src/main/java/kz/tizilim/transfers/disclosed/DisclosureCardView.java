package kz.tizilim.transfers.disclosed;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;

/** The card of the chosen disclosure. */
final class DisclosureCardView {
    private final UiContext context;
    private final DisclosuresViewModel viewModel;
    private final DisclosuresView list;
    private final Disclosure disclosure;
    private final Language language;

    DisclosureCardView(UiContext context, DisclosuresViewModel viewModel, DisclosuresView list) {
        this.context = context;
        this.viewModel = viewModel;
        this.list = list;
        disclosure = viewModel.chosen().get().disclosure();
        language = context.wording().language();
    }

    Node node() {
        Label number = new Label(context.say("transfers.disclosure.title", disclosure.number()));
        number.getStyleClass().add("sub");
        Card card = Card.in(context.wording())
                .head(viewModel.chosen().get().person(), List.of(number), List.of(HistoryDialog.button(context, () -> viewModel.history(disclosure)), Buttons.plain(context.wording(), "transfers.disclosure.edit", viewModel::edit)));
        card.two(
                card.part("transfers.disclosure.on", Card.words(context.wording().date(disclosure.on()))),
                card.part("transfers.disclosure.paper", Card.words(said(disclosure.paper()))));
        card.two(
                card.part("transfers.disclosure.column.receiver", Card.words(said(viewModel.receiver(disclosure)))),
                card.part("transfers.disclosure.activity", Card.words(said(viewModel.known().activity(disclosure.activity(), language)))));
        card.put(card.part("transfers.disclosure.data", Chips.tags(disclosure.data().stream().map(code -> viewModel.known().datum(code, language)).toList())));
        card.put(card.part("transfers.disclosure.ground", Card.words(ground())));
        card.said("transfers.disclosure.note", disclosure.note());
        card.rule();
        notice(card);
        WrapRow acts = WrapRow.of(Buttons.quiet(context.wording(), "transfers.disclosure.remove", () -> context.dialogs()
                .ask(
                        Question.destructive(
                                context.say("transfers.disclosure.remove.title", disclosure.number()),
                                context.say("transfers.disclosure.remove.text"),
                                context.say("transfers.disclosure.remove")),
                        viewModel::remove)));
        acts.getStyleClass().add("buttons");
        return card.put(acts).node();
    }

    private void notice(Card card) {
        WrapRow state = WrapRow.of(Chips.of(list.tone(disclosure), list.state(disclosure)));
        state.getStyleClass().add("tags");
        if (disclosure.awaitsNotice()) {
            state.getChildren().add(Card.words(left(viewModel.notices().left(viewModel.today(), disclosure.noticeDue()))));
            state.getChildren().add(Buttons.primary(context.wording(), "transfers.disclosure.write", viewModel::writeNotice));
            state.getChildren().add(Buttons.plain(context.wording(), "transfers.disclosure.tell", this::askHow));
        } else if (disclosure.noticedOn() != null) {
            state.getChildren().add(Card.words(
                    context.wording().date(disclosure.noticedOn()) + (disclosure.noticedBy() == null ? "" : " · " + disclosure.noticedBy())));
        }
        card.put(card.part("transfers.disclosure.section.notice", state));
        if (disclosure.notice()) {
            Label law = Card.words(Explanation.of(LawPack.current(), language).citation(viewModel.notices().law().citation()));
            law.getStyleClass().add("sub");
            card.put(law);
        }
    }

    private String left(long days) {
        return days < 0 ? context.say("transfers.disclosure.left.late", -days) : context.say("transfers.disclosure.left", days);
    }

    /** Asks when and how she was told. */
    private void askHow() {
        Form form = Form.in(context.wording());
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
        StringProperty how = new SimpleStringProperty("");
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        NamedFields fields = new NamedFields(context.wording(), faults);
        fields.put("noticedOn", form.date("transfers.disclosure.noticed-on").required()).value().bindBidirectional(day);
        fields.put("noticedBy", form.text("transfers.disclosure.noticed-by")).value().bindBidirectional(how);
        context.dialogs().show(
                context.say("transfers.disclosure.tell"),
                form.node(),
                List.of(Buttons.primary(
                        context.wording(),
                        "transfers.disclosure.tell.keep",
                        () -> viewModel.noticed(day.get(), how.get().isBlank() ? null : how.get().strip(), faults, context.dialogs()::close))));
    }

    private String ground() {
        return TransferGrounds.find(disclosure.ground())
                .map(ground -> context.wording().in(ground.words()) + " — " + context.wording().in(ground.citation().article()))
                .orElse("—");
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
