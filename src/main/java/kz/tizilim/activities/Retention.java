package kz.tizilim.activities;

import java.util.function.UnaryOperator;

/**
 * How long data are stored, from which event, and what becomes of them.
 *
 * @param amount a number of units; null where storage ends with the event itself (art. 12(2): when the purposes are achieved)
 * @param trigger the code of the event in the dictionary of triggers
 */
public record Retention(Integer amount, Unit unit, String trigger, Fate fate) {
    Retention recoded(UnaryOperator<String> event) {
        return trigger == null ? this : new Retention(amount, unit, event.apply(trigger), fate);
    }

    /** Units of a storage term. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR
    }

    /** What becomes of data when their term ends. */
    public enum Fate {
        DESTROY,
        DEPERSONALISE,
        ARCHIVE
    }
}
