package kz.tizilim.consents.texts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The texts of consents: every version in the list at the left; at the right the words of one, what it lacks, and its prints. */
public final class TextsView implements Screen {
    private final Desk desk;
    private final TextsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Following following = new Following();

    public TextsView(Desk desk, TextsViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(desk.wording(), "consents.text.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.of(desk.wording(), "consents.texts", counts, buttons, list().node(), right);
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
        return ListPane.over(desk, "consents-texts", viewModel.texts(), viewModel.chosen(), this::row)
                .filter(desk.say("consents.text.filter.all"), text -> true)
                .filter(desk.say("consents.status.in_use"), text -> text.status() == ConsentText.Status.IN_USE)
                .filter(desk.say("consents.text.filter.drafts"), ConsentText::isDraft)
                .rememberFilter(viewModel.filter())
                .searched(desk.say("consents.text.search"), text -> desk.wording().in(text.name()))
                .folded(Folding::fold)
                .onOpen(text -> viewModel.edit(""))
                .empty(Empty.of(desk.say("consents.text.none"), desk.say("consents.text.none.next"), Buttons.link(desk.wording(), "consents.text.none.new", viewModel::create)));
    }

    private ListRow row(ConsentText text) {
        return ListRow.of(desk.wording().in(text.name()))
                .chip(tone(text), status(text))
                .line(desk.say("consents.text.row", text.series(), text.version()))
                .note(desk.say("consents.text.uses", viewModel.uses(text)));
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
            case DRAFT -> desk.say("consents.status.draft");
            case IN_USE -> desk.say("consents.status.in_use");
            case REPLACED -> desk.say("consents.status.replaced");
        };
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(desk.say("consents.text.count", viewModel.texts().size())));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new TextFormView(desk, viewModel.form().get(), () -> viewModel.form().set(null)).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(card(viewModel.chosen().get()));
        } else {
            right.getChildren().setAll(Columns.empty(desk, Empty.of(desk.say("consents.text.unchosen"), desk.say("consents.text.unchosen.next"), null)));
        }
    }

    private Node card(ConsentText text) {
        Label version = new Label(desk.say("consents.text.row", text.series(), text.version()));
        version.getStyleClass().add("sub");
        version.setMinWidth(Label.USE_PREF_SIZE);
        List<Node> act = List.of(HistoryDialog.button(desk, () -> viewModel.history(text)), text.isDraft()
                ? Buttons.plain(desk.wording(), "consents.text.edit", () -> viewModel.edit(""))
                : Buttons.plain(desk.wording(), "consents.text.renew", viewModel::renew));
        Card card = Card.in(desk.wording()).head(desk.wording().in(text.name()), List.of(version, Chips.of(tone(text), status(text))), act);
        List<Fault> gaps = viewModel.gaps();
        if (!gaps.isEmpty()) {
            card.put(gaps(gaps));
        } else if (text.isDraft()) {
            HBox banner = new HBox(Card.words(desk.say("consents.text.whole")), Buttons.primary(desk.wording(), "consents.text.use", this::askUse));
            banner.getStyleClass().addAll("banner", "good");
            card.put(banner);
        } else {
            Label hash = Card.words(desk.say("consents.text.fixed", desk.wording().date(text.usedFrom()), text.hash()));
            hash.getStyleClass().add("small");
            card.put(hash);
        }
        card.put(prints(text)).rule();
        wording(card);
        if (text.isDraft()) {
            HBox acts = new HBox(Buttons.quiet(desk.wording(), "consents.text.remove", viewModel::remove));
            acts.getStyleClass().add("buttons");
            card.put(acts);
        }
        return card.node();
    }

    private void askUse() {
        desk.dialogs().ask(Question.of(desk.say("consents.text.use.title"), desk.say("consents.text.use.text"), desk.say("consents.text.use")), viewModel::use);
    }

    private Node gaps(List<Fault> gaps) {
        FlowPane banner = new FlowPane();
        banner.getStyleClass().add("gaps");
        for (Fault gap : gaps) {
            Hyperlink link = new Hyperlink(viewModel.gap(gap));
            link.setId("consents-gap-" + gap.field());
            link.setOnAction(event -> viewModel.edit(gap.field()));
            banner.getChildren().add(link);
        }
        return banner;
    }

    private Node prints(ConsentText text) {
        List<Node> buttons = new ArrayList<>(List.of(Card.words(desk.say("consents.text.print"))));
        for (Language language : text.languages()) {
            Hyperlink link = new Hyperlink(desk.say("ui.language." + language.code()));
            link.setId("consents-print-" + language.code());
            link.setOnAction(event -> viewModel.print(language));
            buttons.add(link);
        }
        if (text.languages().containsAll(List.of(Language.KK, Language.RU))) {
            buttons.add(Buttons.link(desk.wording(), "consents.text.print.pair", viewModel::printPair));
        }
        FlowPane row = new FlowPane();
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
