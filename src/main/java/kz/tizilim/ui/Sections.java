package kz.tizilim.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.mark.Segments;

/** Screens that share one place in the navigation, chosen by segments above them. Which one is open belongs to the room's front door. */
public final class Sections implements Screen {
    private final Wording wording;
    private final String id;
    private final ObjectProperty<String> open;
    private final Map<String, Supplier<Screen>> offered = new LinkedHashMap<>();
    private final StackPane body = new StackPane();
    private final Subscriptions following = new Subscriptions();
    private Screen shown;

    private Sections(Wording wording, String id, ObjectProperty<String> open) {
        this.wording = wording;
        this.id = id;
        this.open = open;
    }

    /**
     * No section yet.
     *
     * @param open the key of the open section
     */
    public static Sections in(Wording wording, String id, ObjectProperty<String> open) {
        return new Sections(wording, id, open);
    }

    /** A further section; the key says what it is called. */
    public Sections with(String key, Supplier<Screen> screen) {
        offered.put(key, screen);
        return this;
    }

    @Override
    public Node node() {
        VBox top = new VBox(Segments.bound(id, List.copyOf(offered.keySet()), key -> key.substring(key.lastIndexOf('.') + 1), wording::say, open));
        top.getStyleClass().add("sections");
        following.follow(open, now -> show(true));
        show(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        return new VBox(top, body);
    }

    @Override
    public void shown() {
        shown.shown();
    }

    @Override
    public void closed() {
        following.end();
        shown.closed();
    }

    private void show(boolean load) {
        if (shown != null) {
            shown.closed();
        }
        shown = offered.get(open.get()).get();
        body.getChildren().setAll(shown.node());
        if (load) {
            shown.shown();
        }
    }
}
