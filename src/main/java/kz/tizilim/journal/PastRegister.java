package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Rows;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.Sealing;

/**
 * What a register was at a moment. It lies in a database whose password is nowhere but in memory and which is removed when this is
 * closed, or at the next opening of the register if it never was. Destroyed owners are missing in it.
 */
public final class PastRegister implements RegisterReader, AutoCloseable {
    static final String FOLDER = "past";

    private final RegisterFolder present;
    private final History history;
    private final Path place;
    private final Database database;
    private final Head head;

    private PastRegister(RegisterFolder present, History history, Path place, Database database, Head head) {
        this.present = present;
        this.history = history;
        this.place = place;
        this.database = database;
        this.head = head;
    }

    static PastRegister fold(
            RegisterFolder present, Access access, Schema schema, Keyring keyring, History history, Instant moment, Progress progress) {
        Path place = present.folder().resolve(FOLDER).resolve(UUID.randomUUID().toString());
        Database database = null;
        try {
            Disk.system().createFolder(place);
            // H2 takes an empty file for a new database, and makes none that others cannot read.
            Disk.system().open(place.resolve(Database.FILE)).close();
            database = Database.open(place, HexFormat.of().formatHex(Sealing.random(32)).toCharArray());
            Head head = fill(database, present, access, schema, keyring, history, moment, progress);
            return new PastRegister(present, history, place, database, head);
        } catch (IOException e) {
            drop(database, place);
            throw RegisterProblem.of(e, present.folder());
        } catch (RuntimeException e) {
            drop(database, place);
            throw e;
        }
    }

    @Override
    public <R> R read(Function<Handle, R> question) {
        return database.read(question);
    }

    /** The changes up to that moment. */
    @Override
    public List<Change> history(UUID recordId) {
        return history.of(this, recordId);
    }

    @Override
    public SealedFiles files() {
        return present.files();
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public void close() {
        drop(database, place);
    }

    /** Removes what a crash left of an earlier look into the past; without its password it was unreadable anyhow. */
    static void removeLeftovers(Path folder) throws IOException {
        Path past = folder.resolve(FOLDER);
        if (PlainFile.folderExists(past)) {
            FolderContent.remove(past);
        }
    }

    private static Head fill(
            Database database,
            RegisterFolder present,
            Access access,
            Schema schema,
            Keyring keyring,
            History history,
            Instant moment,
            Progress progress)
            throws IOException {
        database.createTables(schema.all());
        Rows rows = new Rows(database.writer());
        JournalIndexTable.create(rows);
        Fold fold = new Fold(access.register().id(), keyring, schema, database, progress);
        long end = EntryTimes.last(present.read(JournalIndexTable::times), moment);
        Head before = Head.beforeFirst(access.register().id());
        try (JournalReader reader = JournalReader.fromStart(present.folder().resolve(JournalFile.NAME), history.seals(), before)) {
            long taken = fold.readHeaders(reader, entry -> entry.seq() <= end);
            if (taken < end) {
                throw new RegisterProblem(Kind.JOURNAL_ALTERED, taken + 1);
            }
            before = fold.lastTaken().orElse(before);
        }
        fold.writeRows(history.journal(), true);
        database.createIndexes(schema.all());
        JournalIndexTable.createIndexes(rows);
        database.commit();
        return before;
    }

    private static void drop(Database database, Path place) {
        if (database != null) {
            database.close();
        }
        try {
            FolderContent.remove(place);
        } catch (IOException e) {
            throw RegisterProblem.of(e, place);
        }
    }
}
