package kz.tizilim.operator.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.tizilim.law.calendar.DayReason;
import kz.tizilim.law.calendar.DayStatus;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.ui.UiContext;

/** Twelve months side by side. Each day says by its colour and its tooltip whether it is worked, and why not. */
final class YearGrid {
    private YearGrid() {}

    static FlowPane of(UiContext context, WorkCalendar calendar, int year, Set<LocalDate> own, Consumer<LocalDate> opened) {
        FlowPane months = new FlowPane();
        months.getStyleClass().add("months");
        for (int month = 1; month <= 12; month++) {
            months.getChildren().add(month(context, calendar, LocalDate.of(year, month, 1), own, opened));
        }
        return months;
    }

    private static VBox month(UiContext context, WorkCalendar calendar, LocalDate first, Set<LocalDate> own, Consumer<LocalDate> opened) {
        DateFormatter words = DateFormatter.of(context.wording().language());
        Label name = new Label(words.monthName(first.getMonthValue()));
        name.getStyleClass().add("strong");
        GridPane grid = new GridPane();
        for (LocalDate day = first; day.getMonth() == first.getMonth(); day = day.plusDays(1)) {
            int row = (day.getDayOfMonth() + first.getDayOfWeek().getValue() - 2) / DayOfWeek.values().length;
            Label cell = day(context, calendar.status(day), day, own.contains(day));
            LocalDate clicked = day;
            cell.setOnMouseClicked(click -> opened.accept(clicked));
            GridPane.setHalignment(cell, HPos.CENTER);
            grid.add(cell, day.getDayOfWeek().getValue() - 1, row);
        }
        VBox month = new VBox(name, grid);
        month.getStyleClass().add("month");
        return month;
    }

    private static Label day(UiContext context, DayStatus status, LocalDate date, boolean own) {
        Label cell = new Label(Integer.toString(date.getDayOfMonth()));
        String reason = status.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        cell.getStyleClass().addAll("month-day", reason);
        if (own) {
            cell.getStyleClass().add("own");
        }
        if (status.reason() != DayReason.WORKING) {
            String why = status.row().map(row -> context.wording().in(row.name())).orElse(context.say("operator.reason." + reason));
            cell.setTooltip(new Tooltip(why));
        }
        return cell;
    }
}
