package kz.tizilim.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.tizilim.journal.JournalIndexTable.Place;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Rows;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.Keyring;

/**
 * Makes the database from the journal in two passes: the first reads headers and keeps for each record where its last image lies, the
 * second opens only those. Never image by image: 300 000 single merges take more than a minute, and most are overwritten later.
 */
final class Fold {
    private final UUID register;
    private final Keyring keyring;
    private final Schema schema;
    private final Rows rows;
    private final Progress progress;
    private final Map<UUID, Place> last = new HashMap<>();
    private Head lastTaken;

    Fold(UUID register, Keyring keyring, Schema schema, Database database, Progress progress) {
        this.register = register;
        this.keyring = keyring;
        this.schema = schema;
        this.rows = new Rows(database.writer());
        this.progress = progress;
    }

    /** The first pass: up to the first entry that no longer belongs to the fold, or to where the reader stops. Answers how many entries it took. */
    long readHeaders(JournalReader reader, Predicate<Entry> belongs) throws IOException {
        long taken = 0;
        while (reader.next() && belongs.test(reader.entry())) {
            List<Entry.Part> parts = reader.entry().parts();
            for (int part = 0; part < parts.size(); part++) {
                last.put(parts.get(part).record(), new Place(reader.start(), part));
            }
            JournalIndexTable.addParts(rows, reader.entry(), reader.start());
            taken++;
            lastTaken = reader.last();
            if (taken % 256 == 0) {
                progress.step(reader.end() / 2, reader.length());
            }
        }
        return taken;
    }

    /** The head of the last entry that the first pass took. */
    Optional<Head> lastTaken() {
        return Optional.ofNullable(lastTaken);
    }

    /** The second pass: the last image of each record, in the order in which they lie on the disk. */
    void writeRows(EntrySource journal, boolean tablesAreEmpty) throws IOException {
        List<Map.Entry<UUID, Place>> places = new ArrayList<>(last.entrySet());
        places.sort(Map.Entry.comparingByValue(Comparator.comparingLong(Place::offset).thenComparing(Place::part)));
        long at = -1;
        Entry entry = null;
        for (int done = 0; done < places.size(); done++) {
            Place place = places.get(done).getValue();
            if (place.offset() != at) {
                at = place.offset();
                entry = journal.at(at);
            }
            write(entry, place.part(), tablesAreEmpty);
            if (done % 256 == 0) {
                progress.step(journal.end() / 2 + journal.end() / 2 * done / places.size(), journal.end());
            }
        }
        rows.flush();
        last.clear();
    }

    /**
     * The second pass over what is damaged: what does not open is passed over.
     *
     * @return how many records did not open
     */
    long writeRowsThatOpen(EntrySource journal) throws IOException {
        long lost = 0;
        for (Place place : last.values()) {
            try {
                write(journal.at(place.offset()), place.part(), true);
            } catch (IOException e) {
                lost++;
            }
        }
        rows.flush();
        last.clear();
        return lost;
    }

    private void write(Entry entry, int part, boolean tablesAreEmpty) throws IOException {
        Optional<Image> opened = entry.open(register, part, keyring);
        Optional<Table<?>> table = opened.flatMap(image -> schema.table(image.type()));
        // A destroyed owner's part opens no more, and a kind that this edition does not know stays in the journal alone.
        if (table.isPresent()) {
            if (!tablesAreEmpty) {
                rows.remove(table.get(), entry.parts().get(part).record());
            }
            if (!opened.get().isGone()) {
                rows.insert(table.get(), opened.get().row());
            }
        }
    }
}
