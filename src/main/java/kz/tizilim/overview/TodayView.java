package kz.tizilim.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The first screen: what is due at the left, what is missing at the right, every line a way to its place. */
public final class TodayView implements Screen {
    private final UiContext context;
    private final TodayViewModel viewModel;
    private final VBox due = new VBox();
    private final VBox missing = new VBox();
    private final HBox signs = new HBox();
    private final DraftsPane drafts;
    private final InvalidationListener followDue = changed -> showDue();
    private final InvalidationListener followMissing = changed -> showMissing();

    public TodayView(UiContext context, TodayViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        drafts = new DraftsPane(context);
    }

    @Override
    public Node node() {
        HBox columns = new HBox(pane("overview.due", new VBox(drafts.node(), due)), pane("overview.missing", missing));
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox screen = new VBox(Columns.top(context.wording(), "overview.title", signs), columns);
        screen.getStyleClass().add("screen");
        viewModel.due().addListener(followDue);
        viewModel.missing().addListener(followMissing);
        viewModel.dueKnown().addListener(followDue);
        viewModel.missingKnown().addListener(followMissing);
        showDue();
        showMissing();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        drafts.closed();
        viewModel.due().removeListener(followDue);
        viewModel.missing().removeListener(followMissing);
        viewModel.dueKnown().removeListener(followDue);
        viewModel.missingKnown().removeListener(followMissing);
    }

    private VBox pane(String key, VBox rows) {
        Label heading = new Label(context.say(key));
        heading.getStyleClass().add("h2");
        HBox top = new HBox(heading);
        top.getStyleClass().add("form-head");
        rows.getStyleClass().add("padded");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox pane = new VBox(top, scroll);
        pane.getStyleClass().add("card");
        pane.setPrefWidth(0);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return Panes.mark(pane);
    }

    private void showSigns() {
        Label today = new Label(DateFormatter.of(context.wording().language()).withWeekday(viewModel.today()));
        today.getStyleClass().add("sub");
        signs.getChildren().setAll(today);
        long late = viewModel.due().stream().filter(row -> row.due() != null && row.tone() == Tone.LATE).count();
        if (late > 0) {
            signs.getChildren().add(Chips.late(context.say("overview.late", late)));
        }
    }

    private void showDue() {
        showSigns();
        if (!viewModel.dueKnown().get()) {
            due.getChildren().setAll(Empty.reading(context.wording()));
            return;
        }
        if (viewModel.due().isEmpty()) {
            due.getChildren().setAll(Empty.of(context.say("overview.due.none"), context.say("overview.due.none.next"), null));
            return;
        }
        List<Node> rows = new ArrayList<>();
        for (DueRow row : viewModel.due()) {
            Hyperlink title = link(row.title(), "overview-due-" + rows.size(), row.open());
            title.getStyleClass().add("strong");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox top = new HBox(title, gap, Chips.of(row.tone(), row.left()));
            top.getStyleClass().addAll("row", "gap-links");
            if (row.due() != null) {
                Label day = new Label(context.wording().date(row.due()));
                day.getStyleClass().add("sub");
                top.getChildren().add(day);
            }
            Label line = Card.words(row.line());
            line.getStyleClass().add("sub");
            rows.add(line.getText().isEmpty() ? top : new VBox(top, line));
        }
        due.getChildren().setAll(rows);
    }

    private void showMissing() {
        if (!viewModel.missingKnown().get()) {
            missing.getChildren().setAll(Empty.reading(context.wording()));
            return;
        }
        if (viewModel.missing().isEmpty()) {
            missing.getChildren().setAll(Empty.of(context.say("overview.missing.none"), context.say("overview.missing.none.next"), null));
            return;
        }
        Map<String, List<MissingRow>> byPlace =
                viewModel.missing().stream().collect(Collectors.groupingBy(MissingRow::where, LinkedHashMap::new, Collectors.toList()));
        List<Node> parts = new ArrayList<>();
        byPlace.forEach((where, rows) -> {
            Label heading = Card.words(where);
            heading.getStyleClass().add("strong");
            VBox part = new VBox(heading);
            part.getStyleClass().add("gap-links");
            for (MissingRow row : rows) {
                Hyperlink link = link(context.say("overview.missing.link", row.what()), "overview-missing-" + parts.size() + "-" + part.getChildren().size(), row.open());
                if (row.urgent()) {
                    link.getStyleClass().add("urgent");
                }
                part.getChildren().add(link);
            }
            parts.add(part);
        });
        missing.getChildren().setAll(parts);
    }

    private static Hyperlink link(String words, String id, Runnable open) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> open.run());
        return link;
    }
}
