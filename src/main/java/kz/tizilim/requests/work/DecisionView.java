package kz.tizilim.requests.work;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Segments;

/** What is decided, matter by matter. */
final class DecisionView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final VBox node = new VBox();
    private final VBox matter = new VBox();
    private final Label left = new Label();
    private final Subscriptions ofMatter = new Subscriptions();

    DecisionView(UiContext context, CaseViewModel viewModel, Subscriptions following) {
        this.context = context;
        this.viewModel = viewModel;
        DecisionForm decision = viewModel.decision();
        node.getStyleClass().add("request-part");
        if (decision.isRefusalOnly()) {
            node.getChildren().add(refusalOnly());
        }
        if (decision.matters().size() > 1) {
            node.getChildren().add(Segments.bound(
                    "requests-matter", decision.matters(), form -> form.matter().name(), form -> context.say("requests.matter." + form.matter().name()),
                    decision.shown()));
        }
        node.getChildren().addAll(matter, left);
        left.setId("requests-decision-left");
        left.setWrapText(true);
        left.getStyleClass().add("sub");
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        decision.matters().forEach(form -> following.follow(form.outcome(), now -> showLeft()));
        showLeft();
        following.follow(decision.shown(), now -> show());
        following.follow(viewModel.gap(), this::focus);
        show();
    }

    Node node() {
        return node;
    }

    /** On what still has to be decided: each matter by itself. */
    private void showLeft() {
        List<MatterForm> undecided = viewModel.decision().undecided();
        left.setText(undecided.isEmpty()
                ? ""
                : context.say(
                        "requests.decision.left",
                        undecided.stream().map(form -> context.say("requests.matter." + form.matter().name())).collect(Collectors.joining(", "))));
    }

    private Node refusalOnly() {
        Label words = new Label(context.say("requests.decision.refusal-only"));
        words.setWrapText(true);
        words.setId("requests-decision-refusal-only");
        HBox banner = new HBox(words);
        banner.getStyleClass().add("banner");
        return banner;
    }

    private void show() {
        ofMatter.end();
        MatterForm form = viewModel.decision().shown().get();
        matter.getChildren().setAll(form == null ? new VBox() : new MatterView(context, viewModel, form, ofMatter).node());
        focus(viewModel.gap().get());
    }

    private void focus(String field) {
        if (field.isEmpty()) {
            return;
        }
        String language = context.wording().language().code();
        Stream.of("#requests-fact-" + field + "-" + language, "#requests-decision-" + field)
                .map(matter::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
