package kz.tizilim.requests.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Proposal;
import kz.tizilim.requests.work.KindsView;
import kz.tizilim.requests.work.Phrases;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.FirstFault;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;

/** The form of a request that comes in: what was read from the mail on the right, what it is taken for on the left, one button. */
public final class IntakeView {
    private final UiContext context;
    private final IntakeViewModel viewModel;
    private final Phrases phrases;
    private final Subscriptions following = new Subscriptions();
    private final VBox node = new VBox();
    private final VBox papers = new VBox();
    private final VBox reasons = new VBox();
    private final HBox found = new HBox();
    private final Label place = new Label();
    private Field<String> name;

    public IntakeView(UiContext context, IntakeViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        phrases = new Phrases(context.wording());
        HBox halves = new HBox(scrolled(facts()), scrolled(letter()));
        halves.getStyleClass().add("columns");
        VBox.setVgrow(halves, Priority.ALWAYS);
        halves.getChildren().forEach(half -> HBox.setHgrow(half, Priority.ALWAYS));
        Label heading = new Label(context.say("requests.intake.title"));
        heading.getStyleClass().add("h2");
        node.getStyleClass().addAll("card", "request-intake");
        node.setId("requests-intake");
        place.getStyleClass().add("sub");
        place.setId("requests-intake-place");
        HBox top = new HBox(heading, place);
        top.getStyleClass().add("row");
        node.getChildren().addAll(top, halves, bar());
        Panes.mark(node);
        following.follow(viewModel.papers(), this::showPapers);
        following.follow(viewModel.proposal(), now -> showReasons());
        following.follow(viewModel.person(), now -> showFound());
        following.follow(viewModel.queue().all(), now -> showPlace());
        following.follow(viewModel.queue().place(), now -> showPlace());
        showPapers();
        showReasons();
        showFound();
        showPlace();
    }

    /** Registers, or leads to the first thing that is wrong. */
    public void register() {
        viewModel.register();
        FirstFault.show(node);
    }

    private void showPlace() {
        int all = viewModel.queue().all().get();
        place.setText(all > 1 ? context.say("requests.intake.place", viewModel.queue().place().get(), all) : "");
    }

    public Node node() {
        return node;
    }

    public void focus() {
        name.focus();
    }

    public void closed() {
        following.end();
    }

    private Node facts() {
        Form form = Form.in(context.wording());
        name = form.text("requests.intake.name").required();
        name.value().bindBidirectional(viewModel.name());
        name.problem().bind(viewModel.nameProblem());
        found.getStyleClass().add("row");
        form.put(found);
        Field<String> email = form.text("requests.intake.email");
        email.value().bindBidirectional(viewModel.email());
        Field<String> phone = form.text("requests.intake.phone");
        phone.value().bindBidirectional(viewModel.phone());
        form.beside(email, phone);
        Field<LocalDate> day = form.date("requests.intake.day").required();
        day.value().bindBidirectional(viewModel.day());
        day.problem().bind(viewModel.dayProblem());
        Field<String> time = form.text("requests.intake.time");
        time.value().bindBidirectional(viewModel.time());
        time.problem().bind(viewModel.timeProblem());
        Field<Channel> channel = form.choice("requests.intake.channel", List.of(Channel.values()), each -> context.say("requests.channel." + each.name()));
        channel.value().bindBidirectional(viewModel.channel());
        form.beside(day, time);
        Label asked = new Label(context.say("requests.intake.kinds") + " *");
        asked.getStyleClass().add("field-label");
        Label kindsProblem = new Label();
        kindsProblem.getStyleClass().add("field-problem");
        kindsProblem.setId("requests-kinds-problem");
        kindsProblem.textProperty().bind(viewModel.kindsProblem());
        kindsProblem.managedProperty().bind(kindsProblem.textProperty().isNotEmpty());
        VBox kinds = new VBox(asked, new KindsView(context, viewModel.kinds(), following).node(), kindsProblem);
        kinds.getStyleClass().add("tight");
        form.put(FirstFault.mark(kinds, kinds, kindsProblem));
        reasons.getStyleClass().add("tight");
        form.put(reasons);
        Field<Applicant.Relation> relation =
                form.choice("requests.intake.relation", List.of(Applicant.Relation.values()), each -> context.say("requests.relation." + each.name()));
        relation.value().bindBidirectional(viewModel.relation());
        Field<String> authority = form.text("requests.intake.authority");
        authority.value().bindBidirectional(viewModel.authority());
        authority.node().disableProperty().bind(viewModel.relation().isEqualTo(Applicant.Relation.SELF));
        form.beside(relation, authority);
        Field<String> address = form.text("requests.intake.address");
        address.value().bindBidirectional(viewModel.address());
        return form.node();
    }

    private Node letter() {
        Form form = Form.in(context.wording());
        Field<String> subject = form.text("requests.intake.subject");
        subject.value().bindBidirectional(viewModel.subject());
        Field<String> text = form.area("requests.intake.text", 14);
        text.value().bindBidirectional(viewModel.text());
        Label label = new Label(context.say("requests.intake.language"));
        label.getStyleClass().add("field-label");
        VBox language = new VBox(label, Segments.bound(
                "requests-intake-language", List.of(Language.values()), Language::code,
                each -> context.say("ui.language." + each.code()), viewModel.language()));
        language.getStyleClass().add("field");
        papers.getStyleClass().add("tight");
        Button add = Buttons.plain(context.wording(), "requests.intake.add", () -> FileChoice
                .toOpen(node, context.say("requests.intake.add"), context.say("requests.file.kind"), IncomingFiles.ENDINGS)
                .ifPresent(viewModel::add));
        Button propose = Buttons.plain(context.wording(), "requests.intake.propose", viewModel::propose);
        HBox buttons = new HBox(add, propose);
        buttons.getStyleClass().add("buttons");
        form.put(language).put(papers).put(buttons);
        return form.node();
    }

    private Node bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button register = Buttons.primary(context.wording(), "requests.intake.register", this::register);
        register.disableProperty().bind(viewModel.busy());
        HBox bar = new HBox(Buttons.plain(
                context.wording(), "requests.intake.leave", () -> FormPane.leave(context, viewModel::isChanged, viewModel::leave)), gap, register);
        bar.getStyleClass().addAll("buttons", "request-bar");
        return bar;
    }

    private void showFound() {
        Label words = new Label(viewModel.person().get() == null
                ? context.say("requests.intake.nobody")
                : context.say("requests.intake.found", phrases.told(viewModel.person().get())));
        words.setWrapText(true);
        words.getStyleClass().add("sub");
        words.setId("requests-intake-found");
        found.getChildren().setAll(words);
        if (viewModel.person().get() != null) {
            found.getChildren().add(0, Chips.good(context.say("requests.intake.known")));
        }
    }

    private void showReasons() {
        reasons.getChildren().clear();
        viewModel.warnings().forEach(this::reason);
        Proposal proposal = viewModel.proposal().get();
        if (proposal != null && !proposal.isSure() && !proposal.suggestions().isEmpty()) {
            reason(context.say("requests.intake.likely", phrases.kinds(proposal.suggestions())));
        }
        if (proposal != null) {
            proposal.reasons().stream()
                    .map(phrases::reason)
                    .collect(Collectors.toCollection(LinkedHashSet::new))
                    .forEach(this::reason);
        }
    }

    private void reason(String line) {
        Label label = new Label(line);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        reasons.getChildren().add(label);
    }

    private void showPapers() {
        papers.getChildren().setAll(viewModel.papers().stream().map(this::paper).toList());
    }

    private Node paper(Intake.IncomingPaper paper) {
        Label label = new Label(paper.name() + " · " + context.say("requests.paper.size", Math.max(1, paper.content().length / 1024)));
        label.getStyleClass().add("sub");
        return label;
    }

    private static ScrollPane scrolled(Node form) {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("request-scroll");
        scroll.setPrefWidth(300);
        return scroll;
    }
}
