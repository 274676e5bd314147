package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A registered letter that tells a recipient of the data what was decided (Law 94-V art. 25(2)(8)).
 *
 * @param number the letter's outgoing number as it stands on the paper
 * @param on the day that stands on the letter
 * @param sentOn the day on which it left the house; null until then
 */
public record RecipientNotice(UUID recipient, UUID letter, String number, LocalDate on, LocalDate sentOn) {
    RecipientNotice sent(LocalDate day) {
        return new RecipientNotice(recipient, letter, number, on, day);
    }
}
