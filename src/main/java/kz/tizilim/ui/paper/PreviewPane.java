package kz.tizilim.ui.paper;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import org.kordamp.ikonli.feather.Feather;

/**
 * The paper at the right of a screen: one page at a time, as wide as the pane or wholly in it, larger or smaller. The page is drawn
 * again for the size it is shown at, off the screen's thread; an older drawing that ends late is dropped.
 */
public final class PreviewPane {
    private static final double A4 = 297.0 / 210.0;
    private static final double MARGIN = 32;

    /** How large the page is shown. */
    private enum Fit {
        WIDTH,
        PAGE,
        FREE
    }

    private final Background background;
    private final UiContext context;
    private final VBox node = new VBox();
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox chips = new HBox();
    private final FlowPane buttons = new FlowPane();
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final StackPane ground = new StackPane(sheet);
    private final ScrollPane scroll = new ScrollPane(ground);
    private final Button before;
    private final Button after;
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));
    private final Lifetime shown = Lifetime.of(node);
    private PageSource source;
    private int page;
    private Fit fit = Fit.WIDTH;
    private boolean isWhole;
    private double width = 276;

    public PreviewPane(UiContext context) {
        this.context = context;
        background = context.background();
        before = Buttons.icon(context.wording(), "ui.paper.before", Feather.CHEVRON_LEFT, () -> turn(page - 1));
        after = Buttons.icon(context.wording(), "ui.paper.after", Feather.CHEVRON_RIGHT, () -> turn(page + 1));
        heading.getStyleClass().add("h2");
        count.getStyleClass().add("small");
        chips.getStyleClass().add("row");
        buttons.getStyleClass().addAll("buttons", "centred");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        HBox named = new HBox(heading, chips);
        named.getStyleClass().add("row");
        HBox pages = new HBox(before, count, after);
        pages.getStyleClass().add("row");
        // With larger text one line is too short for both: the pane would grow over the window's edge.
        FlowPane top = new FlowPane(named, pages);
        top.getStyleClass().add("paper-top");
        HBox zoom = new HBox(
                Buttons.icon(context.wording(), "ui.paper.smaller", Feather.ZOOM_OUT, () -> zoom(0.8)),
                Buttons.icon(context.wording(), "ui.paper.larger", Feather.ZOOM_IN, () -> zoom(1.25)),
                Buttons.icon(context.wording(), "ui.paper.width", Feather.MAXIMIZE_2, () -> fit(Fit.WIDTH)),
                Buttons.icon(context.wording(), "ui.paper.page", Feather.FILE, () -> fit(Fit.PAGE)),
                Buttons.withKeys(Buttons.icon(context.wording(), "ui.paper.whole", Feather.MAXIMIZE, this::showWhole), Shortcut.WHOLE));
        zoom.getStyleClass().addAll("row", "centred");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        ground.getStyleClass().add("paper-ground");
        ground.setAlignment(Pos.CENTER);
        image.setPreserveRatio(true);
        scroll.setId("paper");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(context.say("ui.paper.preview"));
        scroll.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.PAGE_DOWN) {
                turn(page + 1);
            } else if (key.getCode() == KeyCode.PAGE_UP) {
                turn(page - 1);
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().addListener((property, old, now) -> resize());
        settle.setOnFinished(event -> draw());
        // A pane that was laid aside draws nothing, and draws anew when it is taken up again.
        node.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                settle.stop();
            } else if (source != null) {
                settle.playFromStart();
            }
        });
        node.getStyleClass().addAll("card", "paper-pane");
        node.getChildren().addAll(top, scroll, zoom, buttons);
        buttons.managedProperty().bind(buttons.visibleProperty());
        buttons.setVisible(false);
        Panes.mark(node);
        clear();
    }

    public Node node() {
        return node;
    }

    public PreviewPane title(String words, Node... beside) {
        heading.setText(words);
        chips.getChildren().setAll(beside);
        return this;
    }

    /** The buttons under the paper. */
    public PreviewPane buttons(List<? extends Node> shown) {
        shown.forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
        buttons.getChildren().setAll(shown);
        buttons.setVisible(!shown.isEmpty());
        return this;
    }

    /** Shows a paper from its first page, or from the page that was open when it has as many. */
    public void show(PageSource paper) {
        source = paper;
        page = Math.min(page, Math.max(0, paper.pages() - 1));
        sheet.setVisible(true);
        label();
        resize();
        draw();
    }

    /** Shows nothing. */
    public void clear() {
        settle.stop();
        shown.drop();
        source = null;
        page = 0;
        image.setImage(null);
        sheet.setVisible(false);
        label();
    }

    /** Shows the paper in the whole window, to be read; the same key leads back. */
    private void showWhole() {
        if (isWhole) {
            context.dialogs().close();
        } else if (source != null) {
            PreviewPane whole = new PreviewPane(context).title(heading.getText());
            whole.isWhole = true;
            whole.page = page;
            whole.show(source);
            context.dialogs().showWhole(heading.getText(), whole.node);
        }
    }

    private void turn(int wanted) {
        if (source != null && wanted >= 0 && wanted < source.pages()) {
            page = wanted;
            scroll.setVvalue(0);
            label();
            draw();
        }
    }

    private void label() {
        int pages = source == null ? 0 : source.pages();
        count.setText(pages == 0 ? "" : context.say("ui.paper.count", page + 1, pages));
        before.setDisable(page == 0);
        after.setDisable(page + 1 >= pages);
        before.setVisible(pages > 1);
        after.setVisible(pages > 1);
    }

    private void zoom(double factor) {
        fit = Fit.FREE;
        width = Math.max(120, Math.min(1600, width * factor));
        resize();
    }

    private void fit(Fit chosen) {
        fit = chosen;
        resize();
    }

    private void resize() {
        Bounds view = scroll.getViewportBounds();
        double across = Math.max(120, view.getWidth() - MARGIN);
        double down = Math.max(160, view.getHeight() - MARGIN);
        width = switch (fit) {
            case WIDTH -> across;
            case PAGE -> Math.min(across, down / A4);
            case FREE -> width;
        };
        image.setFitWidth(width);
        sheet.setPrefSize(width, width * A4);
        if (source != null) {
            settle.playFromStart();
        }
    }

    private void draw() {
        PageSource paper = source;
        if (paper == null || node.getScene() == null) {
            return;
        }
        int wanted = page;
        double scale = node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getOutputScaleX();
        int pixels = (int) Math.ceil(width * scale);
        shown.newest(background.paper(() -> paper.draw(wanted, pixels))).onSuccess(this::paint);
    }

    private void paint(PageImage drawn) {
        WritableImage picture = image.getImage() instanceof WritableImage kept
                        && (int) kept.getWidth() == drawn.width()
                        && (int) kept.getHeight() == drawn.height()
                ? kept
                : new WritableImage(drawn.width(), drawn.height());
        picture.getPixelWriter()
                .setPixels(
                        0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), drawn.argb(), 0, drawn.width());
        image.setImage(picture);
        sheet.setPrefSize(width, width * drawn.height() / drawn.width());
    }
}
