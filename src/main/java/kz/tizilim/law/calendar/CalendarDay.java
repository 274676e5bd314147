package kz.tizilim.law.calendar;

import java.time.LocalDate;
import java.util.Objects;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.LocalText;

/**
 * One date of the calendar, from the pack or entered by the officer.
 *
 * @param name what the day is called in an explanation
 * @param source codes of the pack's sources, or the officer's own words (the order and its number)
 */
public record CalendarDay(LocalDate date, DayKind kind, LocalText name, String source, Confidence confidence) {
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
