package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kz.tizilim.settings.TableLayout;
import kz.tizilim.ui.mark.Segments;
import org.kordamp.ikonli.feather.Feather;

/**
 * The list of a screen, the card of what is chosen in it, and its paper, side by side. The edges between them are dragged, or moved by
 * the arrow keys, and stay where they were left; the list can be folded away. Where the window is narrow the paper takes the card's
 * place, chosen by segments above the two.
 */
public final class SplitColumns extends Pane {
    /** Below this many letters' heights three columns are too narrow to be read: 1100 px of window at 100 %. */
    private static final double NARROW = 76;

    private static final double GAP = 12;
    private static final double LEAST_LIST = 13;
    private static final double LEAST_CARD = 29;
    /** Of a card that holds a table instead of short rows. */
    private static final double TABLE = 41;

    private static final double LEAST_PAPER = 20;
    /** A page of 540 px at 100 %, with the pane's edges. */
    private static final double PAPER = 45.5;

    private static final double SMALL_LIST = 16.5;
    private static final double LIST = 22;
    /** From here on the list has room for longer names. */
    private static final double ROOMY = 108;

    /** What takes the place that the card and the paper share. */
    enum Side {
        CARD,
        PAPER
    }

    private final UiContext context;
    private final String id;
    private final Label ruler = new Label();
    private final Node list;
    private final Node card;
    private final Node paper;
    private final Region listEdge;
    private final Region paperEdge;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CARD);
    private final HBox sides;
    private double listWidth;
    private double paperWidth;
    private boolean folded;
    private boolean hasPaper = true;
    private boolean isTable;

    private SplitColumns(UiContext context, String id, Node list, Node card, Node paper) {
        this.context = context;
        this.id = id;
        this.list = list;
        this.card = card;
        this.paper = paper;
        restore();
        listEdge = edge("ui.columns.list-edge", "list-edge", by -> listWidth = bounded(effectiveList() + by / em(), LEAST_LIST, 60), () -> listWidth = 0);
        paperEdge = edge("ui.columns.paper-edge", "paper-edge", by -> paperWidth = bounded(effectivePaper() - by / em(), LEAST_PAPER, 140), () -> paperWidth = 0);
        sides = Segments.bound(id + "-side", List.of(Side.values()), each -> each == Side.CARD ? "card" : "paper",
                each -> context.say(each == Side.CARD ? "ui.columns.card" : "ui.columns.paper"), side);
        ruler.setManaged(false);
        side.addListener((property, before, now) -> requestLayout());
        ruler.fontProperty().addListener((property, before, now) -> requestLayout());
        setMinSize(0, 0);
        setId(id);
        getChildren().addAll(ruler, list, card, listEdge);
        if (paper != null) {
            getChildren().addAll(paper, paperEdge, sides);
        }
    }

    /** Three columns; what the officer changes in their widths is kept under the id. */
    public static SplitColumns of(UiContext context, String id, Node list, Node card, Node paper) {
        return new SplitColumns(context, id, list, card, paper);
    }

    /** A list and a card. */
    public static SplitColumns of(UiContext context, String id, Node list, Node card) {
        return new SplitColumns(context, id, list, card, null);
    }

    /** The list is a table, which wants more width than short rows. */
    public SplitColumns table() {
        isTable = true;
        return this;
    }

    /** A button that folds the list away and brings it back. */
    public Button foldButton() {
        Button button = Buttons.icon(context.wording(), "ui.columns.fold", Feather.SIDEBAR, () -> {
            folded = !folded;
            keep();
            requestLayout();
        });
        button.setId(id + "-fold");
        return button;
    }

    /** Whether there is a paper to be shown; without one the card has its place as well. */
    public void showPaper(boolean shown) {
        hasPaper = shown;
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean three = isPaperShown() && width >= NARROW * em();
        boolean tabs = isPaperShown() && !three;
        show(list, !folded);
        show(listEdge, !folded);
        double left = 0;
        if (!folded) {
            left = Math.round(effectiveList() * em());
            place(list, 0, 0, left, height);
            place(listEdge, left, 0, GAP, height);
            left += GAP;
        }
        if (paper == null) {
            place(card, left, 0, width - left, height);
            return;
        }
        show(sides, tabs);
        show(paperEdge, three);
        show(paper, three || (tabs && side.get() == Side.PAPER));
        show(card, !tabs || side.get() == Side.CARD);
        double top = 0;
        if (tabs) {
            top = Math.ceil(sides.prefHeight(-1)) + 8;
            place(sides, left, 0, Math.min(width - left, Math.ceil(sides.prefWidth(-1))), top - 8);
        }
        double right = three ? Math.round(effectivePaper() * em()) : 0;
        place(card, left, top, width - left - (three ? right + GAP : 0), height - top);
        if (three) {
            place(paperEdge, width - right - GAP, 0, GAP, height);
            place(paper, width - right, 0, right, height);
        } else {
            place(paper, left, top, width - left, height - top);
        }
    }

    private boolean isPaperShown() {
        return paper != null && hasPaper;
    }

    private static void show(Node node, boolean shown) {
        if (node.isVisible() != shown) {
            node.setVisible(shown);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double wide() {
        return getWidth() / em();
    }

    /** As wide as the officer made it, as far as the card keeps its least. */
    private double effectiveList() {
        double wanted = listWidth > 0 ? listWidth : isTable ? TABLE : wide() < ROOMY ? SMALL_LIST : LIST;
        double most = wide() - LEAST_CARD - GAP / em() - (isPaperShown() && wide() >= NARROW ? LEAST_PAPER + GAP / em() : 0);
        return bounded(wanted, LEAST_LIST, Math.max(LEAST_LIST, most));
    }

    private double effectivePaper() {
        double most = wide() - LEAST_CARD - GAP / em() - (folded ? 0 : effectiveList() + GAP / em());
        return bounded(paperWidth > 0 ? paperWidth : PAPER, LEAST_PAPER, Math.max(LEAST_PAPER, most));
    }

    private static double bounded(double wanted, double least, double most) {
        return Math.max(least, Math.min(most, wanted));
    }

    /** Moves an edge by so many pixels to the right. */
    private interface Move {
        void by(double pixels);
    }

    private Region edge(String key, String name, Move move, Runnable reset) {
        Region edge = new Region();
        edge.getStyleClass().add("column-edge");
        edge.setId(id + "-" + name);
        edge.setCursor(Cursor.H_RESIZE);
        edge.setFocusTraversable(true);
        edge.setAccessibleRole(AccessibleRole.THUMB);
        edge.setAccessibleText(context.say(key));
        double[] from = {0};
        edge.setOnMousePressed(press -> from[0] = press.getSceneX());
        edge.setOnMouseDragged(drag -> {
            moved(move, drag.getSceneX() - from[0]);
            from[0] = drag.getSceneX();
        });
        edge.setOnMouseReleased(release -> keep());
        edge.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                reset.run();
                keep();
                requestLayout();
            }
        });
        edge.setOnKeyPressed(key2 -> {
            if (key2.getCode() == KeyCode.LEFT || key2.getCode() == KeyCode.RIGHT) {
                moved(move, key2.getCode() == KeyCode.LEFT ? -em() : em());
                keep();
                key2.consume();
            }
        });
        return edge;
    }

    private void moved(Move move, double pixels) {
        move.by(pixels);
        requestLayout();
    }

    private void restore() {
        TableLayout kept = context.preferences().current().tables().getOrDefault(id, TableLayout.UNTOUCHED);
        for (TableLayout.Column column : kept.columns()) {
            switch (column.id()) {
                case "list" -> listWidth = column.width();
                case "paper" -> paperWidth = column.width();
                default -> folded = column.width() > 0;
            }
        }
    }

    /** In heights of letters, so that they stay right with another size of text. */
    private void keep() {
        List<TableLayout.Column> columns = new ArrayList<>();
        Optional.of(listWidth).filter(width -> width > 0).ifPresent(width -> columns.add(new TableLayout.Column("list", width)));
        Optional.of(paperWidth).filter(width -> width > 0).ifPresent(width -> columns.add(new TableLayout.Column("paper", width)));
        columns.add(new TableLayout.Column("folded", folded ? 1 : 0));
        context.preferences().change(settings -> settings.withTable(id, new TableLayout(columns, "", false)));
    }
}
