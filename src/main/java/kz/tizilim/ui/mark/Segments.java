package kz.tizilim.ui.mark;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side of which one is taken: the language, a decision, a text size. Arrow keys move, the space bar takes. */
public final class Segments {
    private Segments() {}

    /**
     * A row whose taken choice is told to {@code take}.
     *
     * @param id of the row; each choice takes it with its own name behind, {@code language-kk}
     */
    public static <T> HBox of(
            String id, List<T> choices, Function<T, String> name, Function<T, String> words, T taken, Consumer<T> take) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.setId(id);
        row.getStyleClass().add("segments");
        row.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(id + "-" + name.apply(choice));
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setSelected(choice.equals(taken));
            button.setMnemonicParsing(false);
            button.setOnAction(event -> {
                // One is always taken: pressing it again must not leave none.
                boolean already = !button.isSelected();
                button.setSelected(true);
                if (!already) {
                    take.accept(choice);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** The same, following a property in both directions. */
    public static <T> HBox bound(
            String id, List<T> choices, Function<T, String> name, Function<T, String> words, Property<T> value) {
        HBox row = of(id, choices, name, words, value.getValue(), value::setValue);
        value.addListener((property, before, now) -> {
            for (Node node : row.getChildren()) {
                ToggleButton button = (ToggleButton) node;
                button.setSelected(button.getUserData().equals(now));
            }
        });
        return row;
    }
}
