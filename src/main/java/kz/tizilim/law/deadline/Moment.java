package kz.tizilim.law.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A day, with its hour where that is known; local time of the operator. */
public record Moment(LocalDate date, Optional<LocalTime> time) {
    public static Moment on(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    public static Moment at(LocalDateTime dateTime) {
        return new Moment(dateTime.toLocalDate(), Optional.of(dateTime.toLocalTime()));
    }

    /** Whether this is earlier for certain: on one day only where both hours are known. */
    public boolean isBefore(Moment other) {
        if (!date.equals(other.date)) {
            return date.isBefore(other.date);
        }
        return time.isPresent() && other.time.isPresent() && time.get().isBefore(other.time.get());
    }
}
