package kz.tizilim.ui.mark;

import java.util.Locale;

/** What a sign says by its colour; its words say the same, so that nothing hangs on colour alone. */
public enum Tone {
    PLAIN,
    INFO,
    GOOD,
    SOON,
    LATE;

    /** The class in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
