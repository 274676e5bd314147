package kz.tizilim.law.deadline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that the operator has promised, in its policy or to a person, beside that of the law. Written as
 * {@code 7 working-day from confirmation}; without {@code from} it runs from receipt.
 *
 * @param amount 1 to 3660
 */
public record Promise(int amount, TermUnit unit, Trigger trigger) {
    private static final int LONGEST = 3660;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s+([a-z-]+?)s?(?:\\s+from\\s+([a-z-]+))?");

    public Promise {
        if (amount < 1 || amount > LONGEST || !trigger.isEvent()) {
            throw new IllegalArgumentException("Not a promise: " + amount + " " + unit.code() + " from " + trigger.code());
        }
    }

    /** The promise as written, whatever its case; a plural {@code s} of the unit is allowed. Empty if it cannot be understood. */
    public static Optional<Promise> parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(parts.group(1));
        Optional<TermUnit> unit = TermUnit.of(parts.group(2));
        Optional<Trigger> trigger = parts.group(3) == null ? Optional.of(Trigger.RECEIPT) : Trigger.of(parts.group(3));
        if (amount < 1 || amount > LONGEST || unit.isEmpty() || trigger.filter(Trigger::isEvent).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Promise(amount, unit.get(), trigger.get()));
    }

    public Term term() {
        return new Term(amount, unit, trigger);
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return amount + " " + unit.code() + " from " + trigger.code();
    }
}
