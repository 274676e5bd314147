package kz.tizilim.law.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The days off that article 5 of the Holidays Law gives, for any year: where a holiday falls on a day off, the next working day
 * after it is off as well. Days off that are no holidays move nothing, and orders of the government neither make nor hinder such
 * a move: the day is looked for in the ordinary week.
 */
final class MovedHolidays {
    // A holiday at the end of December can move into January; no chain of holidays and weekends is longer than this.
    private static final int DAYS_BEFORE_NEW_YEAR = 14;

    private final MovedHoliday rule;
    private final Function<LocalDate, Optional<CalendarDay>> fixed;
    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

    /** The moves of one week; {@code fixed} gives the holiday or the unmoved day off of a date. */
    MovedHolidays(MovedHoliday rule, Function<LocalDate, Optional<CalendarDay>> fixed) {
        this.rule = rule;
        this.fixed = fixed;
    }

    Optional<CalendarDay> on(LocalDate date) {
        return Optional.ofNullable(years.computeIfAbsent(date.getYear(), this::moved).get(date));
    }

    private Map<LocalDate, CalendarDay> moved(int year) {
        Map<LocalDate, CalendarDay> moved = new HashMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.minusDays(DAYS_BEFORE_NEW_YEAR).datesUntil(first.plusYears(1)).forEach(date -> fixed.apply(date)
                .filter(day -> day.kind() == DayKind.HOLIDAY && !rule.week().works(date.getDayOfWeek()))
                .ifPresent(holiday -> {
                    LocalDate next = date.plusDays(1);
                    while (moved.containsKey(next) || !rule.week().works(next.getDayOfWeek()) || fixed.apply(next).isPresent()) {
                        next = next.plusDays(1);
                    }
                    moved.put(next, rule.movedTo(next, holiday));
                }));
        return moved;
    }
}
