package kz.tizilim.policies.facts;

import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.law.deadline.Trigger;

/** Whether what a company promises can never end after the term of the law: only then a paper may say it. */
public final class PromisedTerm {
    private PromisedTerm() {}

    public static boolean isWithin(Promise promise, Term statutory) {
        boolean sameStart = promise.trigger() == statutory.trigger()
                // A withdrawal begins its term by being received.
                || (promise.trigger() == Trigger.RECEIPT && statutory.trigger() == Trigger.WITHDRAWAL);
        return sameStart && longest(promise.amount(), promise.unit(), statutory.unit()) <= statutory.amount();
    }

    /** The promise in the units of the law, at its longest. */
    private static double longest(int amount, TermUnit unit, TermUnit wanted) {
        double days = switch (unit) {
            case CALENDAR_DAY -> amount;
            // Ten holidays in a row are more than any year has.
            case WORKING_DAY -> wanted == TermUnit.WORKING_DAY ? amount : (amount * 1.4) + 10;
            case WEEK -> amount * 7;
            case MONTH -> amount * 31;
            case YEAR -> amount * 366;
        };
        return switch (wanted) {
            // So many calendar days are never more working days than that.
            case WORKING_DAY, CALENDAR_DAY -> days;
            case WEEK -> days / 7;
            case MONTH -> days / 28;
            case YEAR -> days / 365;
        };
    }
}
