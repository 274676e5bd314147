package kz.tizilim.overview;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.text.KazakhTime;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Draft;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.Drafts;

/** What was begun and not saved, each with a way to go on, and files of drafts that cannot be read. Not seen while there is none. */
final class DraftsPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** How many fields, and how many characters of them, tell one draft from another. */
    private static final int BEGIN_LINES = 2;
    private static final int BEGIN = 90;

    private final UiContext context;
    private final Drafts drafts;
    private final VBox node = new VBox();
    private final InvalidationListener follow = changed -> show();

    DraftsPane(UiContext context) {
        this.context = context;
        drafts = context.unsaved().drafts();
        node.setId("overview-drafts");
        node.getStyleClass().add("stack");
        node.managedProperty().bind(node.visibleProperty());
        drafts.kept().addListener(follow);
        drafts.unreadable().addListener(follow);
        show();
    }

    Node node() {
        return node;
    }

    void closed() {
        drafts.kept().removeListener(follow);
        drafts.unreadable().removeListener(follow);
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        for (Draft draft : drafts.kept()) {
            rows.add(row(draft, rows.size()));
        }
        for (String name : drafts.unreadable()) {
            rows.add(unreadable(name, rows.size()));
        }
        node.setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            Label heading = Card.words(context.say("overview.drafts"));
            heading.getStyleClass().add("strong");
            rows.add(0, heading);
        }
        node.getChildren().setAll(rows);
    }

    private Node row(Draft draft, int place) {
        Label title = Card.words(draft.title());
        title.getStyleClass().add("strong");
        Label when = Card.words(context.say("overview.draft.at", context.wording().date(KazakhTime.at(draft.at()).toLocalDate()), TIME.format(KazakhTime.at(draft.at()))));
        when.getStyleClass().add("sub");
        VBox words = new VBox(title, when);
        String begin = draft.lines().stream().limit(BEGIN_LINES).map(DraftLine::words).collect(Collectors.joining(" · "));
        if (!begin.isEmpty()) {
            words.getChildren().add(1, Card.words(begin.length() > BEGIN ? begin.substring(0, BEGIN) + "…" : begin));
        }
        Button goOn = drafts.hasWay(draft)
                ? Buttons.plain(context.wording(), "overview.draft.go-on", () -> drafts.goOn(draft, () -> read(draft)))
                : Buttons.plain(context.wording(), "overview.draft.read", () -> read(draft));
        Button discard = Buttons.quiet(context.wording(), "overview.draft.discard", () -> context.dialogs().ask(
                Question.destructive(context.say("overview.draft.discard.ask"), context.say("overview.draft.discard.text", draft.title()), context.say("overview.draft.discard")),
                () -> drafts.discard(draft)));
        goOn.setId("overview-draft-" + place + "-go-on");
        discard.setId("overview-draft-" + place + "-discard");
        return row(words, goOn, discard);
    }

    private Node unreadable(String name, int place) {
        Label title = Card.words(context.say("overview.draft.unreadable", name));
        Label why = Card.words(context.say("overview.draft.unreadable.why"));
        why.getStyleClass().add("sub");
        Button remove = Buttons.quiet(context.wording(), "overview.draft.remove", () -> context.dialogs().ask(
                Question.destructive(context.say("overview.draft.remove.ask"), context.say("overview.draft.remove.text", name), context.say("overview.draft.remove")),
                () -> drafts.discardUnreadable(name)));
        remove.setId("overview-draft-" + place + "-remove");
        return row(new VBox(title, why), remove);
    }

    private static Node row(VBox words, Node... buttons) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("row");
        return row;
    }

    /** The words of a draft whose form cannot be opened, to be read and copied: nothing of it is lost. */
    private void read(Draft draft) {
        StringBuilder words = new StringBuilder();
        draft.lines().forEach(line -> words.append(line.label()).append(":\n").append(line.words()).append("\n\n"));
        TextArea area = new TextArea(words.toString().strip());
        area.setId("overview-draft-words");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(draft.title());
        context.dialogs().show(draft.title(), area, List.of());
    }
}
