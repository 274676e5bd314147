package kz.tizilim.consents.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentState;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.law.LawPack;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;

/** The card of a consent: by which words it was given, what proves it, and what its withdrawal stops. */
final class ConsentCardView {
    private final UiContext context;
    private final ConsentsViewModel viewModel;
    private final ConsentsViewModel.Shown shown;
    private final Consent consent;

    ConsentCardView(UiContext context, ConsentsViewModel viewModel, ConsentsViewModel.Shown shown) {
        this.context = context;
        this.viewModel = viewModel;
        this.shown = shown;
        consent = shown.consent();
    }

    Node node() {
        ConsentState state = consent.on(viewModel.today());
        Label number = new Label(context.say("consents.number", consent.number()));
        number.getStyleClass().add("sub");
        number.setMinWidth(Label.USE_PREF_SIZE);
        List<Node> signs = List.of(number, Chips.of(ConsentsView.tone(state), context.say("consents.state." + ConsentsView.code(state))));
        String name = shown.person() == null ? "—" : shown.person().fullName();
        List<Node> acts = List.of(HistoryDialog.button(context, () -> viewModel.history(shown)), Buttons.plain(context.wording(), "consents.edit", viewModel::edit));
        Card card = Card.in(context.wording()).head(name, signs, acts);
        proofMissing(card);
        if (consent.withdrawal() != null) {
            withdrawal(card, consent.withdrawal());
        }
        card.two(card.part("consents.form.text", text()), card.part("consents.card.activities", activities()));
        card.two(
                card.part("consents.form.given-on", Card.words(context.wording().date(consent.givenOn()))),
                card.part("consents.card.until", Card.words(consent.until() == null ? context.say("consents.validity.purpose") : context.wording().date(consent.until()))));
        card.two(
                card.part("consents.form.way", Card.words(context.say("consents.way." + ConsentsView.code(consent.way())))),
                card.part("consents.card.proof", proof()));
        if (consent.representative() != null) {
            card.put(card.part("consents.form.section.representative", Card.words(said(consent.representative().name()) + " · " + said(consent.representative().paper()))));
        }
        card.said("consents.form.note", consent.note());
        return card.rule().put(acts()).node();
    }

    private void proofMissing(Card card) {
        if (consent.scan() == null && consent.proof() == null) {
            HBox banner = new HBox(Card.words(context.say("consents.no-proof")));
            banner.getStyleClass().add("banner");
            card.put(banner);
        }
    }

    private Node text() {
        ConsentText text = shown.text();
        Label name = Card.words(context.say("consents.text.version", context.wording().in(text.name()), text.version()));
        Label hash = Card.words(context.say("consents.text.hash", text.hash().substring(0, 16)));
        hash.getStyleClass().add("small");
        VBox box = new VBox(name, hash);
        if (!text.isUnaltered()) {
            box.getChildren().add(Chips.late(context.say("consents.text.altered")));
        }
        return box;
    }

    private Node activities() {
        List<String> names = shown.activities().stream()
                .map(activity -> context.wording().in(activity.name()) + (consent.isWithdrawnFor(activity.id()) ? " — " + context.say("consents.state.withdrawn").toLowerCase(Locale.ROOT) : ""))
                .toList();
        return Card.words(names.isEmpty() ? "—" : String.join("\n", names));
    }

    private Node proof() {
        List<Node> lines = new ArrayList<>();
        if (consent.proof() != null) {
            lines.add(Card.words(consent.proof()));
        }
        if (shown.scan() != null) {
            lines.add(Buttons.link(context.wording(), "consents.scan.show", viewModel::showScan));
            Label hash = Card.words(shown.proofOnFile());
            hash.getStyleClass().add("small");
            lines.add(hash);
        }
        if (lines.isEmpty()) {
            lines.add(Card.words("—"));
        }
        VBox box = new VBox();
        box.getChildren().setAll(lines);
        return box;
    }

    private void withdrawal(Card card, Withdrawal withdrawal) {
        List<String> said = new ArrayList<>();
        said.add(context.say("consents.withdrawal.received", context.wording().date(withdrawal.received())));
        if (withdrawal.isBarred()) {
            said.add(LawPack.current().refusals().stream()
                    .filter(ground -> ground.code().equals(withdrawal.bar()))
                    .findFirst()
                    .map(ground -> context.say("consents.withdrawal.barred", context.wording().in(ground.words()), context.wording().in(ground.citation().article())))
                    .orElse(withdrawal.bar()));
        } else if (withdrawal.stoppedOn() == null) {
            said.add(context.say("consents.withdrawal.stop-by", context.wording().date(withdrawal.stopBy())));
        } else {
            said.add(context.say("consents.withdrawal.stopped", context.wording().date(withdrawal.stoppedOn())));
        }
        if (withdrawal.partly()) {
            said.add(context.say("consents.withdrawal.partly"));
        }
        if (withdrawal.reason() != null) {
            said.add(withdrawal.reason());
        }
        HBox banner = new HBox(Card.words(String.join(" ", said)));
        banner.getStyleClass().add("banner");
        if (withdrawal.isOpen() && withdrawal.stopBy().isBefore(viewModel.today())) {
            banner.getStyleClass().add("late");
        }
        if (withdrawal.isOpen()) {
            Button stopped = Buttons.plain(context.wording(), "consents.stopped", viewModel::stopped);
            stopped.setMinWidth(Button.USE_PREF_SIZE);
            banner.getChildren().add(stopped);
        }
        card.put(banner);
    }

    private Node acts() {
        WrapRow acts = WrapRow.of(Buttons.plain(context.wording(), "consents.passport", viewModel::passport));
        acts.getStyleClass().add("tags");
        if (shown.person() != null) {
            acts.getChildren().add(Buttons.plain(context.wording(), "consents.filled", viewModel::fillForm));
        }
        acts.getChildren().add(Buttons.plain(
                context.wording(), consent.withdrawal() == null ? "consents.withdraw" : "consents.withdraw.change", viewModel::withdraw));
        acts.getChildren().add(Buttons.quiet(context.wording(), "consents.remove", () -> context.dialogs().ask(
                Question.destructive(context.say("consents.remove.title", consent.number()), context.say("consents.remove.text"), context.say("consents.remove")),
                viewModel::remove)));
        return acts;
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }

    /** How long a consent by a text holds. */
    static String validity(UiContext context, ConsentText text) {
        return ConsentFormatter.validity(text.validity(), context.wording().language());
    }
}
