package kz.tizilim.ui.mark;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

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
            WholeWords.keep(step, AIR);
            bar.getChildren().add(step);
        }
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(now < steps.size() ? steps.get(now) : String.join(", ", steps));
        return bar;
    }
}
