package kz.tizilim.transfers;

import java.util.List;
import java.util.UUID;

/**
 * Which disclosures are wanted.
 *
 * @param awaiting only those whose person must still be told
 * @param recipient only those to this recipient; null for all
 * @param found only those that typed words found; null where nothing was typed
 */
public record DisclosureFilter(boolean awaiting, UUID recipient, Found found) {
    public static final DisclosureFilter ALL = new DisclosureFilter(false, null, null);

    /** What typed words found: disclosures by their papers, and besides all disclosures of these persons and to these recipients. */
    public record Found(List<UUID> disclosures, List<UUID> persons, List<UUID> recipients) {
        public Found {
            disclosures = List.copyOf(disclosures);
            persons = List.copyOf(persons);
            recipients = List.copyOf(recipients);
        }
    }
}
