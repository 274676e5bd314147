package kz.tizilim.law.calendar;

import java.util.List;

/**
 * The calendar as the pack holds it.
 *
 * @param yearly dates that return every year
 * @param bothWeeks single dates for every week
 * @param fiveDay single dates for the five-day week only
 * @param sixDay single dates for the six-day week only
 */
public record CalendarRows(
        List<CalendarYear> years,
        List<DayRule> rules,
        List<YearlyDay> yearly,
        List<CalendarDay> bothWeeks,
        List<CalendarDay> fiveDay,
        List<CalendarDay> sixDay) {}
