package kz.tizilim.law.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A date that returns every year.
 *
 * @param day month and day, {@code --03-21} in JSON
 * @param kind HOLIDAY or DAY_OFF
 * @param firstYear null where no first year is known
 * @param lastYear null while it is kept
 */
public record YearlyDay(MonthDay day, DayKind kind, Integer firstYear, Integer lastYear, LocalText name, Citation citation) {

    boolean isKeptIn(int year) {
        return (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear);
    }

    CalendarDay in(int year) {
        return new CalendarDay(day.atYear(year), kind, name, String.join(", ", citation.sources()), citation.confidence());
    }

    boolean fallsOn(LocalDate date) {
        return MonthDay.from(date).equals(day) && isKeptIn(date.getYear());
    }
}
