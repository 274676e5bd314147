package kz.tizilim.overview.flows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.CutWords;

/**
 * The drawn flows: four columns of places with curves between them. The place under the mouse or with the focus lights up with all
 * that lies on its ways. Arrow keys go from place to place, Enter opens its card.
 */
final class FlowPicture extends Pane {
    private static final double ROW = 36;
    private static final double BOX = 30;
    private static final double HEAD = 34;
    private static final double GAP = 0.32;

    private final UiContext context;
    private final FlowGraph graph;
    private final FlowLayout layout;
    private final Map<String, Button> boxes = new LinkedHashMap<>();
    private final Map<String, FlowNode> nodes = new HashMap<>();
    private final Map<FlowEdge, CubicCurve> curves = new LinkedHashMap<>();
    private final List<Label> headings = new ArrayList<>();

    FlowPicture(UiContext context, FlowGraph graph, Consumer<FlowNode> open) {
        this.context = context;
        this.graph = graph;
        layout = FlowLayout.of(graph);
        getStyleClass().add("flows");
        for (FlowEdge edge : graph.edges()) {
            CubicCurve curve = new CubicCurve();
            curve.getStyleClass().addAll("flow", edge.isGroundless() ? "groundless" : edge.isIndirect() ? "indirect" : "plain");
            curve.setMouseTransparent(true);
            curves.put(edge, curve);
        }
        getChildren().addAll(curves.values());
        for (FlowNode.Column column : FlowNode.Column.values()) {
            Label heading = new Label(heading(column));
            heading.getStyleClass().add("grid-heading");
            CutWords.on(heading);
            headings.add(heading);
            for (FlowNode node : layout.column(column)) {
                nodes.put(node.id(), node);
                boxes.put(node.id(), box(node, open));
            }
        }
        getChildren().addAll(headings);
        getChildren().addAll(boxes.values());
        setMinHeight(HEAD + layout.rows() * ROW + 8);
        setPrefHeight(getMinHeight());
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private String heading(FlowNode.Column column) {
        return switch (column) {
            case PEOPLE -> context.say("overview.flows.people");
            case ACTIVITY -> context.say("overview.flows.activities");
            case RECIPIENT -> context.say("overview.flows.recipients");
            case COUNTRY -> context.say("overview.flows.countries");
        };
    }

    private Button box(FlowNode node, Consumer<FlowNode> open) {
        Button box = new Button(node.words());
        box.setId("overview-flows-" + node.id());
        box.setMnemonicParsing(false);
        box.getStyleClass().add("flow-box");
        if (node.isMarked()) {
            box.getStyleClass().add("marked");
        }
        box.setTooltip(new Tooltip(node.words()));
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(spoken(node));
        box.setOnAction(event -> open.accept(node));
        box.hoverProperty().addListener((property, before, now) -> light(now ? node : focused()));
        box.focusedProperty().addListener((property, before, now) -> light(now ? node : focused()));
        return box;
    }

    /** «Orders: from customers; to courier, bank». */
    private String spoken(FlowNode node) {
        String from = words(graph.edges().stream().filter(edge -> edge.to().equals(node.id())).map(FlowEdge::from).toList());
        String to = words(graph.edges().stream().filter(edge -> edge.from().equals(node.id())).map(FlowEdge::to).toList());
        return context.say("overview.flows.spoken", node.words(), from.isEmpty() ? "—" : from, to.isEmpty() ? "—" : to);
    }

    private String words(List<String> ids) {
        return String.join(", ", graph.nodes().stream().filter(node -> ids.contains(node.id())).map(FlowNode::words).toList());
    }

    private FlowNode focused() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().isFocused()).findFirst().map(entry -> nodes.get(entry.getKey())).orElse(null);
    }

    /** Lights a place with all that lies on its ways and dims the rest; nothing is dimmed for none. */
    private void light(FlowNode node) {
        Set<String> lit = node == null ? Set.of() : graph.along(node.id());
        boxes.forEach((id, box) -> mark(box, "dim", node != null && !lit.contains(id)));
        curves.forEach((edge, curve) -> {
            boolean on = lit.contains(edge.from()) && lit.contains(edge.to());
            mark(curve, "dim", node != null && !on);
            mark(curve, "lit", on);
        });
    }

    private static void mark(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    private void move(KeyEvent key) {
        FlowNode at = focused();
        if (at == null) {
            return;
        }
        FlowNode to = switch (key.getCode()) {
            case UP -> beside(at, -1);
            case DOWN -> beside(at, 1);
            case LEFT -> across(at, false);
            case RIGHT -> across(at, true);
            default -> null;
        };
        if (to != null) {
            boxes.get(to.id()).requestFocus();
        }
        if (to != null || key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
            key.consume();
        }
    }

    private FlowNode beside(FlowNode at, int step) {
        List<FlowNode> column = layout.column(at.column());
        int place = column.indexOf(at) + step;
        return place >= 0 && place < column.size() ? column.get(place) : null;
    }

    /** The topmost place of the next column to which a way leads from here, or from which one comes. */
    private FlowNode across(FlowNode at, boolean forth) {
        return graph.edges().stream()
                .filter(edge -> (forth ? edge.from() : edge.to()).equals(at.id()))
                .map(edge -> nodes.get(forth ? edge.to() : edge.from()))
                .min((one, two) -> Double.compare(layout.middle(one), layout.middle(two)))
                .orElse(null);
    }

    @Override
    protected void layoutChildren() {
        int columns = FlowNode.Column.values().length;
        double box = getWidth() / (columns + GAP * (columns - 1));
        double height = getHeight() - HEAD - 8;
        for (FlowNode.Column column : FlowNode.Column.values()) {
            double x = column.place() * box * (1 + GAP);
            headings.get(column.place()).resizeRelocate(x, 4, box, HEAD - 8);
            for (FlowNode node : layout.column(column)) {
                double middle = HEAD + layout.middle(node) * height;
                boxes.get(node.id()).resizeRelocate(Math.rint(x), Math.rint(middle - BOX / 2), Math.floor(box), BOX);
            }
        }
        curves.forEach((edge, curve) -> {
            FlowNode from = nodes.get(edge.from());
            FlowNode to = nodes.get(edge.to());
            double x1 = from.column().place() * box * (1 + GAP) + box;
            double x2 = to.column().place() * box * (1 + GAP);
            double bend = (x2 - x1) / 2;
            curve.setStartX(x1);
            curve.setStartY(HEAD + layout.middle(from) * height);
            curve.setControlX1(x1 + bend);
            curve.setControlY1(curve.getStartY());
            curve.setEndX(x2);
            curve.setEndY(HEAD + layout.middle(to) * height);
            curve.setControlX2(x2 - bend);
            curve.setControlY2(curve.getEndY());
        });
    }
}
