package kz.tizilim.requests.work;

import java.util.UUID;
import kz.tizilim.letters.Letter;
import kz.tizilim.text.LocalText;

/**
 * A letter of the case beside its reply: one that tells a recipient of the decision, or asks the applicant for what is missing.
 *
 * @param recipient who is to be told; null for a question to the applicant
 * @param name the recipient's name; null for a question
 * @param letter null while it is not registered
 */
public record BesideLetter(UUID recipient, LocalText name, Letter letter) {
    /** By which its row is known. */
    String code() {
        return String.valueOf(recipient == null ? letter.id() : recipient);
    }
}
