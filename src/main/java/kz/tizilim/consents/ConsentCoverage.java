package kz.tizilim.consents;

import java.util.List;
import java.util.UUID;

/**
 * Who consented to an activity and who did not.
 *
 * @param covered how many persons have a consent that holds and covers it
 * @param without how many of its persons have none
 * @param first the first of those, by name
 */
public record ConsentCoverage(long covered, long without, List<UUID> first) {
    public ConsentCoverage {
        first = List.copyOf(first);
    }
}
