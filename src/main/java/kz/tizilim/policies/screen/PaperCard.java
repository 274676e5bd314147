package kz.tizilim.policies.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kz.tizilim.policies.Edition;
import kz.tizilim.policies.comparison.ClauseChange;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;

/** What is known of one paper: what it lacks, what has changed, its editions, its clauses ({@link ClauseRows}). */
final class PaperCard {
    private final UiContext context;
    private final PoliciesViewModel viewModel;
    private final Runnable approve;
    private final Consumer<Edition> publish;
    private final Consumer<Edition> compare;

    PaperCard(UiContext context, PoliciesViewModel viewModel, Runnable approve, Consumer<Edition> publish, Consumer<Edition> compare) {
        this.context = context;
        this.viewModel = viewModel;
        this.approve = approve;
        this.publish = publish;
        this.compare = compare;
    }

    Node node(OpenPaper paper) {
        Card card = Card.in(context.wording())
                .head(context.say("policies.paper." + paper.kind().code()), List.of(), List.of(Buttons.primary(context.wording(), "policies.approve-now", approve)));
        card.put(card.part("policies.part.gaps", gaps(paper)));
        if (!paper.stale().isEmpty()) {
            card.put(card.part("policies.part.stale", stale(paper)));
        }
        card.put(card.part("policies.part.editions", editions(paper)));
        card.rule();
        card.put(card.part("policies.part.clauses", new ClauseRows(context, viewModel).node(paper)));
        if (!paper.unconfirmed().isEmpty()) {
            card.rule();
            card.put(card.part("policies.part.unconfirmed", lines(paper.unconfirmed())));
        }
        return card.node();
    }

    private Node gaps(OpenPaper paper) {
        VBox all = new VBox();
        for (PolicyGap gap : paper.draft().gaps()) {
            Hyperlink way = new Hyperlink(gap.say(context.wording().language()));
            way.setWrapText(true);
            way.setOnAction(event -> viewModel.goTo(gap));
            all.getChildren().add(way);
        }
        if (all.getChildren().isEmpty()) {
            all.getChildren().add(Card.words(context.say("policies.no-gaps")));
        }
        return all;
    }

    private Node stale(OpenPaper paper) {
        List<String> said = new ArrayList<>();
        for (ClauseChange change : paper.stale()) {
            String kind = context.say("policies.change." + change.kind().name().toLowerCase(Locale.ROOT));
            said.add(change.heading().isEmpty() ? kind : change.heading() + " · " + kind);
        }
        VBox all = lines(said);
        all.getChildren().add(Buttons.link(context.wording(), "policies.compare-now", () -> compare.accept(null)));
        return all;
    }

    private Node editions(OpenPaper paper) {
        VBox all = new VBox();
        all.getStyleClass().add("stack");
        if (viewModel.edition().get() != null) {
            all.getChildren().add(Buttons.link(context.wording(), "policies.edition.draft", () -> viewModel.edition().set(null)));
        }
        for (int i = 0; i < paper.editions().size(); i++) {
            all.getChildren().add(edition(paper.editions().get(i), i + 1 < paper.editions().size()));
        }
        if (paper.editions().isEmpty()) {
            all.getChildren().add(Card.words(context.say("policies.no-editions")));
        }
        return all;
    }

    private Node edition(Edition edition, boolean hasEarlier) {
        WrapRow row = WrapRow.of(Buttons.link(context.wording(), "policies.edition.show", () -> viewModel.edition().set(edition)));
        row.getStyleClass().add("tags");
        if (hasEarlier) {
            row.getChildren().add(Buttons.link(context.wording(), "policies.compare-now", () -> compare.accept(edition)));
        }
        row.getChildren().add(Buttons.link(context.wording(), "policies.publish", () -> publish.accept(edition)));
        VBox all = new VBox(Card.words(context.say(
                "policies.edition.line", context.say("policies.edition", edition.number()), context.wording().date(edition.inForce())) + " · " + edition.name()));
        if (edition.published() != null) {
            all.getChildren().add(Card.words(context.say("policies.edition.published", edition.published())));
        }
        all.getChildren().add(row);
        return all;
    }

    private static VBox lines(List<String> said) {
        VBox all = new VBox();
        all.getStyleClass().add("stack");
        said.forEach(line -> all.getChildren().add(Card.words(line)));
        return all;
    }
}
