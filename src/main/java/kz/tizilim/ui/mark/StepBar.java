package kz.tizilim.ui.mark;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** The steps of a case side by side: those behind, the present one, those ahead. */
public final class StepBar {
    // What the look sets at the right of a name, and the rounding of its width.
    private static final double AIR = 8;

    private StepBar() {}

    /**
     * A bar over the names of the steps.
     *
     * @param now index of the present step; the number of steps when all are behind
     */
    public static HBox of(List<String> steps, int now) {
        HBox bar = new HBox();
        bar.getStyleClass().add("steps");
        for (int index = 0; index < steps.size(); index++) {
            Label step = new Label(steps.get(index));
            step.setWrapText(true);
            step.setMaxWidth(Double.MAX_VALUE);
            step.setPrefWidth(60);
            step.getStyleClass().addAll("step", index < now ? "past" : index == now ? "now" : "ahead");
            HBox.setHgrow(step, Priority.ALWAYS);
            step.fontProperty().addListener((property, before, font) -> keepWordsWhole(step));
            keepWordsWhole(step);
            bar.getChildren().add(step);
        }
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(now < steps.size() ? steps.get(now) : String.join(", ", steps));
        return bar;
    }

    /** A step's name wraps between its words, never within one. */
    private static void keepWordsWhole(Label step) {
        double longest = Stream.of(step.getText().split(" "))
                .mapToDouble(word -> {
                    Text drawn = new Text(word);
                    drawn.setFont(step.getFont());
                    return drawn.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        step.setMinWidth(Math.ceil(longest) + AIR);
    }
}
