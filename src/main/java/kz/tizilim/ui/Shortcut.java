package kz.tizilim.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that mean the same on every screen. */
public enum Shortcut {
    HELP(KeyCode.F1),
    SEARCH(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    FILTER(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    NEW(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    SAVE(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
    PRINT(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    LOCK(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    NEXT_PANE(KeyCode.F6),
    WHOLE(KeyCode.F11);

    @SuppressWarnings("ImmutableEnumChecker") // a KeyCodeCombination never changes; JavaFX only does not say so
    private final KeyCombination keys;

    Shortcut(KeyCode code, KeyCombination.Modifier... modifiers) {
        keys = new KeyCodeCombination(code, modifiers);
    }

    public KeyCombination keys() {
        return keys;
    }

    /** The keys as a tooltip shows them, Ctrl+N. */
    public String words() {
        return keys.getDisplayText();
    }
}
