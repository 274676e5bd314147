package kz.tizilim.overview.flows;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.mark.Segments;

/** The picture of the flows with its filter and its legend. */
public final class FlowsView implements Screen {
    private final UiContext context;
    private final FlowsViewModel viewModel;
    private final Runnable print;
    private final StackPane body = new StackPane();
    private final Subscriptions following = new Subscriptions();

    /**
     * @param print shows the picture as a paper
     */
    public FlowsView(UiContext context, FlowsViewModel viewModel, Runnable print) {
        this.context = context;
        this.viewModel = viewModel;
        this.print = print;
    }

    @Override
    public Node node() {
        Node choice = Segments.bound("overview-flows-filter", List.of(FlowGraph.Filter.values()), each -> each.name().toLowerCase(Locale.ROOT), this::words, viewModel.filter());
        Node[] buttons = {Buttons.withKeys(Buttons.plain(context.wording(), "overview.flows.print", print), Shortcut.PRINT)};
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox screen = new VBox(Columns.top(context.wording(), "overview.flows.title", choice, buttons), body);
        screen.getStyleClass().add("screen");
        // The places bear words: a graph that was read before the language changed is drawn again in this one.
        viewModel.draw();
        following.follow(viewModel.graph(), now -> show());
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

    private String words(FlowGraph.Filter filter) {
        return switch (filter) {
            case ALL -> context.say("overview.flows.all");
            case ABROAD -> context.say("overview.flows.abroad");
            case GROUNDLESS -> context.say("overview.flows.groundless");
        };
    }

    private void show() {
        FlowGraph graph = viewModel.graph().get();
        if (graph == null) {
            body.getChildren().clear();
        } else if (graph.isEmpty()) {
            body.getChildren().setAll(Columns.empty(context, Empty.of(context.say("overview.flows.none"), context.say("overview.flows.none.next"), null)));
        } else {
            body.getChildren().setAll(card(graph));
        }
    }

    private Node card(FlowGraph graph) {
        FlowPicture picture = new FlowPicture(context, graph, viewModel::open);
        ScrollPane scroll = new ScrollPane(picture);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(scroll, legend());
        card.getStyleClass().addAll("card", "flow-card");
        return Panes.mark(card);
    }

    private Node legend() {
        WrapRow legend = WrapRow.of(
                key("plain", context.say("overview.flows.legend.plain")),
                key("groundless", context.say("overview.flows.legend.groundless")),
                key("indirect", context.say("overview.flows.legend.indirect")),
                Card.words(context.say("overview.flows.legend.marked")));
        legend.getStyleClass().add("flow-legend");
        return legend;
    }

    private static Node key(String style, String words) {
        Region line = new Region();
        line.getStyleClass().addAll("flow-key", style);
        HBox key = new HBox(line, new Label(words));
        key.getStyleClass().add("row");
        return key;
    }
}
