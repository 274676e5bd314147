package kz.tizilim.requests.work;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.FirstFault;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.RowList;
import kz.tizilim.ui.mark.Segments;

/** The decision on one matter: its outcome, and a field for each fact that its letter says. */
final class MatterView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final MatterForm matter;
    private final VBox node = new VBox();
    private final VBox fields = new VBox();

    MatterView(UiContext context, CaseViewModel viewModel, MatterForm matter, Subscriptions following) {
        this.context = context;
        this.viewModel = viewModel;
        this.matter = matter;
        node.getStyleClass().add("request-part");
        if (!matter.isRefusalOnly()) {
            node.getChildren().add(outcomes());
        }
        if (matter.matter() == RequestTopic.DESTRUCTION) {
            node.getChildren().add(demands());
        }
        node.getChildren().add(fields);
        following.follow(matter.outcome(), now -> show());
        following.follow(matter.stopsOnly(), now -> show());
        following.follow(matter.ground(), now -> show());
        show();
    }

    Node node() {
        return node;
    }

    private Node outcomes() {
        HBox segments = Segments.bound(
                "requests-decision", List.of(Decision.Outcome.values()), Decision.Outcome::name,
                outcome -> context.say("requests.outcome." + outcome.name()), matter.outcome());
        Label problem = new Label();
        problem.setId("requests-decision-outcome-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        problem.textProperty().bind(matter.problem("outcome"));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        matter.outcome().addListener((property, before, now) -> matter.problem("outcome").set(""));
        return FirstFault.mark(new VBox(segments, problem), segments, problem);
    }

    /** The law knows one demand with two ends: to stop the processing, or to destroy the data as well. Each is answered in its own words. */
    private Node demands() {
        Label asked = new Label(context.say("requests.decision.demand"));
        asked.getStyleClass().add("sub");
        HBox segments = Segments.bound(
                "requests-demand", List.of(false, true), stops -> stops ? "stop" : "destroy",
                stops -> context.say(stops ? "requests.decision.demand.stop" : "requests.decision.demand.destroy"), matter.stopsOnly().asObject());
        segments.setAccessibleText(asked.getText());
        return new VBox(asked, segments);
    }

    private void show() {
        Form form = Form.in(context.wording());
        if (!matter.isDecided()) {
            fields.getChildren().clear();
            return;
        }
        if (matter.outcome().get().isGrounded()) {
            ground(form);
        }
        if (matter.says("done-on", "from-when")) {
            bind(form.date("requests.decision.done-on"), matter.doneOn(), "done-on").help("requests.decision.done-on.help");
        }
        if (matter.says("what-changed")) {
            corrections(form);
        }
        matter.facts().forEach(fact -> fact(form, fact));
        CaseFile file = viewModel.file().get();
        boolean done = matter.outcome().get().isDone();
        if (done && matter.says("where", "what-stops", "what-stays-and-why") && !file.activities().isEmpty()) {
            bind(form.checks(concerned(), file.activities(), each -> context.wording().in(each.name())), matter.stopped(), "stopped");
        }
        if (done && matter.says("recipients-told") && !file.recipients().isEmpty()) {
            bind(form.checks("requests.decision.informed", file.recipients(), each -> context.wording().in(each.name())), matter.informed(), "informed");
        }
        fields.getChildren().setAll(form.node());
    }

    private String concerned() {
        RequestTopic what = matter.matter() == RequestTopic.DESTRUCTION && matter.stopsOnly().get() ? RequestTopic.WITHDRAWAL : matter.matter();
        return "requests.decision.concerned." + what.name();
    }

    private void ground(Form form) {
        bind(form.choice("requests.decision.ground", matter.grounds(), this::words).required(), matter.ground(), "ground");
        Label article = new Label();
        article.getStyleClass().add("small");
        article.setWrapText(true);
        article.setId("requests-decision-article");
        article.setText(matter.ground().get() == null ? "" : article(matter.ground().get()));
        article.setManaged(!article.getText().isEmpty());
        form.put(article);
    }

    private void fact(Form form, DecisionFact fact) {
        Field<LocalText> field = bind(form.trilingual("requests.fact." + fact.code(), fact == DecisionFact.ANSWER ? 4 : 2), matter.words(fact), fact.code());
        if (matter.isRequired(fact)) {
            field.required();
        }
        if (fact == DecisionFact.REASON) {
            field.help("requests.decision.reason.help");
        }
    }

    private void corrections(Form form) {
        List<Place.Category> data = viewModel.file().get().data();
        Field<Object> field = RowList.over(context.wording(), "requests.correction", matter.corrections(), (line, row, place) -> {
                    line.choice("requests.correction.term", data.stream().map(Place.Category::code).toList(), code -> word(data, code))
                            .value().bindBidirectional(row.term());
                    Field<String> before = line.text("requests.correction.before");
                    before.value().bindBidirectional(row.before());
                    Field<String> after = line.text("requests.correction.after");
                    after.value().bindBidirectional(row.after());
                    line.beside(before, after);
                })
                .adding("requests.correction.add", () -> new CorrectionRow(code -> known(data, code)))
                .on(form);
        field.problem().bind(matter.problem("corrections"));
    }

    private String word(List<Place.Category> data, String code) {
        return data.stream().filter(each -> each.code().equals(code)).findFirst().map(each -> context.wording().in(each.name())).orElse(code);
    }

    private static String known(List<Place.Category> data, String code) {
        return data.stream().filter(each -> each.code().equals(code)).map(Place.Category::known).filter(Objects::nonNull).findFirst().orElse("");
    }

    private <T> Field<T> bind(Field<T> field, Property<T> value, String name) {
        field.value().bindBidirectional(value);
        field.problem().bind(matter.problem(name));
        return field;
    }

    private String words(Ground ground) {
        return context.wording().in(ground.words());
    }

    private String article(Ground ground) {
        String citation = Explanation.of(LawPack.current(), context.wording().language()).citation(ground.citation());
        return ground.note() == null ? citation : citation + ". " + context.wording().in(ground.note());
    }
}
