package kz.tizilim.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days an operator works. A row for the very date decides before a date that returns every year, that before a day off
 * moved from a holiday (article 5 of the Holidays Law), and that before the ordinary week. In a year that the pack does not hold
 * orders and the day of Kurban Ait are not known, and {@link #isConfirmed(int)} is false.
 */
public final class WorkCalendar {
    private final CalendarRows pack;
    private final Week week;
    private final Map<LocalDate, CalendarDay> rows;
    private final CalendarEdits edits;
    private final Set<Integer> corroboratedYears;
    private final MovedHolidays moved;

    private WorkCalendar(CalendarRows pack, Week week, CalendarEdits edits) {
        this.pack = pack;
        this.week = week;
        this.edits = edits;
        this.rows = new HashMap<>();
        pack.bothWeeks().forEach(row -> rows.put(row.date(), row));
        (week == Week.FIVE_DAY ? pack.fiveDay() : pack.sixDay()).forEach(row -> rows.put(row.date(), row));
        edits.removed().forEach(rows::remove);
        edits.added().forEach(row -> rows.put(row.date(), row));
        this.corroboratedYears = pack.years().stream()
                .filter(year -> year.confidence().isCorroborated())
                .map(CalendarYear::year)
                .collect(Collectors.toSet());
        this.moved = new MovedHolidays(
                pack.movedHolidays().stream().filter(each -> each.week() == week).findFirst().orElseThrow(), this::fixed);
    }

    public static WorkCalendar of(CalendarRows pack, Week week) {
        return new WorkCalendar(pack, week, CalendarEdits.NONE);
    }

    /** The pack's calendar with the officer's corrections on top; this one stays as it is. */
    public WorkCalendar amended(CalendarEdits changes) {
        return new WorkCalendar(pack, week, changes);
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

    /** Whether the orders and days of the year are known, from two sources at least or by the officer's word. */
    public boolean isConfirmed(int year) {
        return corroboratedYears.contains(year) || edits.confirmedYears().contains(year);
    }

    /** Whether it is known, so well or by the officer's word, what this very date is. */
    public boolean isConfirmed(LocalDate date) {
        if (edits.confirmedYears().contains(date.getYear())) {
            return true;
        }
        return corroboratedYears.contains(date.getYear())
                && row(date).filter(row -> !edits.added().contains(row) && !row.confidence().isCorroborated()).isEmpty();
    }

    /** All dates of a year that differ from the ordinary week, in order. */
    public List<CalendarDay> year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).map(this::row).flatMap(Optional::stream).toList();
    }

    private Optional<CalendarDay> row(LocalDate date) {
        Optional<CalendarDay> known = Optional.ofNullable(rows.get(date)).or(() -> yearly(date));
        return known.isPresent() || edits.removed().contains(date) ? known : moved.on(date);
    }

    // What moves or stops a holiday's rest: never an order, which comes on top.
    private Optional<CalendarDay> fixed(LocalDate date) {
        CalendarDay single = rows.get(date);
        return single == null
                ? yearly(date)
                : Optional.of(single).filter(row -> row.kind() == DayKind.HOLIDAY || row.kind() == DayKind.DAY_OFF);
    }

    private Optional<CalendarDay> yearly(LocalDate date) {
        return edits.removed().contains(date)
                ? Optional.empty()
                : pack.yearly().stream().filter(day -> day.fallsOn(date)).findFirst().map(day -> day.in(date.getYear()));
    }

    private DayStatus ordinary(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        DayReason reason = week.works(day) ? DayReason.WORKING : day == DayOfWeek.SATURDAY ? DayReason.SATURDAY : DayReason.SUNDAY;
        return new DayStatus(reason, Optional.empty());
    }
}
