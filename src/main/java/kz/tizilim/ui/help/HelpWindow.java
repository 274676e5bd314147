package kz.tizilim.ui.help;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.Wording;

/** Help in a window of its own, beside the work: opened once and brought forward after that; Esc closes it. */
public final class HelpWindow {
    private final Wording wording;
    private final Theme theme;
    private Optional<Stage> stage = Optional.empty();
    private HelpView view;
    private Language language;

    public HelpWindow(Wording wording, Theme theme) {
        this.wording = wording;
        this.theme = theme;
    }

    /** Opens the page of a screen by the key of its title; the beginning where it has none. */
    public void open(Window owner, String titleKey) {
        Stage window = stage.orElseGet(() -> fresh(owner));
        if (language != wording.language()) {
            language = wording.language();
            view = new HelpView(wording);
            window.getScene().setRoot(view.node());
            window.setTitle(wording.say("ui.help.title"));
        }
        view.open(HelpBook.of(language).ofScreen(titleKey));
        window.show();
        window.toFront();
        view.shown();
    }

    private Stage fresh(Window owner) {
        Stage window = new Stage();
        window.initOwner(owner);
        Scene scene = new Scene(new StackPane(), 860, 620);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                window.hide();
                pressed.consume();
            }
        });
        window.setScene(scene);
        window.setMinWidth(560);
        window.setMinHeight(400);
        stage = Optional.of(window);
        return window;
    }
}
