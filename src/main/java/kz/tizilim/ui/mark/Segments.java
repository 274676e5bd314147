package kz.tizilim.ui.mark;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side of which one is taken: the language, a decision, a text size. Arrow keys move, the space bar takes. */
public final class Segments {
    /** The edges of a choice at its left and right. */
    private static final double AIR = 22;

    private Segments() {}

    /**
     * A row whose taken choice is told to {@code take}.
     *
     * @param id of the row; each choice takes it with its own name behind, {@code language-kk}
     */
    public static <T> HBox of(
            String id, List<T> choices, Function<T, String> name, Function<T, String> words, T taken, Consumer<T> take) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new Lines();
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
            // In a narrow window the words wrap, each word whole.
            button.setWrapText(true);
            WholeWords.keep(button, AIR);
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

    /** Choices in one line where it is long enough, else in several. */
    private static final class Lines extends HBox {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return getInsets().getLeft() + getInsets().getRight() + getChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return arrange(width < 0 ? prefWidth(-1) : width, false);
        }

        @Override
        protected void layoutChildren() {
            arrange(getWidth(), true);
        }

        private double arrange(double width, boolean place) {
            double left = getInsets().getLeft();
            double inner = width - left - getInsets().getRight();
            double x = 0;
            double y = getInsets().getTop();
            double line = 0;
            for (Node child : getChildren()) {
                double own = Math.min(Math.ceil(child.prefWidth(-1)), inner);
                if (x > 0 && x + own > inner + 1) {
                    x = 0;
                    y += line;
                    line = 0;
                }
                double high = Math.ceil(child.prefHeight(own));
                if (place) {
                    child.resizeRelocate(left + x, y, own, high);
                }
                x += own;
                line = Math.max(line, high);
            }
            return y + line + getInsets().getBottom();
        }
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
