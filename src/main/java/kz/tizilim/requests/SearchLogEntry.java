package kz.tizilim.requests;

import java.util.List;
import java.util.UUID;

/**
 * What was searched for a request in one base of one activity, and what was found.
 *
 * @param base null where the activity names no base
 * @param records how many records were found; 0 is an answer, too
 * @param data what was found, by data category
 */
public record SearchLogEntry(UUID activity, UUID base, int records, List<Found> data, String note) {
    /** A datum that was found: its category and, where the officer writes it down, its value. */
    public record Found(String term, String value) {}

    public SearchLogEntry {
        data = data == null ? List.of() : List.copyOf(data);
    }
}
