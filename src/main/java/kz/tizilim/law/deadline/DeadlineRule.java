package kz.tizilim.law.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.calendar.DayStatus;
import kz.tizilim.law.calendar.WorkCalendar;

/**
 * The day by which an act is due. Day 0 never counts: a term runs from the day after its event (Civil Code art. 173); a term of
 * calendar days, weeks, months or years whose last day is not worked ends on the next working day (art. 175). Of the law's term
 * and the operator's promise the earlier governs.
 */
public final class DeadlineRule {
    private final WorkCalendar calendar;

    private DeadlineRule(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public static DeadlineRule of(WorkCalendar calendar) {
        return new DeadlineRule(calendar);
    }

    /** The deadline by law and by promise, each from its own event. */
    public Deadline reckon(Optional<LawTerm> law, Optional<Promise> promise, Events events) {
        Optional<Term> lawTerm = law.flatMap(LawTerm::term);
        Optional<DeadlineCalculation> statutory = lawTerm.flatMap(term -> reckon(term, events, law.orElseThrow().hourly()));
        Optional<DeadlineCalculation> promised = promise.map(Promise::term).flatMap(term -> reckon(term, events, false));
        return new Deadline(
                law,
                promise,
                statutory,
                promised,
                earlier(statutory, promised),
                lawTerm.map(Term::trigger).filter(trigger -> events.when(trigger).isEmpty()),
                promise.map(Promise::trigger).filter(trigger -> events.when(trigger).isEmpty()));
    }

    /** One term from the day of its event. */
    public DeadlineCalculation reckon(Term term, LocalDate start) {
        return reckon(term, Moment.on(start), false);
    }

    private Optional<DeadlineCalculation> reckon(Term term, Events events, boolean hourly) {
        return events.when(term.trigger()).map(start -> reckon(term, start, hourly));
    }

    private DeadlineCalculation reckon(Term term, Moment start, boolean hourly) {
        List<Day> days = new ArrayList<>();
        days.add(new Day(start.date(), Day.Part.START, 0, calendar.status(start.date())));
        if (term.unit() == TermUnit.WORKING_DAY) {
            countWorkingDays(term, start.date(), days);
        } else {
            countByCalendar(term, start.date(), days);
        }
        LocalDate due = days.get(days.size() - 1).date();
        // Only the cautious reading: the last hour by law is 24:00 of the due day (Civil Code art. 176).
        Optional<LocalDateTime> sameHour = hourly ? start.time().map(due::atTime) : Optional.empty();
        List<Integer> years = unconfirmedYears(start.date(), due);
        List<Day> unsure = days.stream()
                .filter(day -> day.part() != Day.Part.START && !years.contains(day.date().getYear()) && !calendar.isConfirmed(day.date()))
                .toList();
        return new DeadlineCalculation(due, term, start.date(), List.copyOf(days), years, unsure, sameHour);
    }

    private void countWorkingDays(Term term, LocalDate start, List<Day> days) {
        LocalDate date = start;
        int counted = 0;
        while (counted < term.amount()) {
            date = date.plusDays(1);
            DayStatus status = calendar.status(date);
            boolean counts = status.isWorking();
            counted += counts ? 1 : 0;
            days.add(new Day(date, counts ? Day.Part.COUNTED : Day.Part.SKIPPED, counts ? counted : 0, status));
        }
    }

    private void countByCalendar(Term term, LocalDate start, List<Day> days) {
        LocalDate last = term.unit().after(start, term.amount());
        if (term.unit().isDays()) {
            for (int ordinal = 1; ordinal < term.amount(); ordinal++) {
                LocalDate date = start.plusDays(ordinal);
                days.add(new Day(date, Day.Part.COUNTED, ordinal, calendar.status(date)));
            }
        }
        days.add(new Day(last, Day.Part.COUNTED, term.amount(), calendar.status(last)));
        while (!calendar.isWorking(last)) {
            last = last.plusDays(1);
            DayStatus status = calendar.status(last);
            days.add(new Day(last, status.isWorking() ? Day.Part.MOVED_END : Day.Part.MOVED, 0, status));
        }
    }

    private List<Integer> unconfirmedYears(LocalDate start, LocalDate due) {
        List<Integer> years = new ArrayList<>();
        for (int year = start.plusDays(1).getYear(); year <= due.getYear(); year++) {
            if (!calendar.isConfirmed(year)) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    private static Governs earlier(Optional<DeadlineCalculation> statutory, Optional<DeadlineCalculation> promised) {
        if (promised.isEmpty()) {
            return statutory.isPresent() ? Governs.STATUTORY : Governs.NONE;
        }
        return statutory.isPresent() && !promised.get().due().isBefore(statutory.get().due()) ? Governs.STATUTORY : Governs.PROMISED;
    }
}
