package kz.tizilim.exchange.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import kz.tizilim.exchange.RecordHistory;

/**
 * A kind of record that can be taken from a list: what its columns may hold, and how a row becomes a record. What the columns are
 * called stands in the messages, under {@code exchange.field} and {@code exchange.also}.
 */
public interface ListKind<T> {

    /** The name of the records' table. */
    String table();

    /** What a column may hold, in the order in which it is offered: fields of the record, and others that its reader understands. */
    List<String> fields();

    /** Reads the rows of one list; made anew for each reading, since it asks the register what it knows. Not on the screen's thread. */
    RowReader<T> reader();

    /**
     * Keeps the records as one entry, or none of them.
     *
     * @param records at least one, from rows without a fault
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     */
    UUID keep(List<T> records, IntConsumer done);

    /** The history of the records, by which the whole list is taken back. */
    RecordHistory history();

    /** Makes a record of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        /** The record; empty where the row is left out. What is wrong is noted at the row. */
        Optional<T> read(ImportRow row);
    }
}
