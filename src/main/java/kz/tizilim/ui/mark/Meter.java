package kz.tizilim.ui.mark;

import javafx.scene.control.ProgressBar;

/** A thin bar that shows how complete something is. */
public final class Meter {
    private Meter() {}

    /**
     * A bar filled to a share.
     *
     * @param share 0 to 1
     * @param spoken what a screen reader says, such as "86 %"
     */
    public static ProgressBar of(double share, String spoken) {
        ProgressBar bar = new ProgressBar(share);
        bar.getStyleClass().add("meter");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(spoken);
        return bar;
    }
}
