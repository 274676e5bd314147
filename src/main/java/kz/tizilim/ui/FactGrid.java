package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Facts in columns under headings, with a line between the rows. Where the columns would be too narrow for their words, each fact
 * stands under its own heading.
 */
final class FactGrid extends Pane {
    private static final double COLUMN_GAP = 16;
    private static final double AIR = 6;
    /** The least width of a column, in heights of letters: a word of fifteen letters. */
    private static final double LEAST = 9.5;

    private final Label ruler = new Label();
    private final List<Integer> shares;
    private final List<Label> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final double least;

    private record Row(Region rule, List<Label> names, List<Node> cells) {}

    private FactGrid(List<Integer> shares, double least) {
        this.shares = shares;
        this.least = least;
        ruler.setManaged(false);
        ruler.fontProperty().addListener((property, before, now) -> requestLayout());
        getChildren().add(ruler);
        setMinWidth(0);
    }

    /**
     * Rows under headings.
     *
     * @param shares how wide each column is, in hundredths
     */
    static FactGrid of(List<String> headings, List<Integer> shares, List<? extends List<? extends Node>> rows) {
        FactGrid grid = new FactGrid(shares, LEAST);
        headings.forEach(words -> grid.headings.add(heading(words)));
        grid.getChildren().addAll(grid.headings);
        rows.forEach(cells -> grid.add(headings, cells));
        return grid;
    }

    /** Two parts side by side, without headings. */
    static FactGrid halves(Node left, Node right) {
        FactGrid grid = new FactGrid(List.of(50, 50), LEAST * 1.5);
        grid.add(List.of(), List.of(left, right));
        return grid;
    }

    private static Label heading(String words) {
        Label heading = Card.words(words);
        heading.getStyleClass().add("grid-heading");
        return heading;
    }

    private void add(List<String> names, List<? extends Node> cells) {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        List<Label> named = names.stream().map(FactGrid::heading).toList();
        rows.add(new Row(rule, named, List.copyOf(cells)));
        getChildren().add(rule);
        getChildren().addAll(named);
        getChildren().addAll(cells);
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
        return ruler.getFont().getSize() * least * shares.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        boolean stacked = width < ruler.getFont().getSize() * least * shares.size();
        double y = 0;
        if (place) {
            headings.forEach(heading -> heading.setVisible(!stacked));
            rows.forEach(row -> row.names().forEach(name -> name.setVisible(stacked)));
            rows.forEach(row -> row.rule().setVisible(!headings.isEmpty()));
        }
        if (!stacked && !headings.isEmpty()) {
            y += line(headings, width, y, place);
        }
        for (Row row : rows) {
            if (!headings.isEmpty()) {
                put(row.rule(), 0, y, width, 1, place);
                y += 1;
            }
            y += headings.isEmpty() ? 0 : AIR;
            y += stacked ? stack(row, width, y, place) : line(row.cells(), width, y, place);
            y += headings.isEmpty() ? 0 : AIR;
        }
        return y;
    }

    private double line(List<? extends Node> cells, double width, double y, boolean place) {
        double free = width - COLUMN_GAP * (shares.size() - 1);
        double x = 0;
        double height = 0;
        for (int column = 0; column < cells.size(); column++) {
            double own = Math.floor(free * shares.get(column) / shares.stream().mapToInt(Integer::intValue).sum());
            height = Math.max(height, put(cells.get(column), x, y, own, place));
            x += own + COLUMN_GAP;
        }
        return height;
    }

    private double stack(Row row, double width, double top, boolean place) {
        double y = top;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.names().isEmpty() && !row.names().get(column).getText().isEmpty()) {
                y += put(row.names().get(column), 0, y, width, place);
            }
            y += put(row.cells().get(column), 0, y, width, place) + (row.names().isEmpty() ? AIR : 0);
        }
        return y - top;
    }

    private static double put(Node node, double x, double y, double width, boolean place) {
        double own = Math.min(width, Math.ceil(node.prefWidth(-1)));
        double wide = (node instanceof Label && !node.getStyleClass().contains("chip")) || node instanceof Pane ? width : own;
        double height = Math.ceil(node.prefHeight(wide));
        put(node, x, y, wide, height, place);
        return height;
    }

    private static void put(Node node, double x, double y, double width, double height, boolean place) {
        if (place) {
            node.resizeRelocate(x, y, width, height);
        }
    }
}
