package kz.tizilim.requests.work;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.requests.Decision;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.mark.Segments;

/** What is decided, on what ground, in which words, and in which language the reply is written. */
final class DecisionView {
    private final Desk desk;
    private final CaseViewModel viewModel;
    private final VBox node = new VBox();

    DecisionView(Desk desk, CaseViewModel viewModel, Following following) {
        this.desk = desk;
        this.viewModel = viewModel;
        DecisionForm decision = viewModel.decision();
        node.getStyleClass().add("request-part");
        node.getChildren().add(decision.isRefusalOnly() ? refusalOnly() : Segments.bound(
                "requests-decision", List.of(Decision.Outcome.values()), Decision.Outcome::name,
                outcome -> desk.say("requests.outcome." + outcome.name()), decision.outcome()));
        Node grounds = grounds(decision);
        Node effects = effects(decision);
        node.getChildren().addAll(grounds, effects, language(desk, viewModel));
        following.follow(decision.outcome(), outcome -> show(outcome, grounds, effects));
        show(decision.outcome().get(), grounds, effects);
    }

    Node node() {
        return node;
    }

    /** The languages of the reply side by side; also shown when all that is left is to register it. */
    static Node language(Desk desk, CaseViewModel viewModel) {
        Label label = new Label(desk.say("requests.reply.language"));
        label.getStyleClass().add("sub");
        HBox row = new HBox(label, Segments.bound(
                "requests-reply-language", List.of(Language.values()), Language::code,
                language -> desk.say("ui.language." + language.code()), viewModel.language()));
        row.getStyleClass().add("row");
        return row;
    }

    private Node refusalOnly() {
        Label words = new Label(desk.say("requests.decision.refusal-only"));
        words.setWrapText(true);
        words.setId("requests-decision-refusal-only");
        HBox banner = new HBox(words);
        banner.getStyleClass().add("banner");
        return banner;
    }

    private void show(Decision.Outcome outcome, Node grounds, Node effects) {
        grounds.setVisible(outcome != Decision.Outcome.GRANTED);
        effects.setVisible(viewModel.decision().isWithdrawal() && outcome != Decision.Outcome.REFUSED);
    }

    private Node grounds(DecisionForm decision) {
        Form form = Form.in(desk.wording());
        Field<Ground> ground = form.choice("requests.decision.ground", decision.grounds(), this::words).required();
        ground.value().bindBidirectional(decision.ground());
        ground.problem().bind(decision.groundProblem());
        Label article = new Label();
        article.getStyleClass().add("small");
        article.setWrapText(true);
        article.setId("requests-decision-article");
        article.textProperty().bind(decision.ground().map(this::article).orElse(""));
        article.managedProperty().bind(article.textProperty().isNotEmpty());
        form.put(article);
        Field<String> reason = form.area("requests.decision.reason", 2);
        reason.help("requests.decision.reason.help");
        reason.value().bindBidirectional(decision.reason());
        form.node().managedProperty().bind(form.node().visibleProperty());
        return form.node();
    }

    private String words(Ground ground) {
        return desk.wording().in(ground.words());
    }

    private String article(Ground ground) {
        String citation = Explanation.of(LawPack.current(), desk.wording().language()).citation(ground.citation());
        return ground.note() == null ? citation : citation + ". " + desk.wording().in(ground.note());
    }

    private Node effects(DecisionForm decision) {
        Form form = Form.in(desk.wording());
        CaseFile file = viewModel.file().get();
        if (!file.activities().isEmpty()) {
            Field<List<Named>> stopped = form.checks("requests.decision.stopped", file.activities(), each -> desk.wording().in(each.name()));
            stopped.value().bindBidirectional(decision.stopped());
        }
        if (!file.recipients().isEmpty()) {
            Field<List<Named>> informed = form.checks("requests.decision.informed", file.recipients(), each -> desk.wording().in(each.name()));
            informed.value().bindBidirectional(decision.informed());
        }
        form.node().managedProperty().bind(form.node().visibleProperty());
        return form.node();
    }
}
