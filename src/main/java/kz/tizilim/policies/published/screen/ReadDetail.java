package kz.tizilim.policies.published.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.tizilim.policies.published.PolicyDifference;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;

/** What is to be known of the chosen row: the reason and the article, what to write instead, how either side is mended. */
final class ReadDetail {
    private final UiContext context;
    private final PublishedViewModel viewModel;

    ReadDetail(UiContext context, PublishedViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    Node node(ReadRow row) {
        List<Node> parts = new ArrayList<>();
        if (row.finding() != null) {
            finding(row.finding(), parts);
        } else if (row.fact() != null) {
            fact(row.fact(), parts);
        } else if (row.difference() != null) {
            difference(row.difference(), parts);
        } else {
            parts.add(words(ReadWords.of(context, row), "policy-quote"));
        }
        VBox box = new VBox();
        box.getChildren().addAll(parts);
        box.getStyleClass().add("policy-detail");
        ScrollPane pane = new ScrollPane(box);
        pane.setFitToWidth(true);
        pane.setId("policies-published-detail");
        return pane;
    }

    private void finding(Finding finding, List<Node> parts) {
        Messages messages = Messages.of(context.wording().language());
        quote(finding.quote(), parts);
        parts.add(words(finding.reason(messages), "policy-reason"));
        if (!finding.article().isEmpty()) {
            parts.add(words(context.say("policies.published.article", finding.article()), "muted"));
        }
        parts.add(words(finding.remedy(messages), "policy-remedy"));
    }

    private void fact(Fact fact, List<Node> parts) {
        quote(fact.quote(), parts);
        if (!fact.value().equals(fact.quote())) {
            parts.add(words(context.say("policies.published.read-as", fact.value()), "muted"));
        }
    }

    private void difference(PolicyDifference difference, List<Node> parts) {
        Language language = context.wording().language();
        parts.add(words(difference.say(language), "policy-reason"));
        parts.add(words(difference.mendPolicy(language), "policy-remedy"));
        parts.add(words(difference.mendRegister(language), "policy-remedy"));
        if (difference.stated() != null) {
            parts.add(Buttons.link(context.wording(), "policies.published.card", () -> viewModel.goTo(difference.stated().way())));
        }
    }

    private static void quote(String quote, List<Node> parts) {
        if (!quote.isBlank()) {
            parts.add(words("«" + quote.strip() + "»", "policy-quote"));
        }
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
