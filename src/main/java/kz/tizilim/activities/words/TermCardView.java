package kz.tizilim.activities.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.TermUse;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.mark.Chips;

/** The chosen word in three languages, with the records that use it as links, and what can be done with a word of one's own. */
final class TermCardView {
    /** So many links are looked through; how many more there are is said. */
    private static final int LINKS = 30;

    private final UiContext context;
    private final DictionariesViewModel viewModel;
    private final DictionaryTerm term;

    TermCardView(UiContext context, DictionariesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        term = viewModel.chosen().get();
    }

    Node node() {
        boolean own = term.isOwn();
        Card card = Card.in(context.wording())
                .head(context.wording().in(term.name()), List.of(), own ? List.of(Buttons.plain(context.wording(), "activities.term.edit", () -> OwnTerm.ask(context, term, viewModel::keep))) : List.of());
        card.said("ui.language.kk", term.name().kk()).said("ui.language.ru", term.name().ru()).said("ui.language.en", term.name().en());
        if (!term.marks().isEmpty()) {
            card.put(card.part("activities.term.marks", Chips.tags(term.marks().stream().map(mark -> context.say("activities.mark." + OwnTerm.code(mark))).toList())));
        }
        card.rule();
        card.put(card.part("activities.term.used", used()));
        if (own) {
            WrapRow acts = WrapRow.of(
                    Buttons.plain(context.wording(), "activities.term.merge", this::askInto),
                    Buttons.quiet(context.wording(), "activities.term.remove", () -> context.dialogs()
                            .ask(
                                    Question.destructive(
                                            context.say("activities.term.remove.title", context.wording().in(term.name())),
                                            context.say("activities.term.remove.text"),
                                            context.say("activities.term.remove")),
                                    viewModel::remove)));
            acts.getStyleClass().add("buttons");
            card.put(acts);
        } else {
            Label why = Card.words(context.say("activities.term.built-in"));
            why.getStyleClass().add("sub");
            why.setId("activities-term-built-in");
            card.put(why);
        }
        return card.node();
    }

    private Node used() {
        VBox lines = new VBox();
        lines.getStyleClass().add("gap-links");
        List<TermUse.Used> uses = viewModel.uses().get();
        if (uses == null || uses.isEmpty()) {
            lines.getChildren().add(Card.words(context.say(uses == null ? "activities.term.reading" : "activities.term.unused")));
            return lines;
        }
        Map<String, Long> counts = uses.stream().collect(Collectors.groupingBy(TermUse.Used::kind, Collectors.counting()));
        lines.getChildren().add(Card.words(context.say(
                "activities.term.counts", count(counts, "activity"), count(counts, "recipient") + count(counts, "transfer"), count(counts, "disclosure"),
                count(counts, "person"), count(counts, "consent_text"))));
        uses.stream().filter(each -> each.kind().equals("activity")).limit(LINKS).forEach(each -> {
            Hyperlink link = new Hyperlink(context.wording().in(each.name()) + " →");
            link.setId("activities-term-used-" + lines.getChildren().size());
            link.setWrapText(true);
            link.setOnAction(event -> viewModel.open(each));
            lines.getChildren().add(link);
        });
        return lines;
    }

    private static long count(Map<String, Long> counts, String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private void askInto() {
        Form form = Form.in(context.wording());
        ObjectProperty<DictionaryTerm> into = new SimpleObjectProperty<>();
        Field<DictionaryTerm> choice = form.choice("activities.term.into", viewModel.others(), each -> context.wording().in(each.name())).required();
        choice.help("activities.term.into.help").value().bindBidirectional(into);
        context.dialogs().show(context.say("activities.term.merge.title", context.wording().in(term.name())), form.node(), List.of(
                Buttons.primary(context.wording(), "activities.term.merge.now", () -> {
                    choice.problem().set(into.get() == null ? context.say("text.fault.required") : "");
                    if (into.get() != null) {
                        context.dialogs().close();
                        viewModel.mergeInto(into.get());
                    }
                })));
    }
}
