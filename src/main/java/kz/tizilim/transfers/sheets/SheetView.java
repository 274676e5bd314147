package kz.tizilim.transfers.sheets;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** A sheet as a table; what is wanting stands in a column of its own in red, and as a whole above the table. */
public final class SheetView implements Screen {
    /** The table's width at 1280 pixels of the window, less the column that says what is wanting. */
    private static final int WIDTH = 860;

    /** A country's name wants as much. */
    private static final int NARROWEST = 120;

    private final UiContext context;
    private final SheetViewModel viewModel;
    private final HBox counts = new HBox();
    private final VBox remarks = new VBox();
    private final Subscriptions following = new Subscriptions();

    public SheetView(UiContext context, SheetViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Sheet empty = viewModel.empty();
        RecordTable<Sheet.Line> table = RecordTable.over(context, "sheet-" + viewModel.kind(), viewModel.lines());
        for (int i = 0; i < empty.columns().size(); i++) {
            int place = i;
            table.column(empty.columns().get(i).key(), Math.max(NARROWEST, WIDTH * empty.columns().get(i).share() / 100.0), line -> line.cells().get(place));
        }
        table.chips("transfers.sheet.finding", 300, line -> line.isWanting() ? Tone.LATE : Tone.GOOD, line -> line.isWanting() ? line.wanting() : context.say("transfers.sheet.right"));
        table.empty(Empty.of(context.say("transfers.sheet.none"), context.say("transfers.sheet.none.next"), null));
        TableView<Sheet.Line> view = table.node();
        VBox.setVgrow(view, Priority.ALWAYS);
        Node[] buttons = {Buttons.withKeys(Buttons.plain(context.wording(), "transfers.sheet.print", viewModel::print), Shortcut.PRINT)};
        Label law = Card.words(context.say("transfers.sheet.by-law", empty.law()));
        law.getStyleClass().add("sub");
        law.setMinHeight(Label.USE_PREF_SIZE);
        remarks.getStyleClass().add("gap-links");
        String title = viewModel.kind() == SheetViewModel.Kind.CROSS_BORDER ? "transfers.sheet.cross-border" : "transfers.sheet.localisation";
        VBox screen = new VBox(Columns.top(context.wording(), title, counts, buttons), law, remarks, view);
        screen.getStyleClass().add("screen");
        following.follow(viewModel.sheet(), now -> show());
        show();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private void show() {
        Sheet sheet = viewModel.sheet().get();
        List<String> said = sheet == null ? List.of() : sheet.remarks();
        remarks.getChildren().setAll(said.stream().map(SheetView::red).toList());
        remarks.setVisible(!said.isEmpty());
        remarks.setManaged(!said.isEmpty());
        counts.getChildren().setAll(Chips.plain(context.say("transfers.sheet.count", viewModel.lines().size())));
        if (sheet != null && sheet.wanting() > 0) {
            counts.getChildren().add(Chips.late(context.say("transfers.sheet.count.wanting", sheet.wanting())));
        }
    }

    private static Label red(String words) {
        Label label = Card.words(words);
        label.getStyleClass().add("said-red");
        return label;
    }
}
