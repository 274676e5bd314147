package kz.tizilim.activities;

import java.time.LocalDate;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * How many persons' data the company holds, as the officer counted them herself: it takes the place of what the register can reckon.
 *
 * @param people unique persons, 0 or more; null where the register is to reckon
 * @param on the day of the count
 * @param how by what it was counted
 */
public record Headcount(UUID id, Long people, LocalDate on, String how) implements RegisterRecord {
    private static final UUID ID = new UUID(0, 3);

    public Headcount {
        id = ID;
    }

    /** No count of the officer's own. */
    public static Headcount none() {
        return new Headcount(null, null, null, null);
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }
}
