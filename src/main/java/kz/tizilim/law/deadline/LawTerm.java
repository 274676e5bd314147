package kz.tizilim.law.deadline;

import java.util.Optional;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A term of the law, one row of the pack.
 *
 * @param code D1, D2 …
 * @param event what happens
 * @param action what must be done
 * @param amount null where no term is known, and then unit is null too
 * @param startStated whether the act says from when it runs; where it does not, {@code trigger} is the cautious reading
 * @param hourly whether the same hour of the next working day is shown as the cautious target
 * @param knowsPause whether the act lets the term be suspended
 * @param note what the officer must know besides; null where nothing
 */
public record LawTerm(
        String code,
        LocalText event,
        LocalText action,
        Integer amount,
        TermUnit unit,
        Trigger trigger,
        boolean startStated,
        boolean hourly,
        boolean knowsPause,
        Citation citation,
        LocalText note) {

    /** The amount, unit and trigger; empty where the law sets none that is known. */
    public Optional<Term> term() {
        return amount == null ? Optional.empty() : Optional.of(new Term(amount, unit, trigger));
    }
}
