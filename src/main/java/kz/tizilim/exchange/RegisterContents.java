package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;

/**
 * All that a register's file says, read and found right.
 *
 * @param records by table, in the order of the file; tables without records are absent
 * @param files the cards of stored files with what they hold
 */
public record RegisterContents(Map<Table<?>, List<RegisterRecord>> records, Map<StoredFile, byte[]> files) {

    /** The records of a type, in the order of the file. */
    public <T extends RegisterRecord> List<T> of(Class<T> type) {
        return records.values().stream().flatMap(List::stream).filter(type::isInstance).map(type::cast).toList();
    }

    public int count() {
        return records.values().stream().mapToInt(List::size).sum() + files.size();
    }

    /** Takes everything over into a register as one entry of its journal: all or nothing. Returns the number of records and files. */
    public int into(RegisterFolder folder) {
        return folder.act("exchange.import", changes -> {
            files.forEach((card, content) ->
                    changes.store(card.id(), card.owner(), card.name(), card.mediaType(), new ByteArrayInputStream(content)));
            records.forEach((table, all) -> all.forEach(read -> put(changes, table, read)));
            return count();
        });
    }

    private static <T extends RegisterRecord> void put(Changes changes, Table<T> table, RegisterRecord read) {
        changes.put(table, table.type().cast(read));
    }
}
