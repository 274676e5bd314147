package kz.tizilim.law.deadline;

import java.util.Objects;

/**
 * So much time from an event.
 *
 * @param amount 1 or more
 */
public record Term(int amount, TermUnit unit, Trigger trigger) {
    public Term {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(trigger, "trigger");
        if (amount < 1) {
            throw new IllegalArgumentException("A term is at least one " + unit.code());
        }
    }
}
