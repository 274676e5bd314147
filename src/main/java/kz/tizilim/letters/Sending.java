package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * How and when a letter left the house; the term is met by this day.
 *
 * @param track the track number of a registered letter, or the address to which it was sent; null if there is none
 * @param proof the stored scan of the receipt or of the signed copy, null if there is none
 */
public record Sending(Way way, LocalDate on, String track, UUID proof) {
    /** The ways in which a letter can be sent. */
    public enum Way {
        BY_HAND,
        REGISTERED_POST,
        EMAIL,
        MESSENGER;

        /** The message that names the way for people. */
        public String key() {
            return "letters.way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
