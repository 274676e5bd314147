package kz.tizilim.policies.published;

import java.util.Locale;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.text.LocalText;

/**
 * A fact of a policy that the register has a field for and does not hold yet. It is an offer: nothing is written until the officer takes it.
 *
 * @param field where it would go
 * @param value as the field would hold it: a code of a dictionary, a mailbox, words
 * @param words what the officer is shown of the value
 */
public record FactOffer(Fact fact, Field field, String value, LocalText words) {
    /** A field that can be filled from a policy. */
    public enum Field {
        NAME, BIN, ADDRESS, PHONE, EMAIL, SITE, POLICY_URL, EDITION, SUBJECT_LINE, SERVICE, DATA, SUBJECT, PURPOSE, RECIPIENT;

        /** Lower-case letters and hyphens, {@code subject-line}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it belongs to the draft of an activity. */
        boolean isOfActivity() {
            return this == DATA || this == SUBJECT || this == PURPOSE;
        }
    }
}
