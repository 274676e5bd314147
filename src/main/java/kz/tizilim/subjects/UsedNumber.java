package kz.tizilim.subjects;

import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * A number that a record bore which was removed or destroyed. Papers outside the register go on naming it, so no other record gets it.
 *
 * @param table the name of the record's table
 * @param number the number, or the highest of several
 */
public record UsedNumber(UUID id, String table, int number) implements RegisterRecord {
    @Override
    public UUID owner() {
        return COMPANY;
    }
}
