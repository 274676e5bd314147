package kz.tizilim.ui.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Why a term ends on its day: one small cell for each day from receipt to the last one, with the reason under those that do not count. */
public final class DayStrip {
    /** What a day is to the term. */
    public enum Kind {
        /** The day on which the paper came; it never counts. */
        START,
        COUNTED,
        /** A day off, a holiday, a pause. */
        FREE,
        DUE
    }

    /**
     * One cell.
     *
     * @param under a number for a counted day, a word or two for another
     * @param why the whole reason, shown as a tooltip and read aloud
     */
    public record Day(LocalDate date, Kind kind, String under, String why) {}

    private DayStrip() {}

    public static FlowPane of(List<Day> days) {
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("days");
        days.forEach(day -> strip.getChildren().add(cell(day)));
        strip.setAccessibleRole(AccessibleRole.TEXT);
        strip.setAccessibleText(days.stream()
                .map(day -> day.date().getDayOfMonth() + ": " + (day.why().isEmpty() ? day.under() : day.why()))
                .collect(Collectors.joining("; ")));
        return strip;
    }

    private static VBox cell(Day day) {
        Label number = new Label(Integer.toString(day.date().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        Label under = new Label(day.under());
        under.getStyleClass().add("day-under");
        VBox cell = new VBox(number, under);
        cell.setAlignment(Pos.CENTER);
        cell.getStyleClass().addAll("day", day.kind().name().toLowerCase(Locale.ROOT));
        if (!day.why().isEmpty()) {
            Tooltip.install(cell, new Tooltip(day.why()));
        }
        return cell;
    }
}
