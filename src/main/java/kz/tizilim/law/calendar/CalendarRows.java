package kz.tizilim.law.calendar;

import java.util.List;

/**
 * The calendar as the pack holds it.
 *
 * @param yearly dates that return every year
 * @param movedHolidays what each week makes of a holiday on its day off, in every year
 * @param bothWeeks single dates for every week: orders of the government and the first day of Kurban Ait
 * @param fiveDay single dates for the five-day week only
 * @param sixDay single dates for the six-day week only
 */
public record CalendarRows(
        List<CalendarYear> years,
        List<DayRule> rules,
        List<YearlyDay> yearly,
        List<MovedHoliday> movedHolidays,
        List<CalendarDay> bothWeeks,
        List<CalendarDay> fiveDay,
        List<CalendarDay> sixDay) {}
