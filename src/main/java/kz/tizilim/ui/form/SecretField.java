package kz.tizilim.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Icons;
import kz.tizilim.ui.Wording;
import org.kordamp.ikonli.feather.Feather;

/** A secret that is shown only while the officer wants to see it, and is hidden again as soon as the field is left. Copied it is never. */
final class SecretField extends PasswordField {
    private static final KeyCombination SEE = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final Wording wording;
    private final Button eye;
    private boolean seen;

    SecretField(Wording wording) {
        this.wording = wording;
        eye = Buttons.icon(wording, "ui.secret.show", Feather.EYE, () -> see(!seen));
        // By the keyboard it is the field's own key: Tab goes from a secret to what is written next.
        eye.setFocusTraversable(false);
        setOnKeyPressed(key -> {
            if (SEE.match(key)) {
                see(!seen);
                key.consume();
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now && !eye.isPressed()) {
                see(false);
            }
        });
    }

    /** The button that shows and hides it. */
    Button eye() {
        return eye;
    }

    private void see(boolean wanted) {
        if (seen != wanted) {
            seen = wanted;
            int caret = getCaretPosition();
            // The text is masked where the skin draws it.
            setSkin(createDefaultSkin());
            positionCaret(caret);
            String key = seen ? "ui.secret.hide" : "ui.secret.show";
            eye.setGraphic(Icons.of(seen ? Feather.EYE_OFF : Feather.EYE));
            eye.setAccessibleText(wording.say(key));
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            protected String maskText(String words) {
                return seen ? words : super.maskText(words);
            }
        };
    }
}
