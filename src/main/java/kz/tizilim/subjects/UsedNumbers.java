package kz.tizilim.subjects;

import java.util.UUID;
import kz.tizilim.journal.Changes;
import kz.tizilim.storage.Handle;

/** The numbers of records that are gone: rooms that number what they keep of persons give none of them again. */
public final class UsedNumbers {
    private UsedNumbers() {}

    /** The highest number that a record of a table bore which is gone; 0 where none is. */
    public static int highest(Handle handle, String table) {
        return PersonTable.highestUsed(handle, table);
    }

    /** Within an action that removes a record, or the last of several: keeps its number from being given again. */
    public static void keep(Changes changes, String table, int number) {
        changes.put(PersonTable.USED_NUMBER, new UsedNumber(UUID.randomUUID(), table, number));
    }
}
