package kz.tizilim.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/** Buttons that bear the officer's verb. The id follows the message key: {@code requests.register} gives {@code requests-register}. */
public final class Buttons {
    private Buttons() {}

    public static Button plain(Wording wording, String key, Runnable action) {
        return dressed(new Button(wording.say(key)), key, action);
    }

    /** The one button of a screen or a form that carries the work on. */
    public static Button primary(Wording wording, String key, Runnable action) {
        Button button = plain(wording, key, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /** A button after which something is gone. */
    public static Button danger(Wording wording, String key, Runnable action) {
        Button button = plain(wording, key, action);
        button.getStyleClass().add("danger");
        return button;
    }

    /** A button without a frame, for what is done seldom. */
    public static Button quiet(Wording wording, String key, Runnable action) {
        Button button = plain(wording, key, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    public static Hyperlink link(Wording wording, String key, Runnable action) {
        return dressed(new Hyperlink(wording.say(key)), key, action);
    }

    /** A button that shows only an icon; its words are its tooltip and its accessible name. */
    public static Button icon(Wording wording, String key, Ikon icon, Runnable action) {
        Button button = dressed(new Button(), key, action);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(wording.say(key));
        button.setTooltip(new Tooltip(wording.say(key)));
        return button;
    }

    /** Lets the keys press the button while it is in the window, and names them in its tooltip. */
    public static <B extends ButtonBase> B withKeys(B button, Shortcut shortcut) {
        Tooltip tooltip = button.getTooltip();
        String words = tooltip == null ? button.getText() : tooltip.getText();
        button.setTooltip(new Tooltip(words + "  " + shortcut.words()));
        KeyCombination keys = shortcut.keys();
        Runnable press = () -> {
            if (!button.isDisabled() && button.isVisible()) {
                button.fire();
            }
        };
        button.sceneProperty().addListener((property, before, now) -> follow(before, now, keys, press));
        follow(null, button.getScene(), keys, press);
        return button;
    }

    private static void follow(Scene before, Scene now, KeyCombination keys, Runnable press) {
        if (before != null) {
            before.getAccelerators().remove(keys, press);
        }
        if (now != null) {
            now.getAccelerators().put(keys, press);
        }
    }

    private static <B extends ButtonBase> B dressed(B button, String key, Runnable action) {
        button.setId(Ids.of(key));
        button.setMnemonicParsing(false);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setOnAction(event -> action.run());
        return button;
    }
}
