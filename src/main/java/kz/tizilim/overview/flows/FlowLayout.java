package kz.tizilim.overview.flows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the places of the picture stand: four columns, and in each the places in such an order that ways cross seldom. Sorting each
 * column by the middle of its neighbours, forth and back, is the usual way to come near that; after four rounds little moves.
 */
final class FlowLayout {
    private static final int ROUNDS = 4;

    private final Map<FlowNode.Column, List<FlowNode>> columns = new HashMap<>();
    private final Map<String, Double> places = new HashMap<>();

    private FlowLayout() {}

    static FlowLayout of(FlowGraph graph) {
        FlowLayout layout = new FlowLayout();
        for (FlowNode.Column column : FlowNode.Column.values()) {
            layout.columns.put(column, new ArrayList<>(graph.nodes().stream().filter(node -> node.column() == column).toList()));
        }
        layout.place();
        for (int round = 0; round < ROUNDS; round++) {
            for (FlowNode.Column column : FlowNode.Column.values()) {
                layout.sort(column, graph.edges());
            }
        }
        return layout;
    }

    /** The places of a column from the top down. */
    List<FlowNode> column(FlowNode.Column column) {
        return List.copyOf(columns.get(column));
    }

    /** How many places the longest column has; at least 1. */
    int rows() {
        return Math.max(1, columns.values().stream().mapToInt(List::size).max().orElse(1));
    }

    /** The middle of a place in the whole height, from 0 at the top to 1: a short column is spread over the height of the longest. */
    double middle(FlowNode node) {
        return places.get(node.id());
    }

    private void sort(FlowNode.Column column, Collection<FlowEdge> edges) {
        Map<String, Double> middles = new HashMap<>();
        for (FlowNode node : columns.get(column)) {
            middles.put(node.id(), edges.stream()
                    .filter(edge -> edge.from().equals(node.id()) || edge.to().equals(node.id()))
                    .mapToDouble(edge -> places.get(edge.from().equals(node.id()) ? edge.to() : edge.from()))
                    .average()
                    .orElse(places.get(node.id())));
        }
        columns.get(column).sort(Comparator.comparing((FlowNode node) -> middles.get(node.id())).thenComparing(FlowNode::words));
        place();
    }

    private void place() {
        columns.values().forEach(column -> {
            for (int i = 0; i < column.size(); i++) {
                places.put(column.get(i).id(), (i + 0.5) / column.size());
            }
        });
    }
}
