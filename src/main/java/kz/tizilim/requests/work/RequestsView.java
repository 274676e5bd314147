package kz.tizilim.requests.work;

import java.nio.file.Path;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.intake.IncomingFiles;
import kz.tizilim.requests.intake.IntakeView;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.SplitColumns;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** Requests: the list, the card of one, and its paper; a mail dropped anywhere opens the form of a new one. */
public final class RequestsView implements Screen {
    private static final KeyCombination MAIN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final UiContext context;
    private final RequestsViewModel viewModel;
    private final Phrases phrases;
    private final Subscriptions following = new Subscriptions();
    private final VBox node = new VBox();
    private final HBox signs = new HBox();
    private final StackPane right = new StackPane();
    private final Node list;
    private final SplitColumns columns;
    private final StackPane middle = new StackPane();
    private final CaseView card;
    private final PaperView paper;
    private final IntakeView intake;
    private final EventHandler<KeyEvent> onKey = this::press;

    public RequestsView(UiContext context, RequestsViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        phrases = new Phrases(context.wording());
        list = list();
        card = new CaseView(context, viewModel.opened());
        paper = new PaperView(context, viewModel.opened(), card::askRegister);
        intake = new IntakeView(context, viewModel.intake());
        middle.getChildren().addAll(nothingOpen(), card.node());
        right.getChildren().addAll(middle, intake.node());
        right.setMinWidth(0);
        columns = SplitColumns.of(context, "requests-columns", list, right, paper.node());
        VBox.setVgrow(columns, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        node.setId("requests");
        node.getChildren().addAll(top(), columns);
        FileDrop.on(context, node, IncomingFiles.ENDINGS, this::take);
        // In the whole window, since after unlocking the focus stands in the navigation.
        node.sceneProperty().addListener((property, before, now) -> listen(before, now));
        following.follow(viewModel.late(), now -> showSigns());
        following.follow(viewModel.thisWeek(), now -> showSigns());
        following.follow(viewModel.intake().open(), now -> showColumns());
        following.follow(viewModel.intake().open(), now -> showSigns());
        following.follow(viewModel.intake().queue().left(), now -> showSigns());
        following.follow(viewModel.opened().file(), now -> showColumns());
        showSigns();
        showColumns();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
        card.closed();
        paper.closed();
        intake.closed();
    }

    /** Takes files in, as if they had been dropped. */
    public void take(List<Path> files) {
        viewModel.intake().take(files);
    }

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
        }
    }

    private void press(KeyEvent key) {
        if (MAIN.match(key) && !context.dialogs().isOpen()) {
            key.consume();
            act();
        }
    }

    private void act() {
        if (viewModel.intake().open().get()) {
            intake.register();
        } else {
            card.act();
        }
    }

    private Node top() {
        Label heading = new Label(context.say("requests.title"));
        heading.getStyleClass().add("h1");
        signs.getStyleClass().add("row");
        Button fromFile = Buttons.plain(context.wording(), "requests.from-file", () -> FileChoice
                .toOpen(node, context.say("requests.from-file"), context.say("requests.file.kind"), IncomingFiles.ENDINGS)
                .ifPresent(file -> take(List.of(file))));
        Button byHand = Buttons.withKeys(
                Buttons.primary(context.wording(), "requests.register", viewModel.intake()::byHand), Shortcut.NEW);
        return WrapRow.of(columns.foldButton(), heading, signs).end(List.of(fromFile, byHand));
    }

    private void showSigns() {
        signs.getChildren().clear();
        if (viewModel.late().get() > 0) {
            signs.getChildren().add(Chips.late(context.say("requests.late", viewModel.late().get())));
        }
        if (viewModel.thisWeek().get() > 0) {
            signs.getChildren().add(Chips.soon(context.say("requests.this-week", viewModel.thisWeek().get())));
        }
        int waiting = viewModel.intake().queue().left().get();
        if (waiting > 0 && !viewModel.intake().open().get()) {
            Hyperlink next = new Hyperlink(context.say("requests.intake.waiting", waiting));
            next.setId("requests-intake-waiting");
            next.setOnAction(event -> viewModel.intake().takeNext());
            signs.getChildren().add(next);
        }
    }

    private void showColumns() {
        boolean takingIn = viewModel.intake().open().get();
        boolean isOpen = viewModel.opened().file().get() != null;
        boolean begins = takingIn && !intake.node().isVisible();
        columns.showPaper(isOpen && !takingIn);
        paper.node().setVisible(isOpen && !takingIn);
        middle.setVisible(!takingIn);
        intake.node().setVisible(takingIn);
        if (begins) {
            intake.focus();
        }
        middle.getChildren().get(0).setVisible(!isOpen);
    }

    private Node nothingOpen() {
        VBox empty = Empty.of(context.say("requests.nothing-open"), context.say("requests.drop"), null);
        empty.getStyleClass().add("drop-target");
        return Empty.whenRead(context, empty);
    }

    private Node list() {
        return ListPane.over(context, "requests-list", viewModel.requests(), viewModel.chosen(), this::row)
                .filter(context.say("requests.filter.open"), each -> each.request().status().isOpen())
                .filter(context.say("requests.filter.not-sent"), each -> RequestsViewModel.isNotSent(each.request()))
                .filter(context.say("requests.filter.all"), each -> true)
                .filter(context.say("requests.filter.set-aside"), each -> each.request().isSetAside())
                .rememberFilter(viewModel.filter())
                .searched(context.say("requests.search"), this::words)
                .folded(Folding::fold)
                .sorted(ListOrder.BY_URGENCY)
                .empty(Empty.of(context.say("requests.none"), context.say("requests.none.next"), null))
                .node();
    }

    private String words(ListedRequest listed) {
        Request request = listed.request();
        return String.join(" ", String.valueOf(request.applicant().name()), request.label(), String.valueOf(request.subjectLine()),
                request.applicant().email() == null ? "" : request.applicant().email(), phrases.kinds(request.kinds()));
    }

    private ListRow row(ListedRequest listed) {
        Request request = listed.request();
        ListRow row = ListRow.of(request.applicant().name())
                .chip(tone(listed), chip(listed))
                .line(phrases.kinds(request.kinds()))
                .note(request.due() == null ? "" : context.wording().date(request.due()).substring(0, 5));
        return row;
    }

    private String chip(ListedRequest listed) {
        RequestStatus status = listed.request().status();
        if (status == RequestStatus.SET_ASIDE) {
            return context.say("requests.chip.set-aside");
        }
        boolean inTime = listed.left().pressure() != DaysLeft.Pressure.LATE;
        if (status == RequestStatus.AWAITING_CLARIFICATION && inTime) {
            return context.say("requests.chip.awaiting");
        }
        return status == RequestStatus.ANSWERED && inTime ? context.say("requests.chip.not-sent") : phrases.left(listed.left());
    }

    private Tone tone(ListedRequest listed) {
        boolean waits = listed.request().status() == RequestStatus.AWAITING_CLARIFICATION;
        return waits && listed.left().pressure() != DaysLeft.Pressure.LATE ? Tone.PLAIN : phrases.tone(listed.left());
    }
}
