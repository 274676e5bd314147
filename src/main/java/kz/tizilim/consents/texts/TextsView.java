package kz.tizilim.consents.texts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The texts of consents: every version in the list at the left; at the right the words of one, what it lacks, and its prints. */
public final class TextsView implements Screen {
    private final UiContext context;
    private final TextsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public TextsView(UiContext context, TextsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "consents.text.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.of(context, "consents.texts", counts, buttons, list().node(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.texts(), this::showCounts);
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

    private ListPane<ConsentText> list() {
        return ListPane.over(context, "consents-texts", viewModel.texts(), viewModel.chosen(), this::row)
                .filter(context.say("consents.text.filter.all"), text -> true)
                .filter(context.say("consents.status.in_use"), text -> text.status() == ConsentText.Status.IN_USE)
                .filter(context.say("consents.text.filter.drafts"), ConsentText::isDraft)
                .rememberFilter(viewModel.filter())
                .searched(context.say("consents.text.search"), text -> context.wording().in(text.name()))
                .folded(Folding::fold)
                .onOpen(text -> viewModel.edit(""))
                .empty(Empty.of(context.say("consents.text.none"), context.say("consents.text.none.next"), Buttons.link(context.wording(), "consents.text.none.new", viewModel::create)));
    }

    private ListRow row(ConsentText text) {
        return ListRow.of(context.wording().in(text.name()))
                .chip(tone(text), status(text))
                .line(context.say("consents.text.row", text.series(), text.version()))
                .note(context.say("consents.text.uses", viewModel.uses(text)));
    }

    private static Tone tone(ConsentText text) {
        return switch (text.status()) {
            case DRAFT -> Tone.SOON;
            case IN_USE -> Tone.GOOD;
            case REPLACED -> Tone.PLAIN;
        };
    }

    private String status(ConsentText text) {
        return switch (text.status()) {
            case DRAFT -> context.say("consents.status.draft");
            case IN_USE -> context.say("consents.status.in_use");
            case REPLACED -> context.say("consents.status.replaced");
        };
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("consents.text.count", viewModel.texts().size())));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new TextFormView(context, viewModel.form().get(), () -> viewModel.form().set(null)).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(card(viewModel.chosen().get()));
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("consents.text.unchosen"), context.say("consents.text.unchosen.next"), null)));
        }
    }

    private Node card(ConsentText text) {
        Label version = new Label(context.say("consents.text.row", text.series(), text.version()));
        version.getStyleClass().add("sub");
        version.setMinWidth(Label.USE_PREF_SIZE);
        List<Node> act = List.of(HistoryDialog.button(context, () -> viewModel.history(text)), text.isDraft()
                ? Buttons.plain(context.wording(), "consents.text.edit", () -> viewModel.edit(""))
                : Buttons.plain(context.wording(), "consents.text.renew", viewModel::renew));
        Card card = Card.in(context.wording()).head(context.wording().in(text.name()), List.of(version, Chips.of(tone(text), status(text))), act);
        List<ValidationError> gaps = viewModel.gaps();
        if (!gaps.isEmpty()) {
            card.put(gaps(gaps));
        } else if (text.isDraft()) {
            HBox banner = new HBox(Card.words(context.say("consents.text.whole")), Buttons.primary(context.wording(), "consents.text.use", this::askUse));
            banner.getStyleClass().addAll("banner", "good");
            card.put(banner);
        } else {
            Label hash = Card.words(context.say("consents.text.fixed", context.wording().date(text.usedFrom()), text.hash()));
            hash.getStyleClass().add("small");
            card.put(hash);
        }
        card.put(prints(text)).rule();
        wording(card);
        if (text.isDraft()) {
            HBox acts = new HBox(Buttons.quiet(context.wording(), "consents.text.remove", viewModel::remove));
            acts.getStyleClass().add("buttons");
            card.put(acts);
        }
        return card.node();
    }

    private void askUse() {
        context.dialogs().ask(Question.of(context.say("consents.text.use.title"), context.say("consents.text.use.text"), context.say("consents.text.use")), viewModel::use);
    }

    private Node gaps(List<ValidationError> gaps) {
        WrapRow banner = WrapRow.of();
        banner.getStyleClass().add("gaps");
        for (ValidationError gap : gaps) {
            Hyperlink link = new Hyperlink(viewModel.gap(gap));
            link.setId("consents-gap-" + gap.field());
            link.setOnAction(event -> viewModel.edit(gap.field()));
            banner.getChildren().add(link);
        }
        return banner;
    }

    private Node prints(ConsentText text) {
        List<Node> buttons = new ArrayList<>(List.of(Card.words(context.say("consents.text.print"))));
        for (Language language : text.languages()) {
            Hyperlink link = new Hyperlink(context.say("ui.language." + language.code()));
            link.setId("consents-print-" + language.code());
            link.setOnAction(event -> viewModel.print(language));
            buttons.add(link);
        }
        if (text.languages().containsAll(List.of(Language.KK, Language.RU))) {
            buttons.add(Buttons.link(context.wording(), "consents.text.print.pair", viewModel::printPair));
        }
        WrapRow row = WrapRow.of();
        row.getStyleClass().add("tags");
        row.getChildren().setAll(buttons);
        return row;
    }

    private void wording(Card card) {
        ConsentWording words = viewModel.wording();
        Label title = Card.words(words.title());
        title.getStyleClass().add("strong");
        card.put(title).put(Card.words(words.declaration()));
        int number = 1;
        for (ConsentWording.Item item : words.items()) {
            Label heading = new Label(number++ + ". " + item.heading());
            heading.getStyleClass().add("small");
            VBox part = new VBox(heading, Card.words(String.join("\n", item.said())));
            part.getStyleClass().add("card-part");
            card.put(part);
        }
    }
}
