package kz.tizilim.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days an operator works. A row for the very date decides before a date that returns every year, and that before the
 * ordinary week. In a year that the pack does not hold only weekends and yearly dates are known, and {@link #isConfirmed} is false.
 */
public final class WorkCalendar {
    private final Week week;
    private final List<YearlyDay> yearly;
    private final Map<LocalDate, CalendarDay> rows;
    private final Set<LocalDate> removed;
    private final Set<Integer> confirmedYears;

    private WorkCalendar(
            Week week,
            List<YearlyDay> yearly,
            Map<LocalDate, CalendarDay> rows,
            Set<LocalDate> removed,
            Set<Integer> confirmedYears) {
        this.week = week;
        this.yearly = yearly;
        this.rows = rows;
        this.removed = removed;
        this.confirmedYears = confirmedYears;
    }

    public static WorkCalendar of(CalendarRows pack, Week week) {
        Map<LocalDate, CalendarDay> rows = new HashMap<>();
        pack.bothWeeks().forEach(row -> rows.put(row.date(), row));
        (week == Week.FIVE_DAY ? pack.fiveDay() : pack.sixDay()).forEach(row -> rows.put(row.date(), row));
        Set<Integer> confirmed = new HashSet<>();
        pack.years().stream().filter(year -> year.confidence().isCorroborated()).forEach(year -> confirmed.add(year.year()));
        return new WorkCalendar(week, pack.yearly(), rows, Set.of(), confirmed);
    }

    /** This calendar with the officer's corrections on top; it stays as it is itself. */
    public WorkCalendar amended(CalendarEdits edits) {
        Map<LocalDate, CalendarDay> all = new HashMap<>(rows);
        edits.removed().forEach(all::remove);
        edits.added().forEach(row -> all.put(row.date(), row));
        Set<LocalDate> gone = new HashSet<>(removed);
        gone.addAll(edits.removed());
        Set<Integer> confirmed = new HashSet<>(confirmedYears);
        confirmed.addAll(edits.confirmedYears());
        return new WorkCalendar(week, yearly, all, gone, confirmed);
    }

    public Week week() {
        return week;
    }

    public boolean isWorking(LocalDate date) {
        return status(date).isWorking();
    }

    /** What the date is and why. */
    public DayStatus status(LocalDate date) {
        Optional<CalendarDay> row = row(date);
        return row.map(found -> new DayStatus(DayReason.of(found.kind()), row)).orElseGet(() -> ordinary(date));
    }

    /** The first working day after this date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether the moved days of the year are known, from two sources at least or by the officer's word. */
    public boolean isConfirmed(int year) {
        return confirmedYears.contains(year);
    }

    /** All dates of a year that differ from the ordinary week, in order. */
    public List<CalendarDay> year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(this::row).flatMap(Optional::stream).toList();
    }

    private Optional<CalendarDay> row(LocalDate date) {
        CalendarDay single = rows.get(date);
        if (single != null) {
            return Optional.of(single);
        }
        return removed.contains(date)
                ? Optional.empty()
                : yearly.stream().filter(day -> day.fallsOn(date)).findFirst().map(day -> day.in(date.getYear()));
    }

    private DayStatus ordinary(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        DayReason reason = week.works(day) ? DayReason.WORKING : day == DayOfWeek.SATURDAY ? DayReason.SATURDAY : DayReason.SUNDAY;
        return new DayStatus(reason, Optional.empty());
    }
}
