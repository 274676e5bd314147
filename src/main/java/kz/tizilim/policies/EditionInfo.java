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
public record EditionInfo(int number, LocalText post, String name, LocalDate on, LocalDate inForce, LocalDate former) {
    public static EditionInfo draft(LocalDate today) {
        return new EditionInfo(0, null, null, today, null, null);
    }

    EditionInfo after(LocalDate formerEdition) {
        return new EditionInfo(number, post, name, on, inForce, formerEdition);
    }

    public boolean isDraft() {
        return number == 0;
    }
}
