package kz.tizilim.ui;

import java.util.List;

/**
 * How the window looks.
 *
 * @param textPercent one of {@link #TEXT_SIZES}; another value is brought to the nearest of them
 */
public record Look(boolean dark, int textPercent) {
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150);

    public Look {
        textPercent = textPercent < 113 ? 100 : textPercent < 138 ? 125 : 150;
    }

    public Look withDark(boolean chosen) {
        return new Look(chosen, textPercent);
    }

    public Look withTextPercent(int percent) {
        return new Look(dark, percent);
    }
}
