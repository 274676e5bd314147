package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;

/**
 * How long a request may still wait.
 *
 * @param days working days after today up to the last one; for a late request the calendar days that have passed since
 */
public record DaysLeft(Pressure pressure, long days) {
    /** Up to so many working days a request is shown as pressing: the shortest term of the law, three days, is always among them. */
    private static final long SOON = 5;

    /** How pressing it is. */
    public enum Pressure {
        LATE,
        TODAY,
        SOON,
        LATER,
        /** Neither the law nor a promise gives a day yet. */
        NO_DAY,
        SENT
    }

    public static DaysLeft of(Request request, LocalDate today, WorkCalendar calendar) {
        if (request.status() == RequestStatus.SENT) {
            return new DaysLeft(Pressure.SENT, 0);
        }
        LocalDate due = request.due();
        if (due == null) {
            return new DaysLeft(Pressure.NO_DAY, 0);
        }
        if (today.isAfter(due)) {
            return new DaysLeft(Pressure.LATE, ChronoUnit.DAYS.between(due, today));
        }
        long left = today.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::isWorking).count();
        Pressure pressure = today.equals(due) ? Pressure.TODAY : left <= SOON ? Pressure.SOON : Pressure.LATER;
        return new DaysLeft(pressure, left);
    }
}
