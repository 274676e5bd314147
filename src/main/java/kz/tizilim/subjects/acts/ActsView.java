package kz.tizilim.subjects.acts;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.PersonDestruction.Ordered;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The acts of destruction in a table, the latest first, and beside it the chosen one; an interrupted one can be completed there. */
public final class ActsView implements Screen {
    private final UiContext context;
    private final ActsViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public ActsView(UiContext context, ActsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        TableView<Ordered> table = RecordTable.over(context, "subjects-acts", viewModel.acts())
                .column("subjects.acts.column.number", 44, each -> Integer.toString(each.act().number()), Comparator.comparing(each -> each.act().number()))
                .column("subjects.acts.column.day", 92, each -> context.wording().date(each.act().on()), Comparator.comparing(each -> each.act().on()))
                .column("subjects.acts.column.person", 74, each -> "№ " + each.act().person(), Comparator.comparing(each -> each.act().person()))
                .column("subjects.acts.column.ground", 170, each -> viewModel.words().ground(each.act().ground()))
                .chips("subjects.acts.column.state", 132, ActsView::tone, this::state)
                .empty(Empty.of(context.say("subjects.acts.none"), context.say("subjects.acts.none.next"), null))
                .chosen(viewModel.chosen())
                .onOpen(viewModel::print)
                .node();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(table);
        left.getStyleClass().addAll("tight", "persons");
        VBox screen = Columns.ofTable(context, "subjects.acts.title", counts, new Node[0], left, right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.acts(), this::showCounts);
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

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("subjects.acts.count", viewModel.acts().size())));
        long interrupted = viewModel.acts().stream().filter(each -> !each.done()).count();
        if (interrupted > 0) {
            counts.getChildren().add(Chips.late(context.say("subjects.acts.interrupted", interrupted)));
        }
    }

    private void showRight() {
        Ordered chosen = viewModel.chosen().get();
        right.getChildren().setAll(chosen == null
                ? Columns.empty(context, Empty.of(context.say("subjects.acts.unchosen"), context.say("subjects.acts.unchosen.next"), null))
                : card(chosen));
    }

    private Node card(Ordered ordered) {
        DestructionAct act = ordered.act();
        Button print = Buttons.primary(context.wording(), "subjects.act.print", () -> viewModel.print(ordered));
        Card card = Card.in(context.wording()).head(context.say("subjects.act.title", act.number()), List.of(Chips.of(tone(ordered), state(ordered))), List.of(print));
        if (!ordered.done()) {
            Button finish = Buttons.danger(context.wording(), "subjects.act.finish", () -> viewModel.finish(ordered));
            finish.setMinWidth(Button.USE_PREF_SIZE);
            HBox banner = new HBox(Card.words(context.say("subjects.act.interrupted", act.person())), finish);
            banner.getStyleClass().addAll("banner", "late");
            card.put(banner);
        }
        card.two(card.part("subjects.act.day", Card.words(context.wording().date(act.on()))), card.part("subjects.act.person", Card.words("№ " + act.person())));
        Node article = Card.words(viewModel.words().article(act.ground()));
        article.getStyleClass().add("sub");
        card.put(card.part("subjects.act.ground", Card.words(viewModel.words().ground(act.ground())), article));
        card.said("subjects.act.named", act.act());
        card.rule();
        card.said("subjects.act.gone", viewModel.words().gone(act));
        card.said("subjects.act.way", context.say("subjects.act.way.words", act.owners().size()));
        card.said("subjects.act.outside", context.say("subjects.act.outside.words"));
        card.rule();
        card.said("subjects.act.by", context.say("ui.history.actor." + ordered.by()));
        return card.node();
    }

    private static Tone tone(Ordered ordered) {
        return ordered.done() ? Tone.GOOD : Tone.LATE;
    }

    private String state(Ordered ordered) {
        return context.say(ordered.done() ? "subjects.acts.state.done" : "subjects.acts.state.interrupted");
    }
}
