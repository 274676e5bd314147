package kz.tizilim.policies;

import java.time.LocalDate;
import kz.tizilim.text.LocalText;

/**
 * What a paper says of its own standing.
 *
 * @param number of the edition, from 1; 0 for a draft
 * @param post and name: who approved it; null for a draft
 * @param on the day of approval, of a draft the day on which it was made
 * @param inForce the first day on which it is in force; null for a draft
 * @param former the first day of the edition whose place it takes; null where there is none, or it is not known
 */
public record Stamp(int number, LocalText post, String name, LocalDate on, LocalDate inForce, LocalDate former) {
    public static Stamp draft(LocalDate today) {
        return new Stamp(0, null, null, today, null, null);
    }

    Stamp after(LocalDate formerEdition) {
        return new Stamp(number, post, name, on, inForce, formerEdition);
    }

    public boolean isDraft() {
        return number == 0;
    }
}
