package kz.tizilim.ui.history;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.exchange.RecordHistory.Difference;
import kz.tizilim.exchange.RecordHistory.Kind;
import kz.tizilim.exchange.RecordHistory.Step;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;

/** What was done to a record, the newest first: who, when, the act, and field by field what was and what is. */
public final class HistoryDialog {
    private final UiContext context;
    private final HistoryOf of;
    private final HistoryFormatter words;

    private HistoryDialog(UiContext context, HistoryOf of) {
        this.context = context;
        this.of = of;
        this.words = new HistoryFormatter(context.wording(), of);
    }

    /** A button for a card's head that shows the history. */
    public static Button button(UiContext context, Supplier<HistoryOf> of) {
        return Buttons.quiet(context.wording(), "ui.history", () -> show(context, of.get()));
    }

    /** Reads the history and shows it. */
    public static void show(UiContext context, HistoryOf of) {
        HistoryDialog dialog = new HistoryDialog(context, of);
        context.background()
                .run(() -> of.history().of(of.id(), of.type()))
                .onSuccess(steps -> {
                    Node pane = dialog.pane(steps);
                    context.dialogs().show(context.say("ui.history.title", of.name()), pane, List.of());
                    pane.getParent().getStyleClass().add("wide");
                });
    }

    /** The steps in a pane that scrolls. */
    Node pane(List<Step> steps) {
        VBox all = new VBox();
        all.getStyleClass().add("history");
        for (int i = 0; i < steps.size(); i++) {
            all.getChildren().add(step(steps.get(i), i == 0));
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("history");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("history-scroll");
        return scroll;
    }

    private Node step(Step step, boolean isLast) {
        Label act = new Label(words.act(step));
        act.getStyleClass().add("strong");
        act.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(act, gap);
        head.getStyleClass().add("row");
        if (isLast && step.kind() != Kind.DESTROYED && !of.history().isReadOnly()) {
            head.getChildren().add(Buttons.quiet(context.wording(), "ui.history.undo", () -> {
                context.dialogs().close();
                Undo.now(context, of.history(), of.id(), step.seq(), of.changed());
            }));
        }
        Label when = new Label(words.when(step));
        when.getStyleClass().add("small");
        VBox node = new VBox(head, when);
        if (!step.differences().isEmpty()) {
            node.getChildren().add(differences(step));
        }
        node.getStyleClass().add("history-step");
        return node;
    }

    private Node differences(Step step) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("history-grid");
        for (int share : step.kind() == Kind.MADE ? List.of(32, 68) : List.of(32, 34, 34)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        for (Difference difference : step.differences()) {
            Label field = words(words.field(difference), "small");
            if (step.kind() == Kind.MADE) {
                grid.addRow(row++, field, words(words.after(difference), "history-after"));
            } else {
                grid.addRow(row++, field, words(words.before(difference), "history-before"), words("→ " + words.after(difference), "history-after"));
            }
        }
        return grid;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
