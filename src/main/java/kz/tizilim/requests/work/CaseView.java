package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
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
import kz.tizilim.requests.Matter;
import kz.tizilim.requests.Request;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.history.HistoryDialog;

/** The card of a request: what is done stands in a line, what is to be done now is open, and one button carries it on. */
final class CaseView {
    private final Desk desk;
    private final CaseViewModel viewModel;
    private final Phrases phrases;
    private final VBox node = new VBox();
    private final VBox content = new VBox();
    private final FlowPane bar = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Following following = new Following();
    private final Following shownPart = new Following();
    private Button main;
    private Node open;
    private boolean acted;

    CaseView(Desk desk, CaseViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
        phrases = new Phrases(desk.wording());
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
        if (viewModel.part().get() == Part.REPLY && !viewModel.busy().get()) {
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
        content.getChildren().add(new CaseHeader(desk, viewModel).node());
        file.deciding().ifPresent(term -> content.getChildren().add(new DeadlineView(desk, term).node()));
        confirmation(file);
        if (viewModel.part().get() == Part.QUESTION || viewModel.part().get() == Part.ANSWER) {
            content.getChildren().add(opened(question(file)));
        }
        // The latest first: what is being done is seen without scrolling, what it stands on comes below it.
        sending(file);
        if (viewModel.part().get() == Part.NOTICE) {
            notice();
        } else if (!file.beside().isEmpty()) {
            titled("requests.part.beside", new BesideLettersView(desk, viewModel, file.beside()).node());
        }
        decision(file);
        search(file);
        person(file);
        titled("requests.part.incoming", new IncomingView(desk, viewModel).node());
        titled("requests.part.history", new VBox(new TimelineView(desk, file.history()).node(), HistoryDialog.button(desk, viewModel::history)));
        showBar();
        scroll.setVvalue(0);
    }

    private void person(CaseFile file) {
        if (viewModel.part().get() == Part.PERSON) {
            titled("requests.part.person", opened(new PersonView(desk, viewModel, shownPart).node()));
            return;
        }
        IdentityCheck check = file.request().identity();
        if (file.person() != null || check != null) {
            String who = file.person() == null ? file.request().applicant().name() : phrases.told(file.person());
            String how = check == null
                    ? desk.say("requests.person.unchecked")
                    : desk.say(check.confirmed() ? "requests.person.checked" : "requests.person.not-confirmed",
                            phrases.way(check.way()), desk.wording().date(check.on()));
            done("requests.part.person", who + "\n" + how, Part.PERSON);
        }
    }

    private void search(CaseFile file) {
        boolean isWritten = viewModel.part().get() == Part.SEARCH;
        if (isWritten || !file.request().searches().isEmpty()) {
            content.getChildren().add(heading("requests.part.search", isWritten ? Part.NOTHING : Part.SEARCH));
            Node log = new SearchView(desk, viewModel, isWritten).node();
            content.getChildren().add(isWritten ? opened(log) : log);
        }
    }

    private void decision(CaseFile file) {
        Part part = viewModel.part().get();
        Decision made = file.request().decision();
        if (part == Part.DECISION) {
            titled("requests.part.decision", opened(new DecisionView(desk, viewModel, shownPart).node()));
        } else if (made != null) {
            done("requests.part.decision", decided(made), Part.DECISION);
        }
    }

    private String decided(Decision made) {
        return made.all().stream().map(each -> decided(each, made.all().size() > 1)).collect(Collectors.joining("\n"));
    }

    private String decided(Decision made, boolean several) {
        String which = several ? desk.say("requests.matter." + matter(made).name()) + ": " : "";
        List<String> lines = new ArrayList<>(List.of(which + desk.say("requests.outcome." + made.outcome().name()) + ", " + desk.wording().date(made.on())));
        LawPack.current().refusals().stream()
                .filter(ground -> ground.code().equals(made.ground()))
                .map(Ground::words)
                .map(desk.wording()::in)
                .forEach(lines::add);
        Optional.ofNullable(made.written(DecisionFact.REASON)).map(desk.wording()::in).ifPresent(lines::add);
        CaseFile file = viewModel.file().get();
        named(file.activities(), made.stopped()).ifPresent(names -> lines.add(desk.say("requests.decision.concerned." + (made.stopsOnly() ? Matter.WITHDRAWAL : matter(made)).name()) + ": " + names));
        named(file.recipients(), made.informed()).ifPresent(names -> lines.add(desk.say("requests.decision.informed") + ": " + names));
        return String.join("\n", lines);
    }

    private Matter matter(Decision made) {
        return made.matter() == null ? Matter.of(viewModel.file().get().request().kinds()).get(0) : made.matter();
    }

    private Optional<String> named(List<Named> all, List<UUID> ids) {
        String names = all.stream().filter(each -> ids.contains(each.id())).map(each -> desk.wording().in(each.name())).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void sending(CaseFile file) {
        if (viewModel.part().get() == Part.SENDING) {
            Label waiting = new Label(desk.say("requests.sending.waiting", file.reply().label()));
            waiting.setWrapText(true);
            HBox banner = new HBox(waiting);
            banner.getStyleClass().add("banner");
            content.getChildren().add(banner);
            titled("requests.part.sending", opened(new SendingView(desk, viewModel.sending()).node()));
        } else if (file.reply() != null && file.reply().isSent()) {
            Sending sent = file.reply().sending();
            String words = desk.wording().date(sent.on()) + " · " + desk.say("letters.journal.way." + sent.way().name())
                    + (sent.track() == null ? "" : " · " + sent.track());
            done("requests.part.sending", desk.say("requests.sending.letter", file.reply().label()) + "\n" + words, Part.NOTHING);
        }
    }

    /** Where a promise runs from the day of confirmation, that day is noted beside the deadline. */
    private void confirmation(CaseFile file) {
        boolean runsFromIt = file.terms().stream()
                .anyMatch(term -> term.deadline().promise().map(promise -> promise.trigger() == Trigger.CONFIRMATION).orElse(false));
        if (runsFromIt && file.request().status().isOpen()) {
            content.getChildren().add(dated("requests.confirmation.on", viewModel.confirmedOn(),
                    Buttons.plain(desk.wording(), "requests.confirmation.note", viewModel::noteConfirmation)));
            Label why = new Label(desk.say("requests.confirmation.help"));
            why.getStyleClass().add("small");
            why.setWrapText(true);
            content.getChildren().add(why);
        }
    }

    private Node question(CaseFile file) {
        VBox box = new VBox();
        box.getStyleClass().add("request-part");
        if (viewModel.part().get() == Part.QUESTION) {
            Form form = Form.in(desk.wording());
            Field<String> asked = form.area("requests.question.asked", 3);
            asked.help("requests.question.help");
            asked.value().bindBidirectional(viewModel.beside().asked());
            box.getChildren().add(form.node());
        } else {
            Clarification awaited = file.request().awaited();
            Label words = new Label(awaited == null ? "" : desk.say("requests.question.waiting", desk.wording().date(awaited.on())) + "\n" + awaited.asked());
            words.setWrapText(true);
            HBox banner = new HBox(words);
            banner.getStyleClass().add("banner");
            box.getChildren().addAll(banner, dated("requests.answer.on", viewModel.answeredOn(), null));
        }
        return box;
    }

    /** What the notice is and where its language is chosen; its paper stands at the right. */
    private void notice() {
        Label heading = new Label(desk.say("requests.part.notice", desk.wording().in(viewModel.beside().told().get().name())));
        heading.getStyleClass().add("request-heading");
        heading.setWrapText(true);
        Label help = new Label(desk.say("requests.notice.help"));
        help.getStyleClass().add("sub");
        help.setWrapText(true);
        content.getChildren().addAll(heading, help);
    }

    private Node dated(String key, ObjectProperty<LocalDate> day, Button beside) {
        Form form = Form.in(desk.wording());
        form.date(key).value().bindBidirectional(day);
        HBox row = beside == null ? new HBox(form.node()) : new HBox(form.node(), beside);
        row.getStyleClass().addAll("row", "request-dated");
        return row;
    }

    private Node opened(Node part) {
        open = part;
        return part;
    }

    private void titled(String key, Node part) {
        content.getChildren().addAll(heading(key, Part.NOTHING), part);
    }

    private void done(String key, String words, Part again) {
        Label label = new Label(words);
        label.getStyleClass().add("sub");
        label.setWrapText(true);
        content.getChildren().addAll(heading(key, again), label);
    }

    /** The name of a part, with a link that opens it again where the request's state lets it. */
    private Node heading(String key, Part again) {
        Label label = new Label(desk.say(key));
        label.getStyleClass().add("request-heading");
        HBox row = new HBox(label);
        row.getStyleClass().add("row");
        if (again != Part.NOTHING && viewModel.isAllowed(again) && !viewModel.part().get().isBeside()) {
            Hyperlink change = Buttons.link(desk.wording(), "requests.change", () -> viewModel.part().set(again));
            change.setId("requests-change-" + again.name());
            change.setAccessibleText(desk.say("requests.change") + ": " + desk.say(key));
            row.getChildren().add(change);
        }
        return row;
    }

    private void showBar() {
        Part part = viewModel.part().get();
        Request request = viewModel.file().get().request();
        if (part.isBeside() || part != Part.next(request.status())) {
            bar.getChildren().add(Buttons.plain(desk.wording(), "requests.back", () -> viewModel.part().set(Part.next(request.status()))));
        } else if (viewModel.isAllowed(Part.QUESTION)) {
            bar.getChildren().add(Buttons.plain(desk.wording(), "requests.question.ask", () -> viewModel.part().set(Part.QUESTION)));
        }
        if (part == Part.PERSON && viewModel.isAllowed(Part.DECISION)) {
            bar.getChildren().add(disabledWhileBusy(
                    Buttons.plain(desk.wording(), "requests.act.refuse-unconfirmed", () -> viewModel.part().set(Part.DECISION))));
        }
        main = main(part);
        if (main != null) {
            bar.getChildren().add(disabledWhileBusy(main));
        }
        bar.getChildren().forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        bar.setVisible(!bar.getChildren().isEmpty());
        bar.setManaged(bar.isVisible());
    }

    private Button main(Part part) {
        return switch (part) {
            case PERSON -> Buttons.primary(desk.wording(), "requests.act.person", viewModel::confirmPerson);
            case SEARCH -> Buttons.primary(desk.wording(), "requests.act.search", viewModel::keepSearch);
            case DECISION -> Buttons.primary(desk.wording(), "requests.act.decide", viewModel::decide);
            case SENDING -> Buttons.primary(desk.wording(), "requests.act.sent", viewModel::noteSending);
            case QUESTION -> questionButton();
            case NOTICE -> Buttons.primary(desk.wording(), "requests.act.tell", this::askTell);
            case ANSWER -> Buttons.primary(desk.wording(), "requests.act.answered", viewModel::noteAnswer);
            // The reply is registered where its paper is seen.
            case REPLY, NOTHING -> null;
        };
    }

    private Button questionButton() {
        Button button = Buttons.primary(desk.wording(), "requests.act.ask", this::askQuestion);
        button.visibleProperty().bind(viewModel.beside().asked().map(words -> !words.isBlank()));
        return button;
    }

    /** Asks where the reply is printed before it takes its number: a number is never given back. */
    void askRegister() {
        acted = true;
        new PrintChoice(desk, viewModel.printing())
                .ask(desk.say("requests.act.register"), desk.say("requests.register.text"), "requests.act.register.now", true, viewModel::registerReply);
    }

    private void askQuestion() {
        new PrintChoice(desk, viewModel.printing())
                .ask(desk.say("requests.act.ask"), desk.say("requests.register.text"), "requests.act.register.now", true, viewModel.beside()::ask);
    }

    private void askTell() {
        new PrintChoice(desk, viewModel.printing())
                .ask(desk.say("requests.act.tell"), desk.say("requests.register.text"), "requests.act.register.now", true, viewModel.beside()::tell);
    }

    private Button disabledWhileBusy(Button button) {
        button.disableProperty().bind(viewModel.busy());
        return button;
    }
}
