package kz.tizilim.law.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A term reckoned to its day, with every step.
 *
 * @param due the last day on which the act is in time, until 24:00 (Civil Code art. 176)
 * @param start the day of the event, day 0
 * @param days for days: every day from start to due; for weeks, months and years: the start, the last day and those after it
 * @param unconfirmedYears years among the days after the start whose calendar is not confirmed, in order
 * @param unconfirmedDays days of the term in confirmed years of which it is not confirmed what they are, in order
 * @param sameHour the cautious target, the same hour on the due day; empty where no hour is known or the term does not call for it
 */
public record DeadlineCalculation(
        LocalDate due,
        Term term,
        LocalDate start,
        List<Day> days,
        List<Integer> unconfirmedYears,
        List<Day> unconfirmedDays,
        Optional<LocalDateTime> sameHour) {

    /** Whether it is known of every day of the term what it is. */
    public boolean isCalendarConfirmed() {
        return unconfirmedYears.isEmpty() && unconfirmedDays.isEmpty();
    }

    public long countedDays() {
        return days.stream().filter(Day::isCounted).count();
    }

    public boolean isMoved() {
        return days.stream().anyMatch(day -> day.part() == Day.Part.MOVED_END);
    }
}
