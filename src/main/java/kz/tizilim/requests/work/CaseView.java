package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.letters.Sending;
import kz.tizilim.letters.outgoing.PrintChoice;
import kz.tizilim.requests.Clarification;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.CardSections;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.FirstFault;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.history.HistoryDialog;

/** The card of a request: what is done stands in a line, what is to be done now is open, and one button carries it on. */
final class CaseView {
    private final UiContext context;
    private final CaseViewModel viewModel;
    private final Phrases phrases;
    private final VBox node = new VBox();
    private final VBox content = new VBox();
    private final FlowPane bar = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Subscriptions following = new Subscriptions();
    private final Subscriptions shownPart = new Subscriptions();
    private Button main;
    private Node open;
    private boolean acted;

    CaseView(UiContext context, CaseViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        phrases = new Phrases(context.wording());
        content.getStyleClass().add("request-card");
        bar.getStyleClass().addAll("buttons", "request-bar");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("request-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("card");
        node.setId("requests-card");
        node.getChildren().addAll(scroll, bar);
        Panes.mark(node);
        viewModel.follow(context.unsaved().shown(
                viewModel::draftKey, viewModel::draftTitle, viewModel.content(), node, viewModel::isChanged, this::act, viewModel::discard));
        following.follow(viewModel.file(), now -> show());
        following.follow(viewModel.part(), now -> show());
        show();
    }

    Node node() {
        return node;
    }

    void closed() {
        following.end();
        shownPart.end();
    }

    /** Presses the button that carries the work on. */
    void act() {
        acted = true;
        if (viewModel.part().get() == CaseStep.REPLY && !viewModel.busy().get()) {
            askRegister();
        } else if (main != null && main.isVisible() && !main.isDisabled()) {
            main.fire();
        }
    }

    private void show() {
        boolean goesOn = acted || holdsFocus();
        build();
        // The work goes on where the next thing is written: a day can be worked by the keyboard alone.
        if (goesOn && open != null && Panes.focusIn(open)) {
            acted = false;
        }
    }

    private boolean holdsFocus() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (focused != null && focused != node) {
            focused = focused.getParent();
        }
        return focused == node;
    }

    private void build() {
        open = null;
        shownPart.end();
        content.getChildren().clear();
        bar.getChildren().clear();
        main = null;
        CaseFile file = viewModel.file().get();
        node.setVisible(file != null);
        if (file == null) {
            return;
        }
        content.getChildren().add(new CaseHeader(context, viewModel).node());
        file.deciding().ifPresent(term -> content.getChildren().add(new DeadlineView(context, term).node()));
        confirmation(file);
        if (viewModel.part().get() == CaseStep.QUESTION || viewModel.part().get() == CaseStep.ANSWER) {
            content.getChildren().add(opened(question(file)));
        }
        // The latest first: what is being done is seen without scrolling, what it stands on comes below it.
        sending(file);
        if (viewModel.part().get() == CaseStep.NOTICE) {
            notice();
        } else if (!file.beside().isEmpty()) {
            titled("requests.part.beside", new BesideLettersView(context, viewModel, file.beside()).node());
        }
        if (!file.request().tasks().isEmpty()) {
            titled("requests.part.tasks", new TasksView(context, viewModel, file).node());
        }
        decision(file);
        search(file);
        person(file);
        titled("requests.part.incoming", new IncomingView(context, viewModel).node());
        Request request = file.request();
        content.getChildren().addAll(context.sections().of(new CardSections.Subject("request", request.id(), request.owner())));
        titled("requests.part.history", new VBox(new TimelineView(context, file.history()).node(), HistoryDialog.button(context, viewModel::history)));
        showBar();
        scroll.setVvalue(0);
    }

    private void person(CaseFile file) {
        if (viewModel.part().get() == CaseStep.PERSON) {
            titled("requests.part.person", opened(new PersonView(context, viewModel, shownPart).node()));
            return;
        }
        IdentityCheck check = file.request().identity();
        if (file.person() != null || check != null) {
            String who = file.person() == null ? file.request().applicant().name() : phrases.told(file.person());
            String how = check == null
                    ? context.say("requests.person.unchecked")
                    : context.say(check.confirmed() ? "requests.person.checked" : "requests.person.not-confirmed",
                            phrases.way(check.way()), context.wording().date(check.on()));
            done("requests.part.person", who + "\n" + how, CaseStep.PERSON);
        }
    }

    private void search(CaseFile file) {
        boolean isWritten = viewModel.part().get() == CaseStep.SEARCH;
        if (isWritten || !file.request().searches().isEmpty()) {
            content.getChildren().add(heading("requests.part.search", isWritten ? CaseStep.NOTHING : CaseStep.SEARCH));
            Node log = new SearchLogView(context, viewModel, isWritten).node();
            content.getChildren().add(isWritten ? opened(log) : log);
        }
    }

    private void decision(CaseFile file) {
        CaseStep part = viewModel.part().get();
        Decision made = file.request().decision();
        if (part == CaseStep.DECISION) {
            titled("requests.part.decision", opened(new DecisionView(context, viewModel, shownPart).node()));
        } else if (made != null) {
            done("requests.part.decision", decided(made), CaseStep.DECISION);
        }
    }

    private String decided(Decision made) {
        return made.all().stream().map(each -> decided(each, made.all().size() > 1)).collect(Collectors.joining("\n"));
    }

    private String decided(Decision made, boolean several) {
        String which = several ? context.say("requests.matter." + matter(made).name()) + ": " : "";
        List<String> lines = new ArrayList<>(List.of(which + context.say("requests.outcome." + made.outcome().name()) + ", " + context.wording().date(made.on())));
        LawPack.current().refusals().stream()
                .filter(ground -> ground.code().equals(made.ground()))
                .map(Ground::words)
                .map(context.wording()::in)
                .forEach(lines::add);
        Optional.ofNullable(made.written(DecisionFact.REASON)).map(context.wording()::in).ifPresent(lines::add);
        CaseFile file = viewModel.file().get();
        named(file.activities(), made.stopped()).ifPresent(names -> lines.add(context.say("requests.decision.concerned." + (made.stopsOnly() ? RequestTopic.WITHDRAWAL : matter(made)).name()) + ": " + names));
        named(file.recipients(), made.informed()).ifPresent(names -> lines.add(context.say("requests.decision.informed") + ": " + names));
        return String.join("\n", lines);
    }

    private RequestTopic matter(Decision made) {
        return made.matter() == null ? RequestTopic.of(viewModel.file().get().request().kinds()).get(0) : made.matter();
    }

    private Optional<String> named(List<Named> all, List<UUID> ids) {
        String names = all.stream().filter(each -> ids.contains(each.id())).map(each -> context.wording().in(each.name())).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void sending(CaseFile file) {
        if (viewModel.part().get() == CaseStep.SENDING) {
            Label waiting = new Label(context.say("requests.sending.waiting", file.reply().label()));
            waiting.setWrapText(true);
            HBox banner = new HBox(waiting);
            banner.getStyleClass().add("banner");
            content.getChildren().add(banner);
            titled("requests.part.sending", opened(new SendingView(context, viewModel.sending()).node()));
        } else if (file.reply() != null && file.reply().isSent()) {
            Sending sent = file.reply().sending();
            String words = context.wording().date(sent.on()) + " · " + context.say("letters.journal.way." + sent.way().name())
                    + (sent.track() == null ? "" : " · " + sent.track());
            done("requests.part.sending", context.say("requests.sending.letter", file.reply().label()) + "\n" + words, CaseStep.NOTHING);
        }
    }

    /** Where a promise runs from the day of confirmation, that day is noted beside the deadline. */
    private void confirmation(CaseFile file) {
        boolean runsFromIt = file.terms().stream()
                .anyMatch(term -> term.deadline().promise().map(promise -> promise.trigger() == Trigger.CONFIRMATION).orElse(false));
        if (runsFromIt && file.request().status().isOpen()) {
            content.getChildren().add(dated("requests.confirmation.on", viewModel.confirmedOn(), viewModel.confirmedProblem(),
                    Buttons.plain(context.wording(), "requests.confirmation.note", leading(viewModel::noteConfirmation))));
            Label why = new Label(context.say("requests.confirmation.help"));
            why.getStyleClass().add("small");
            why.setWrapText(true);
            content.getChildren().add(why);
        }
    }

    private Node question(CaseFile file) {
        VBox box = new VBox();
        box.getStyleClass().add("request-part");
        if (viewModel.part().get() == CaseStep.QUESTION) {
            Form form = Form.in(context.wording());
            Field<String> asked = form.area("requests.question.asked", 3);
            asked.help("requests.question.help");
            asked.value().bindBidirectional(viewModel.beside().asked());
            box.getChildren().add(form.node());
        } else {
            Clarification awaited = file.request().awaited();
            Label words = new Label(awaited == null ? "" : context.say("requests.question.waiting", context.wording().date(awaited.on())) + "\n" + awaited.asked());
            words.setWrapText(true);
            HBox banner = new HBox(words);
            banner.getStyleClass().add("banner");
            box.getChildren().addAll(banner, dated("requests.answer.on", viewModel.answeredOn(), viewModel.answeredProblem(), null));
        }
        return box;
    }

    /** What the notice is and where its language is chosen; its paper stands at the right. */
    private void notice() {
        Label heading = new Label(context.say("requests.part.notice", context.wording().in(viewModel.beside().told().get().name())));
        heading.getStyleClass().add("request-heading");
        heading.setWrapText(true);
        Label help = new Label(context.say("requests.notice.help"));
        help.getStyleClass().add("sub");
        help.setWrapText(true);
        content.getChildren().addAll(heading, help);
    }

    private Node dated(String key, ObjectProperty<LocalDate> day, StringProperty problem, Button beside) {
        Form form = Form.in(context.wording());
        Field<LocalDate> field = form.date(key);
        field.value().bindBidirectional(day);
        field.problem().bind(problem);
        HBox row = beside == null ? new HBox(form.node()) : new HBox(form.node(), beside);
        row.getStyleClass().addAll("row", "request-dated");
        return row;
    }

    private Node opened(Node part) {
        open = part;
        return part;
    }

    private void titled(String key, Node part) {
        content.getChildren().addAll(heading(key, CaseStep.NOTHING), part);
    }

    private void done(String key, String words, CaseStep again) {
        Label label = new Label(words);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        content.getChildren().addAll(heading(key, again), label);
    }

    /** The name of a part, with a link that opens it again where the request's state lets it. */
    private Node heading(String key, CaseStep again) {
        Label label = new Label(context.say(key));
        label.getStyleClass().add("request-heading");
        HBox row = new HBox(label);
        row.getStyleClass().add("row");
        if (again != CaseStep.NOTHING && viewModel.isAllowed(again) && !viewModel.part().get().isBeside()) {
            Hyperlink change = Buttons.link(context.wording(), "requests.change", () -> viewModel.part().set(again));
            change.setId("requests-change-" + again.name());
            change.setAccessibleText(context.say("requests.change") + ": " + context.say(key));
            row.getChildren().add(change);
        }
        return row;
    }

    private void showBar() {
        CaseStep part = viewModel.part().get();
        Request request = viewModel.file().get().request();
        if (part.isBeside() || part != CaseStep.next(request.status())) {
            bar.getChildren().add(Buttons.plain(context.wording(), "requests.back", () -> viewModel.part().set(CaseStep.next(request.status()))));
        } else if (viewModel.isAllowed(CaseStep.QUESTION)) {
            bar.getChildren().add(Buttons.plain(context.wording(), "requests.question.ask", () -> viewModel.part().set(CaseStep.QUESTION)));
        }
        if (part == CaseStep.PERSON && viewModel.isAllowed(CaseStep.DECISION)) {
            bar.getChildren().add(disabledWhileBusy(
                    Buttons.plain(context.wording(), "requests.act.refuse-unconfirmed", () -> viewModel.part().set(CaseStep.DECISION))));
        }
        main = main(part);
        if (main != null) {
            bar.getChildren().add(disabledWhileBusy(main));
        }
        bar.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        bar.setVisible(!bar.getChildren().isEmpty());
        bar.setManaged(bar.isVisible());
    }

    private Button main(CaseStep part) {
        return switch (part) {
            case PERSON -> Buttons.primary(context.wording(), "requests.act.person", leading(viewModel::confirmPerson));
            case SEARCH -> Buttons.primary(context.wording(), "requests.act.search", leading(viewModel::keepSearch));
            case DECISION -> Buttons.primary(context.wording(), "requests.act.decide", leading(viewModel::decide));
            case SENDING -> Buttons.primary(context.wording(), "requests.act.sent", leading(viewModel::noteSending));
            case QUESTION -> questionButton();
            case NOTICE -> Buttons.primary(context.wording(), "requests.act.tell", this::askTell);
            case ANSWER -> Buttons.primary(context.wording(), "requests.act.answered", leading(viewModel::noteAnswer));
            // The reply is registered where its paper is seen.
            case REPLY, NOTHING -> null;
        };
    }

    private Button questionButton() {
        Button button = Buttons.primary(context.wording(), "requests.act.ask", this::askQuestion);
        button.visibleProperty().bind(viewModel.beside().asked().map(words -> !words.isBlank()));
        return button;
    }

    /** Asks where the reply is printed before it takes its number: a number is never given back. */
    void askRegister() {
        acted = true;
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("requests.act.register"), context.say("requests.register.text"), "requests.act.register.now", true, viewModel::registerReply);
    }

    private void askQuestion() {
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("requests.act.ask"), context.say("requests.register.text"), "requests.act.register.now", true, viewModel.beside()::ask);
    }

    private void askTell() {
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("requests.act.tell"), context.say("requests.register.text"), "requests.act.register.now", true, viewModel.beside()::tell);
    }

    /** A step that was refused leads to the first thing that is wrong. */
    private Runnable leading(Runnable step) {
        return () -> {
            step.run();
            FirstFault.show(content);
        };
    }

    private Button disabledWhileBusy(Button button) {
        button.disableProperty().bind(viewModel.busy());
        return button;
    }
}
