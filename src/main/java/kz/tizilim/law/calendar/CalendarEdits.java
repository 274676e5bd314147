package kz.tizilim.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the officer has put on top of the pack's calendar. An added row wins over every row of the pack on its date; a removed
 * date loses the pack's row, so that the ordinary week decides. A holiday entered on a day off
 * moves the rest as one of the pack does; a day off moved by an order is a row of its own.
 *
 * @param confirmedYears years whose calendar the officer has checked herself
 */
public record CalendarEdits(List<CalendarDay> added, Set<LocalDate> removed, Set<Integer> confirmedYears) {
    public static final CalendarEdits NONE = new CalendarEdits(List.of(), Set.of(), Set.of());

    public CalendarEdits {
        added = added == null ? List.of() : List.copyOf(added);
        removed = removed == null ? Set.of() : Set.copyOf(removed);
        confirmedYears = confirmedYears == null ? Set.of() : Set.copyOf(confirmedYears);
    }
}
