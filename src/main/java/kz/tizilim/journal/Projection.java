package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Rows;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the database equal to the journal: by the entries that it missed, or from the beginning. */
final class Projection {
    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final Path folder;
    private final Disk disk;
    private final Schema schema;
    private final Access access;
    private final Keyring keyring;
    private final Progress progress;

    /** What came of it: the journal open behind its last good entry, how many entries were folded, and whether a torn tail went. */
    record Outcome(JournalFile journal, Head head, long applied, boolean tornTailSetAside) {}

    // No crash leaves more of an entry than this.
    private static final long LONGEST_TAIL = 256L << 20;

    Projection(Path folder, Disk disk, Schema schema, Access access, Keyring keyring, Progress progress) {
        this.folder = folder;
        this.disk = disk;
        this.schema = schema;
        this.access = access;
        this.keyring = keyring;
        this.progress = progress;
    }

    /** The same work with another display of its progress. */
    Projection with(Progress other) {
        return new Projection(folder, disk, schema, access, keyring, other);
    }

    /** The database that lies in the folder; empty when there is none or it does not open, for whatever reason. */
    Optional<Database> openExisting() throws IOException {
        if (!PlainFile.exists(folder.resolve(Database.FILE))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Database.open(folder, access.databasePassword()));
        } catch (StorageFailure e) {
            if (Database.isOpenElsewhere(e)) {
                throw new RegisterProblem(Kind.ALREADY_OPEN);
            }
            LOG.warn("The database does not open and is made anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** How far a database is folded; empty when it does not know. */
    Optional<State> stateOf(Database database) {
        try {
            return database.read(handle -> JournalIndexTable.state(handle, access.integrity()));
        } catch (StorageFailure e) {
            LOG.warn("The database does not answer and is made anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Whether a database may be worked with: its tables are those of today, and the program that had it last ended as it should. After
     * a kill H2 once kept a row locked by a transaction that was no more, and whoever changed that row waited for ever.
     */
    boolean isSound(Database database, State state) {
        return state.schema().equals(schema.fingerprint()) && !database.read(JournalIndexTable::isInUse);
    }

    /** Takes the seal off the file and notes in the database that a program works with it. */
    void begin(Database database) throws IOException {
        DatabaseSeal.remove(disk, folder);
        JournalIndexTable.markInUse(new Rows(database.writer()));
        database.commit();
    }

    static void markAtRest(Database database) {
        JournalIndexTable.markAtRest(new Rows(database.writer()));
        database.commit();
    }

    /** Seals the file of a database that was let go of; without a seal the next opening makes it anew. */
    void seal() {
        try {
            DatabaseSeal.write(disk, folder, access.integrity());
        } catch (IOException e) {
            LOG.warn("The database could not be sealed and will be made anew: {}", e.getClass().getSimpleName());
        }
    }

    /** An empty database beside whatever lies in the folder, which stays until {@link #putInPlace}. */
    Database openEmpty() throws IOException {
        Path fresh = folder.resolve(FolderNames.FRESH);
        PlainFile.folderExists(fresh);
        disk.createFolder(fresh);
        PlainFile.exists(fresh.resolve(Database.FILE));
        Files.deleteIfExists(fresh.resolve(Database.FILE));
        // H2 takes an empty file for a new database, and makes none that others cannot read.
        disk.open(fresh.resolve(Database.FILE)).close();
        Database database = Database.open(fresh, access.databasePassword());
        database.createTables(schema.all());
        JournalIndexTable.create(new Rows(database.writer()));
        return database;
    }

    /** Gives a database that was folded to its end the place of the old one, and opens it there. */
    Database putInPlace(Database folded) throws IOException {
        folded.close();
        Path fresh = folder.resolve(FolderNames.FRESH);
        DatabaseSeal.remove(disk, folder);
        disk.move(fresh.resolve(Database.FILE), folder.resolve(Database.FILE));
        disk.delete(fresh);
        return Database.open(folder, access.databasePassword());
    }

    /**
     * Reads the journal from where the database stands, judges it, and folds what is missing; nothing is written before the judgement.
     *
     * @throws RegisterProblem if the journal is cut or altered
     */
    Outcome bringUpToDate(Database database, Optional<State> state, ExpectedHeads witnesses) throws IOException {
        Path file = folder.resolve(JournalFile.NAME);
        Fold fold = new Fold(access.register().id(), keyring, schema, database, progress);
        try (JournalReader reader = start(file, state)) {
            if (state.isPresent() && state.get().head().number() > 0 && !standsAt(reader, state.get())) {
                throw wholeReading(file, witnesses, state.get());
            }
            witnesses.compare(reader.last());
            long applied = fold.readHeaders(reader, entry -> {
                witnesses.compare(entry.head());
                return true;
            });
            boolean torn = witnesses.judge(reader.last(), reader.fault());
            ensureKeysAreThere(reader);
            if (torn && reader.length() - reader.end() > LONGEST_TAIL) {
                throw new RegisterProblem(Kind.JOURNAL_ALTERED, reader.last().number() + 1);
            }
            if (torn) {
                JournalFile.setTailAside(disk, folder, reader.end());
            }
            JournalFile journal = JournalFile.open(disk, folder, reader.end());
            try {
                finish(database, fold, journal, reader, state.isPresent(), applied);
            } catch (IOException | RuntimeException e) {
                journal.close();
                throw e;
            }
            return new Outcome(journal, reader.last(), applied, torn);
        }
    }

    // A slot that went from both copies would else be filled with a new key, and the good keyring put back later would not help.
    private void ensureKeysAreThere(JournalReader reader) {
        if (reader.entry() != null && keyring.size() < reader.entry().keys().owners()) {
            throw new RegisterProblem(Kind.KEYS_LOST, reader.entry().keys().owners() - keyring.size());
        }
    }

    private void finish(Database database, Fold fold, JournalFile journal, JournalReader reader, boolean tail, long applied)
            throws IOException {
        if (tail && applied == 0) {
            return;
        }
        fold.writeRows(journal, !tail);
        if (!tail) {
            database.createIndexes(schema.all());
            JournalIndexTable.createIndexes(new Rows(database.writer()));
        }
        JournalIndexTable.writeState(new Rows(database.writer()), new State(reader.last(), reader.start(), schema.fingerprint()), access.integrity());
        database.commit();
    }

    private JournalReader start(Path file, Optional<State> state) throws IOException {
        Optional<State> inside = state.filter(known -> known.head().number() > 0);
        return inside.isPresent()
                ? JournalReader.fromEntry(file, seals(), inside.get().offset(), inside.get().head().number())
                : JournalReader.fromStart(file, seals(), Head.beforeFirst(access.register().id()));
    }

    private EntrySeals seals() {
        return EntrySeals.of(access.register(), Optional.of(access.integrity()));
    }

    private static boolean standsAt(JournalReader reader, State state) throws IOException {
        return reader.next() && Arrays.equals(reader.last().hash(), state.head().hash());
    }

    /** Finds the entry to name when the journal no longer has the database's last entry in its place. */
    private RegisterProblem wholeReading(Path file, ExpectedHeads witnesses, State state) throws IOException {
        try (JournalReader reader = JournalReader.fromStart(file, seals(), Head.beforeFirst(access.register().id()))) {
            while (reader.next()) {
                witnesses.compare(reader.last());
            }
            witnesses.judge(reader.last(), reader.fault());
        }
        return new RegisterProblem(Kind.JOURNAL_ALTERED, state.head().number());
    }
}
