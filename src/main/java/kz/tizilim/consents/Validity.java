package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.Optional;
import kz.tizilim.activities.Retention;

/**
 * How long a consent holds (art. 8(4)(3), 8(5), 8(6)).
 *
 * @param amount a number of units from the day it is given, from 1; null for another kind
 * @param unit the unit of the amount; null for another kind
 * @param until the last day; null for another kind
 */
public record Validity(Kind kind, Integer amount, Retention.Unit unit, LocalDate until) {
    /** In which way the term is set. */
    public enum Kind {
        /** Until the purposes are achieved. */
        PURPOSE,
        /** A number of days, months or years from the day on which it is given. */
        PERIOD,
        /** Until a day. */
        DATE
    }

    public static Validity untilPurpose() {
        return new Validity(Kind.PURPOSE, null, null, null);
    }

    public static Validity of(int amount, Retention.Unit unit) {
        return new Validity(Kind.PERIOD, amount, unit, null);
    }

    public static Validity until(LocalDate day) {
        return new Validity(Kind.DATE, null, null, day);
    }

    /** Whether it says all that its kind needs. */
    public boolean isWhole() {
        return switch (kind) {
            case PURPOSE -> true;
            case PERIOD -> amount != null && amount > 0 && unit != null;
            case DATE -> until != null;
        };
    }

    /** The last day of a consent given on a day; empty where it holds until the purposes are achieved. */
    public Optional<LocalDate> lastDay(LocalDate given) {
        return switch (kind) {
            case PURPOSE -> Optional.empty();
            case DATE -> Optional.ofNullable(until);
            case PERIOD -> Optional.of(switch (unit) {
                case DAY -> given.plusDays(amount);
                case MONTH -> given.plusMonths(amount);
                case YEAR -> given.plusYears(amount);
            });
        };
    }
}
