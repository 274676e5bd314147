package kz.tizilim.ui.mark;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Short words on a coloured ground: a state, a count, the days that are left. */
public final class Chips {
    private Chips() {}

    public static Label of(Tone tone, String words) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", tone.style());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        // Where a column is narrower than the words all the same, they wrap.
        chip.setWrapText(true);
        return chip;
    }

    public static Label plain(String words) {
        return of(Tone.PLAIN, words);
    }

    public static Label info(String words) {
        return of(Tone.INFO, words);
    }

    public static Label good(String words) {
        return of(Tone.GOOD, words);
    }

    public static Label soon(String words) {
        return of(Tone.SOON, words);
    }

    public static Label late(String words) {
        return of(Tone.LATE, words);
    }

    /** Framed words in lines that wrap: the data of an activity, its operations. */
    public static FlowPane tags(List<String> words) {
        FlowPane tags = new FlowPane();
        tags.getStyleClass().add("tags");
        // Lines of words are otherwise never narrower than their longest word, and push the card over its edge.
        tags.setMinWidth(0);
        for (String each : words) {
            Label tag = new Label(each);
            tag.getStyleClass().add("tag");
            tag.setWrapText(true);
            tag.maxWidthProperty().bind(tags.widthProperty());
            tags.getChildren().add(tag);
        }
        return tags;
    }
}
