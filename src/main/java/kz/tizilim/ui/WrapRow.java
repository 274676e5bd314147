package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Things in a line, some at its beginning, some at its end, in as many lines as the width asks for: a heading with its buttons, a name
 * with its signs. Nothing is cut and nothing pushes its parent wider.
 */
public final class WrapRow extends Pane {
    private static final double GAP = 8;
    private static final double LINE_GAP = 6;

    private final List<Node> end = new ArrayList<>();

    private WrapRow() {
        setMinWidth(0);
    }

    public static WrapRow of(Node... start) {
        WrapRow row = new WrapRow();
        row.getChildren().addAll(start);
        return row;
    }

    /** These stand at the end of the line, or on lines of their own below. */
    public WrapRow end(List<? extends Node> nodes) {
        end.addAll(nodes);
        getChildren().addAll(nodes);
        return this;
    }

    /** The same for a single one. */
    public WrapRow end(Node node) {
        return end(List.of(node));
    }

    /** Puts a node before those at the end. */
    public void endFirst(Node node) {
        int at = end.isEmpty() ? getChildren().size() : getChildren().indexOf(end.get(0));
        getChildren().add(at, node);
        end.add(0, node);
    }

    /** Shows others than before at the end. */
    public void replaceEnd(List<? extends Node> nodes) {
        getChildren().removeAll(end);
        end.clear();
        end(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> shown = shown();
        double sum = shown.stream().mapToDouble(node -> natural(node, Double.MAX_VALUE)).sum();
        return snapSizeX(getInsets().getLeft() + getInsets().getRight() + sum + GAP * Math.max(0, shown.size() - 1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - getInsets().getLeft() - getInsets().getRight();
        return getInsets().getTop() + getInsets().getBottom() + arrange(inner, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth() - getInsets().getLeft() - getInsets().getRight(), true);
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    private double arrange(double width, boolean place) {
        List<Node> line = new ArrayList<>();
        double used = 0;
        double top = 0;
        List<Node> shown = shown();
        double wantedByEnd = shown.stream().filter(end::contains).mapToDouble(node -> natural(node, width) + GAP).sum();
        boolean endBegun = false;
        for (Node node : shown) {
            boolean breaks = !line.isEmpty() && used + GAP + natural(node, width) > width + 0.5;
            // All that stand at the end keep together where one line can hold them.
            if (end.contains(node) && !endBegun) {
                endBegun = true;
                breaks |= !line.isEmpty() && used + wantedByEnd > width + 0.5;
            }
            if (breaks) {
                top += finish(line, top, width, place) + LINE_GAP;
                line.clear();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : GAP) + natural(node, width);
            line.add(node);
        }
        return top + (line.isEmpty() ? 0 : finish(line, top, width, place));
    }

    private double finish(List<Node> line, double top, double width, boolean place) {
        double height = line.stream().mapToDouble(node -> node.prefHeight(natural(node, width))).max().orElse(0);
        if (place) {
            double right = line.stream().filter(end::contains).mapToDouble(node -> natural(node, width) + GAP).sum() - GAP;
            double x = 0;
            boolean atEnd = false;
            for (Node node : line) {
                if (end.contains(node) && !atEnd) {
                    atEnd = true;
                    x = Math.max(x, width - right);
                }
                double own = natural(node, width);
                double high = node.prefHeight(own);
                node.resize(snapSizeX(own), snapSizeY(high));
                positionInArea(node, getInsets().getLeft() + x, getInsets().getTop() + top, own, height, 0, javafx.geometry.HPos.LEFT, VPos.CENTER);
                x += own + GAP;
            }
        }
        return height;
    }

    private double natural(Node node, double width) {
        return Math.min(snapSizeX(Math.max(node.minWidth(-1) > width ? 0 : node.minWidth(-1), node.prefWidth(-1))), Math.max(0, width));
    }
}
