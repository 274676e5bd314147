package kz.tizilim.activities.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.ReadyActivity;
import kz.tizilim.ui.Icons;
import kz.tizilim.ui.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** The chooser with which a new activity begins: tiles with a picture, the empty card first. */
final class ReadyChoice {
    private static final int ACROSS = 3;

    private ReadyChoice() {}

    /**
     * Shows the chooser.
     *
     * @param empty begins with an empty card
     * @param ready begins with one of the ready ones
     */
    static void show(UiContext context, Runnable empty, Consumer<ReadyActivity> ready) {
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(ACROSS);
        tiles.getStyleClass().add("ready-tiles");
        tiles.getChildren().add(tile(
                context, "empty", Feather.PLUS, context.say("activities.ready.empty"), context.say("activities.ready.empty.about"), empty));
        for (ReadyActivity each : ReadyActivity.all()) {
            tiles.getChildren().add(tile(
                    context, each.code(), Feather.findByDescription(each.icon()), context.wording().in(each.activity().name()), context.wording().in(each.about()),
                    () -> ready.accept(each)));
        }
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("ready");
        context.dialogs().show(context.say("activities.ready.title"), new VBox(note(context), scroll), List.of());
    }

    private static Node note(UiContext context) {
        Label note = new Label(context.say("activities.ready.note"));
        note.setWrapText(true);
        note.getStyleClass().add("sub");
        note.setMinHeight(Label.USE_PREF_SIZE);
        return note;
    }

    private static Button tile(UiContext context, String code, Feather icon, String name, String about, Runnable begin) {
        Label title = new Label(name);
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        Label line = new Label(about);
        line.setWrapText(true);
        line.getStyleClass().add("small");
        VBox words = new VBox(Icons.of(icon), title, line);
        words.getStyleClass().add("ready-words");
        Button tile = new Button();
        tile.setId("activities-ready-" + code);
        tile.setGraphic(words);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleText(name + ". " + about);
        tile.getStyleClass().add("ready-tile");
        tile.setMnemonicParsing(false);
        tile.setOnAction(event -> {
            context.dialogs().close();
            begin.run();
        });
        return tile;
    }
}
