package kz.tizilim.transfers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.law.deadline.DeadlineRule;
import kz.tizilim.law.deadline.LawTerm;

/** By when a person is told that her data were given to a third party, where a condition of notice exists (Law 94-V art. 19). */
public final class NoticeClock {
    private static final String NOTICE = "D10";

    private final Supplier<WorkCalendar> calendar;

    NoticeClock(Supplier<WorkCalendar> calendar) {
        this.calendar = calendar;
    }

    /** The row of the law pack, with its article, confidence and note. */
    public LawTerm law() {
        return LawPack.current().term(NOTICE);
    }

    /** The last day of the notice about a disclosure of this day. */
    public LocalDate due(LocalDate on) {
        return DeadlineRule.of(calendar.get()).reckon(law().term().orElseThrow(), on).due();
    }

    /** Working days after today up to the due day; below 0 the calendar days that have passed since. */
    public long left(LocalDate today, LocalDate due) {
        return due.isBefore(today)
                ? -ChronoUnit.DAYS.between(due, today)
                : today.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar.get()::isWorking).count();
    }
}
