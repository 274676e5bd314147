package kz.tizilim.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons. Their size and colour are the style sheet's; they are never the only bearer of a meaning. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon icon) {
        FontIcon drawn = FontIcon.of(icon);
        drawn.getStyleClass().add("icon");
        drawn.setMouseTransparent(true);
        return drawn;
    }
}
