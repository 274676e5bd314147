package kz.tizilim.ui.mark;

import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Words that wrap between one another and never within: the control is at least as wide as its longest word. */
public final class WholeWords {
    private WholeWords() {}

    /**
     * Keeps the least width as the font changes.
     *
     * @param air what stands at the left and right of the words, in pixels
     */
    public static void keep(Labeled labeled, double air) {
        labeled.fontProperty().addListener((property, before, font) -> fit(labeled, air));
        fit(labeled, air);
    }

    private static void fit(Labeled labeled, double air) {
        double longest = Stream.of(labeled.getText().split(" "))
                .mapToDouble(word -> {
                    Text drawn = new Text(word);
                    drawn.setFont(labeled.getFont());
                    return drawn.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        labeled.setMinWidth(Math.ceil(longest) + air);
    }
}
