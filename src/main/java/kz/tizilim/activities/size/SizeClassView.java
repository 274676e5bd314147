package kz.tizilim.activities.size;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.SizeReckoning;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.SizeClass;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.mark.Chips;

/** The size class: what it is, from what it was reckoned, what follows; and the officer's own count, which takes the reckoning's place. */
public final class SizeClassView implements Screen {
    /** The row of the law pack on telling the authorised body of processing. */
    private static final String NOTICE = "D13";

    private final UiContext context;
    private final SizeClassViewModel viewModel;
    private final Consumer<UUID> toActivity;
    private final StackPane body = new StackPane();
    private final Subscriptions following = new Subscriptions();

    /**
     * @param toActivity opens an activity that holds data of restricted access
     */
    public SizeClassView(UiContext context, SizeClassViewModel viewModel, Consumer<UUID> toActivity) {
        this.context = context;
        this.viewModel = viewModel;
        this.toActivity = toActivity;
    }

    @Override
    public Node node() {
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox screen = new VBox(Columns.top(context.wording(), "activities.section.size", new HBox()), body);
        screen.getStyleClass().add("screen");
        following.follow(viewModel.shown(), now -> show());
        show();
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

    private void show() {
        if (viewModel.shown().get() == null) {
            body.getChildren().clear();
            return;
        }
        SizeReckoning reckoning = viewModel.shown().get().reckoning();
        SizeClass result = reckoning.result();
        Card card = Card.in(context.wording());
        card.head(context.say("activities.size.is", context.wording().in(result.name())), List.of(Chips.info(context.say("activities.people", reckoning.people()))), List.of());
        card.put(sub(result.citation()));
        card.put(card.part("activities.size.why", Card.words(number(reckoning)), Card.words(context.say("activities.size.by-number", context.wording().in(reckoning.byNumber().name())))));
        card.put(card.part("activities.size.restricted", restricted(reckoning)));
        card.put(card.part(
                "activities.size.follows",
                Card.words(context.say(result.noticeOfProcessing() ? "activities.size.notice" : "activities.size.no-notice")),
                sub(LawPack.current().term(NOTICE).citation()),
                Card.words(result.note() == null ? "" : context.wording().in(result.note()))));
        card.rule();
        card.put(form(reckoning));
        body.getChildren().setAll(card.node());
    }

    private String number(SizeReckoning reckoning) {
        if (reckoning.own().people() != null) {
            String day = reckoning.own().on() == null ? "" : " · " + context.wording().date(reckoning.own().on());
            String how = reckoning.own().how() == null ? "" : " · " + reckoning.own().how();
            return context.say("activities.size.own", reckoning.own().people()) + day + how;
        }
        String largest = reckoning.largest() == null
                ? context.say("activities.size.no-largest")
                : context.say("activities.size.largest", context.wording().in(reckoning.largest().name()), reckoning.largest().people());
        return context.say("activities.size.registered", reckoning.registered()) + "\n" + largest + "\n" + context.say("activities.size.lower-bound");
    }

    /** The article, and how sure it is. */
    private Label sub(Citation citation) {
        Label law = Card.words(Explanation.of(LawPack.current(), context.wording().language()).citation(citation));
        law.getStyleClass().add("sub");
        return law;
    }

    private Node restricted(SizeReckoning reckoning) {
        VBox lines = new VBox();
        lines.getStyleClass().add("gap-links");
        if (reckoning.restricted().isEmpty()) {
            lines.getChildren().add(Card.words(context.say("activities.size.none-restricted")));
            return lines;
        }
        lines.getChildren().add(Card.words(context.say("activities.size.one-up")));
        for (SizeReckoning.Restricted each : reckoning.restricted()) {
            String data = String.join(", ", each.data().stream()
                    .map(code -> viewModel.shown().get().dictionaries().name(Dictionary.DATA, code, context.wording().language()))
                    .toList());
            Hyperlink link = new Hyperlink(context.say("activities.size.holds", context.wording().in(each.activity().name()), data));
            link.setId("activities-size-restricted-" + each.activity().number());
            link.setWrapText(true);
            link.setOnAction(event -> toActivity.accept(each.activity().id()));
            lines.getChildren().add(link);
        }
        return lines;
    }

    private Node form(SizeReckoning reckoning) {
        Form form = Form.in(context.wording());
        NamedFields fields = new NamedFields(context.wording(), viewModel.faults());
        form.section("activities.size.count");
        var people = fields.put("people", form.text("activities.size.people").help("activities.size.people.help"));
        var day = fields.put("on", form.date("activities.size.on"));
        var how = fields.put("how", form.text("activities.size.how").help("activities.size.how.help"));
        people.value().bindBidirectional(viewModel.people());
        day.value().bindBidirectional(viewModel.on());
        how.value().bindBidirectional(viewModel.how());
        form.beside(people, day, how);
        fields.tell();
        HBox acts = new HBox(Buttons.primary(context.wording(), "activities.size.keep", viewModel::keep));
        if (reckoning.own().people() != null) {
            acts.getChildren().add(Buttons.plain(context.wording(), "activities.size.take-back", viewModel::takeBack));
        }
        acts.getStyleClass().add("buttons");
        return new VBox(form.node(), acts);
    }
}
