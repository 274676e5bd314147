package kz.tizilim.transfers.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Folding;
import kz.tizilim.text.SortKey;
import kz.tizilim.transfers.ContractTerm;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.CardSections;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The recipients: list at the left; at the right a card with what is given to the chosen one, or a form. */
public final class RecipientsView implements Screen {
    private final UiContext context;
    private final RecipientsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public RecipientsView(UiContext context, RecipientsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "transfers.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.of(context.wording(), "transfers.title", counts, buttons, list().node(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.recipientForm(), now -> showRight());
        following.follow(viewModel.transferForm(), now -> showRight());
        following.follow(viewModel.recipients(), this::showCounts);
        showRight();
        showCounts();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private ListPane<Recipient> list() {
        return ListPane.over(context, "transfers-list", viewModel.recipients(), viewModel.chosen(), this::row)
                .filter(context.say("transfers.filter.all"), recipient -> true)
                .filter(context.say("transfers.filter.abroad"), Recipient::isAbroad)
                .filter(context.say("transfers.filter.wanting"), this::isWanting)
                .rememberFilter(viewModel.filter())
                .searched(context.say("transfers.search"), recipient -> context.wording().in(recipient.name()))
                .folded(Folding::fold)
                .sorted(Comparator.comparing((Recipient recipient) -> SortKey.of(context.wording().in(recipient.name())), Arrays::compareUnsigned))
                .onOpen(recipient -> viewModel.edit())
                .empty(Empty.of(context.say("transfers.none"), context.say("transfers.none.next"), Buttons.link(context.wording(), "transfers.none.new", viewModel::create)));
    }

    private boolean isWanting(Recipient recipient) {
        ContractTerm contract = viewModel.contract(recipient);
        return viewModel.lacksGround(recipient) || contract == ContractTerm.ENDED || contract == ContractTerm.ENDS_SOON;
    }

    private ListRow row(Recipient recipient) {
        ListRow row = ListRow.of(context.wording().in(recipient.name())).line(role(recipient)).note(country(recipient.country()));
        if (viewModel.lacksGround(recipient)) {
            row = row.chip(Tone.LATE, context.say("transfers.chip.no-ground"));
        }
        return switch (viewModel.contract(recipient)) {
            case ENDED -> row.chip(Tone.LATE, context.say("transfers.chip.ended"));
            case ENDS_SOON -> row.chip(Tone.SOON, context.say("transfers.chip.soon"));
            case RUNS, NONE -> row;
        };
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("transfers.count", viewModel.recipients().size())));
        long wanting = viewModel.recipients().stream().filter(viewModel::lacksGround).count();
        if (wanting > 0) {
            counts.getChildren().add(Chips.late(context.say("transfers.count.no-ground", wanting)));
        }
    }

    private void showRight() {
        if (viewModel.recipientForm().get() != null) {
            right.getChildren().setAll(new RecipientFormView(context, viewModel, viewModel.recipientForm().get()).node());
        } else if (viewModel.transferForm().get() != null) {
            right.getChildren().setAll(new TransferFormView(context, viewModel, viewModel.transferForm().get()).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(card(viewModel.chosen().get()));
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("transfers.unchosen"), context.say("transfers.unchosen.next"), null)));
        }
    }

    private Node card(Recipient recipient) {
        List<Node> signs = new ArrayList<>(List.of(recipient.isAbroad()
                ? Chips.late(context.say("transfers.abroad", country(recipient.country())))
                : Chips.good(context.say("transfers.home"))));
        Card card = Card.in(context.wording())
                .head(context.wording().in(recipient.name()), signs, List.of(HistoryDialog.button(context, () -> viewModel.history(recipient)), Buttons.plain(context.wording(), "transfers.edit", viewModel::edit)));
        card.two(
                card.part("transfers.form.category", Card.words(said(viewModel.word(Dictionary.RECIPIENTS, recipient.category())))),
                card.part("transfers.form.role", Card.words(role(recipient) + (recipient.named() ? "" : " · " + context.say("transfers.unnamed")))));
        card.two(
                card.part("transfers.form.address", Card.words(recipient.address() == null ? "—" : context.wording().in(recipient.address()))),
                card.part("transfers.form.bin", Card.words(said(recipient.bin()))));
        card.put(card.part("transfers.form.section.contract", contract(recipient)));
        card.said("transfers.form.task", recipient.task() == null ? "" : context.wording().in(recipient.task()));
        engagements(card, recipient);
        card.rule();
        Label heading = Card.words(context.say("transfers.given"));
        heading.getStyleClass().add("strong");
        HBox top = new HBox(heading, Buttons.plain(context.wording(), "transfers.new-transfer", viewModel::createTransfer));
        top.getStyleClass().add("row");
        card.put(top);
        List<Transfer> given = viewModel.transfersOf(recipient);
        if (given.isEmpty()) {
            card.put(Card.words(context.say("transfers.nothing-given")));
        } else {
            card.grid(
                    List.of("transfers.form.activity", "transfers.form.data", "transfers.form.ground", "transfers.act"),
                    List.of(26, 28, 28, 18),
                    given.stream().map(this::row).toList());
        }
        context.sections().on(card, new CardSections.Subject("recipient", recipient.id(), recipient.owner()));
        HBox acts = new HBox(Buttons.quiet(context.wording(), "transfers.remove-recipient", () -> context.dialogs()
                .ask(
                        Question.destructive(
                                context.say("transfers.remove-recipient.title", context.wording().in(recipient.name())),
                                context.say("transfers.remove-recipient.text"),
                                context.say("transfers.remove-recipient")),
                        viewModel::removeChosen)));
        acts.getStyleClass().add("buttons");
        return card.put(acts).node();
    }

    /** Who engaged this recipient, and whom it engaged: every name leads to its card. */
    private void engagements(Card card, Recipient recipient) {
        if (recipient.engagedBy() != null) {
            card.put(card.part("transfers.form.engaged", link(recipient.engagedBy())));
        }
        List<Recipient> engaged = viewModel.engagedBy(recipient);
        if (!engaged.isEmpty()) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("tags");
            engaged.forEach(each -> links.getChildren().add(link(each.id())));
            card.put(card.part("transfers.engaged", links));
        }
    }

    private Hyperlink link(UUID recipient) {
        Hyperlink link = new Hyperlink(viewModel.recipient(recipient));
        link.setOnAction(event -> viewModel.show(recipient));
        return link;
    }

    private List<Node> row(Transfer transfer) {
        String purpose = transfer.purpose() == null ? "" : "\n" + context.wording().in(transfer.purpose());
        String data = String.join(", ", transfer.data().stream().map(code -> viewModel.word(Dictionary.DATA, code)).toList());
        Hyperlink edit = new Hyperlink(context.say("transfers.edit-transfer"));
        edit.setOnAction(event -> viewModel.editTransfer(transfer));
        Hyperlink remove = new Hyperlink(context.say("transfers.remove"));
        remove.setOnAction(event -> viewModel.remove(transfer));
        VBox acts = new VBox(edit, remove);
        return List.of(Card.words(said(viewModel.activity(transfer.activity())) + purpose), Card.words(said(data)), ground(transfer), acts);
    }

    private Node ground(Transfer transfer) {
        FlowPane cell = new FlowPane();
        cell.getStyleClass().add("tags");
        if (transfer.isCrossBorder()) {
            cell.getChildren().add(Chips.soon(context.say("transfers.abroad", country(transfer.country()))));
        }
        Label words = Card.words(TransferGrounds.isMissing(transfer)
                ? context.say("transfers.chip.no-ground")
                : TransferGrounds.find(transfer.ground()).map(this::cited).orElse(""));
        if (TransferGrounds.isMissing(transfer)) {
            words.getStyleClass().add("said-red");
        }
        cell.getChildren().add(words);
        return cell;
    }

    private String cited(Ground ground) {
        return context.wording().in(ground.words());
    }

    private Node contract(Recipient recipient) {
        Recipient.Contract contract = recipient.contract();
        if (contract == null) {
            return Card.words(context.say("transfers.no-contract"));
        }
        List<String> said = new ArrayList<>();
        said.add(said(contract.number()));
        if (contract.signed() != null) {
            said.add(context.say("transfers.contract.signed", context.wording().date(contract.signed())));
        }
        said.add(contract.expires() == null ? context.say("transfers.contract.endless") : context.say("transfers.contract.until", context.wording().date(contract.expires())));
        HBox line = new HBox(Card.words(String.join(" · ", said)));
        switch (viewModel.contract(recipient)) {
            case ENDED -> line.getChildren().add(Chips.late(context.say("transfers.chip.ended")));
            case ENDS_SOON -> line.getChildren().add(Chips.soon(context.say("transfers.chip.soon")));
            case RUNS, NONE -> { }
        }
        line.getStyleClass().add("row");
        return line;
    }

    private String role(Recipient recipient) {
        return context.say("transfers.role." + recipient.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String country(String code) {
        return Countries.name(code, context.wording().language());
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
