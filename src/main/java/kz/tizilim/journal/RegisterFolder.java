package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.SlotRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A register that is open. Whatever the officer does is one {@link #act}: it is on the medium when that returns, or nothing of it is.
 *
 * <pre>{@code
 * try (RegisterFolder register = RegisterFolder.open(folder, schema, Unlock.passphrase(typed), Progress.NONE)) {
 *     register.act("requests.receive", changes -> {
 *         changes.put(RequestTable.REQUESTS, request);
 *         return request.id();
 *     });
 * }
 * }</pre>
 */
public final class RegisterFolder implements RegisterReader, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterFolder.class);

    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final Schema schema;
    private final FolderLock lock;
    private final Access access;
    private final Keyring keyring;
    private final JournalFile journal;
    private final HeadFile headFile;
    private OpeningReport report;
    private final SealedFiles files;
    private final DraftFiles drafts;
    private final History history;
    private final ReentrantReadWriteLock databaseLock = new ReentrantReadWriteLock();
    private final ChangeTracker versions = new ChangeTracker();
    private Database database;
    private volatile Head head;
    private volatile boolean closed;
    private final IntegrityKey integrity;
    private int generation;
    private boolean stale;
    private boolean acting;

    RegisterFolder(
            Path folder,
            Disk disk,
            Clock clock,
            Schema schema,
            FolderLock lock,
            Access access,
            Keyring keyring,
            JournalFile journal,
            HeadFile headFile,
            Database database,
            Head head,
            OpeningReport report) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.schema = schema;
        this.lock = lock;
        this.access = access;
        this.keyring = keyring;
        this.journal = journal;
        this.headFile = headFile;
        this.database = database;
        this.head = head;
        this.report = report;
        this.files = new SealedFiles(disk, folder, keyring);
        this.drafts = access.drafts();
        this.history = new History(folder, access, journal, keyring);
        this.integrity = access.integrity();
        this.generation = keyring.generation();
    }

    /**
     * Makes a register in a folder that is absent or empty, and opens it for its officer.
     *
     * @throws RegisterProblem if the folder is not empty or cannot be written; then nothing is left in it
     */
    public static RegisterFolder create(Path folder, Schema schema, NewRegister how, Progress progress) {
        return create(folder, schema, how, progress, Disk.system(), Clock.systemUTC());
    }

    static RegisterFolder create(Path folder, Schema schema, NewRegister how, Progress progress, Disk disk, Clock clock) {
        return new Opening(folder, schema, progress, disk, clock).create(how);
    }

    /**
     * Opens a register: holds the journal's end against head file and database, and makes the database equal to the journal.
     *
     * @throws RegisterProblem if it cannot be opened; its kind says why, and nothing of the register is changed
     */
    public static RegisterFolder open(Path folder, Schema schema, Unlock unlock, Progress progress) {
        return open(folder, schema, unlock, progress, Disk.system(), Clock.systemUTC());
    }

    static RegisterFolder open(Path folder, Schema schema, Unlock unlock, Progress progress, Disk disk, Clock clock) {
        return new Opening(folder, schema, progress, disk, clock).open(unlock);
    }

    /**
     * Does one thing the officer does, as one entry of the journal. When this returns the entry is on the medium; when it throws,
     * nothing has changed. An action that changes nothing leaves no entry.
     *
     * @param what what is done, such as {@code requests.receive}
     * @throws RegisterProblem if the entry cannot be written, or this register is open for reading only; {@code REOPEN_NEEDED} alone
     *     leaves open whether the action was done, which the next opening shows
     */
    public synchronized <R> R act(String what, Action<R> action) {
        ensureWritable();
        if (acting) {
            throw new IllegalStateException("An action inside an action");
        }
        Changes changes = new Changes(what, schema, database.writer(), keyring, files, history);
        acting = true;
        try {
            R result = action.run(changes);
            if (!changes.isEmpty()) {
                record(changes);
            }
            return result;
        } catch (IOException e) {
            undo(changes);
            // With an entry that may or may not be whole nobody can say yet whether the action was done.
            throw journal.isBroken() ? new RegisterProblem(Kind.REOPEN_NEEDED) : RegisterProblem.of(e, folder);
        } catch (StorageFailure e) {
            undo(changes);
            throw e.medium().<RuntimeException>map(words -> RegisterProblem.of(words, folder)).orElse(e);
        } catch (RuntimeException | Error e) {
            undo(changes);
            throw e;
        } finally {
            // Also where it failed: whether H2 kept it is not asked here, and reading once more does no harm.
            versions.change(changes.records());
            changes.end();
            acting = false;
        }
    }

    /**
     * Takes back the last entry that changed a record, as an entry of its own; all records of that entry get back the image they
     * had before it.
     *
     * @param seq the number of that entry, as it was shown
     * @throws RegisterProblem if something was done since, an owner was destroyed, a letter or a given number is among them, or the
     *     register would name what is not there; then nothing is changed
     */
    public void undo(UUID recordId, long seq) {
        act(Undoing.ACT, changes -> {
            try {
                new Undoing(history, schema, changes).run(recordId, seq);
                return seq;
            } catch (IOException e) {
                throw RegisterProblem.of(e, folder);
            }
        });
    }

    /** The record of an id, whatever its kind; empty where there is none now. */
    public Optional<RegisterRecord> record(UUID recordId) {
        return read(handle -> {
            Optional<Table<?>> table = history.kindOf(handle, recordId).flatMap(schema::table);
            return table.isEmpty() ? Optional.empty() : handle.find(table.get(), recordId).map(RegisterRecord.class::cast);
        });
    }

    /** What was changed since this register was opened. */
    ChangeTracker versions() {
        ensureOpen();
        return versions;
    }

    /** Whether this thread asks a question now. */
    boolean isReading() {
        return databaseLock.getReadHoldCount() > 0;
    }

    /** {@inheritDoc} Does not wait for an action, and does not see one that is still going on. */
    @Override
    public <R> R read(Function<Handle, R> question) {
        databaseLock.readLock().lock();
        try {
            ensureOpen();
            return database.read(question);
        } finally {
            databaseLock.readLock().unlock();
        }
    }

    @Override
    public List<Change> history(UUID recordId) {
        return history.of(this, recordId);
    }

    @Override
    public SealedFiles files() {
        return files;
    }

    /** What is being written and is not in the register yet. */
    public DraftFiles drafts() {
        return drafts;
    }

    @Override
    public Head head() {
        return head;
    }

    /** What the opening found and did. */
    public OpeningReport openingReport() {
        return report;
    }

    /** Whether the slot that unlocked is the auditor's. */
    public boolean isReadOnly() {
        return access.slot().role() == SlotRole.AUDITOR;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Gives the slot of a passphrase another one.
     *
     * @throws RegisterProblem if the old passphrase fits no slot or the file cannot be written; then the old one stays
     */
    public synchronized void changePassphrase(char[] old, char[] fresh) {
        ensureOpen();
        access.changePassphrase(old, fresh);
    }

    /** Who can unlock this register: passphrases, roles, the recovery sheet. */
    public Access access() {
        return access;
    }

    /**
     * The entries from one number to another, both included, oldest first: what an inspector sees of the journal.
     *
     * @throws RegisterProblem if an entry on the way is altered
     */
    public List<JournalLine> lines(long first, long last) {
        ensureOpen();
        return history.lines(first, Math.min(last, head.number()));
    }

    /**
     * The register as it stood after the last entry up to a moment, in a database of its own that goes when it is closed.
     *
     * @throws RegisterProblem if an entry on the way is altered, or the work was cancelled
     */
    public PastRegister asOf(Instant moment, Progress progress) {
        ensureOpen();
        return PastRegister.fold(this, access, schema, keyring, history, moment, progress);
    }

    /**
     * Destroys owners: their keys, their sealed files, their rows and words in the database. Their parts of the journal stay and open
     * never again. The act that orders it must have been recorded before; here the journal is told that the keys go, and what is
     * interrupted after that the next opening completes.
     *
     * @throws IllegalArgumentException if the company itself is among the owners
     * @throws RegisterProblem if the journal or the keyring cannot be written, or the database cannot be made anew
     */
    public synchronized void erase(Set<UUID> owners, Progress progress) {
        ensureWritable();
        if (owners.contains(RegisterRecord.COMPANY)) {
            throw new IllegalArgumentException("The company itself cannot be destroyed");
        }
        if (owners.stream().allMatch(keyring::isDestroyed)) {
            return;
        }
        generation++;
        try {
            Erasure erasure = new Erasure(UUID.randomUUID(), generation, List.copyOf(owners));
            act(Erasure.ACT, changes -> {
                changes.put(Erasure.TABLE, erasure);
                return erasure;
            });
        } catch (RuntimeException e) {
            generation--;
            throw e;
        }
        eraseKeys(owners, progress);
    }

    /**
     * Writes this register to a backup place: whole, read back, between two actions.
     *
     * @throws RegisterProblem if the place cannot be written, is full, or belongs to another register; then no generation is added
     */
    public synchronized Backup.Report backUp(Path place, Progress progress) {
        ensureOpen();
        if (stale) {
            throw new RegisterProblem(Kind.REOPEN_NEEDED);
        }
        try {
            List<UUID> sealed = read(handle -> handle.query("select id from stored_file order by id", row -> row.getObject(1, UUID.class)));
            return new Backup(disk, folder, place, progress)
                    .write(access.register().id(), head, journal.end(), sealed, keyring, integrity, clock.instant());
        } catch (IOException e) {
            throw RegisterProblem.of(e, place);
        }
    }

    /**
     * Tells the journal of destructions that only the keyring knows: those after a generation that was brought back.
     *
     * @return how many owners
     */
    synchronized int acknowledgeErasures() {
        Set<UUID> known = read(handle -> handle.all(Erasure.TABLE)).stream().flatMap(each -> each.owners().stream()).collect(Collectors.toSet());
        List<UUID> unknown = keyring.destroyed().stream().filter(owner -> !known.contains(owner)).sorted(RegisterRecord.AS_THEY_LIE).toList();
        if (!unknown.isEmpty() && access.register().origin() == null) {
            act(Erasure.ACT, changes -> {
                changes.put(Erasure.TABLE, new Erasure(UUID.randomUUID(), generation, unknown));
                return generation;
            });
        }
        return unknown.size();
    }

    /** Destroys again what the journal says is destroyed: an interrupted destruction, or a keyring from before one. */
    synchronized void completeErasures(Progress progress) {
        List<Erasure> missing = database.read(handle -> handle.select(Erasure.TABLE, "where generation > ? order by generation", keyring.generation()));
        if (missing.isEmpty()) {
            return;
        }
        Set<UUID> owners = missing.stream().flatMap(erasure -> erasure.owners().stream()).collect(Collectors.toSet());
        generation = missing.get(missing.size() - 1).generation();
        int again = (int) owners.stream().filter(owner -> keyring.has(owner) && !keyring.isDestroyed(owner)).count();
        eraseKeys(owners, progress);
        report = report.withErasedAgain(again);
    }

    private void eraseKeys(Set<UUID> owners, Progress progress) {
        databaseLock.writeLock().lock();
        try {
            // Before the keys: where this fails the next opening does it all again.
            drafts.removeIf(content -> owners.stream().map(UUID::toString).anyMatch(content::contains));
            List<UUID> stored = SealedFiles.of(database, owners);
            // From here the old database cannot be opened again, so that no crash can leave readable remnants of the owners in it.
            access.writeFreshDatabasePassword();
            stale = true;
            keyring.erase(owners, generation);
            database.close();
            Projection projection = new Projection(folder, disk, schema, access, keyring, progress);
            database = projection.openEmpty();
            projection.bringUpToDate(database, Optional.empty(), new ExpectedHeads()).journal().close();
            database = projection.putInPlace(database);
            files.delete(stored);
            stale = false;
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        } finally {
            versions.erase();
            databaseLock.writeLock().unlock();
        }
    }

    /** Whether an owner's key was destroyed. */
    public boolean isErased(UUID owner) {
        return keyring.isDestroyed(owner);
    }

    /** Lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        databaseLock.writeLock().lock();
        try {
            closed = true;
            CloseAll.all(this::closeDatabase, headFile, journal, keyring, lock);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        } finally {
            databaseLock.writeLock().unlock();
        }
    }

    // A failure here is no failure of the officer's: all that she did is in the journal. What H2 left is not trusted any more, and the
    // next opening makes it anew.
    private void closeDatabase() throws IOException {
        try (Database closing = database) {
            if (!stale) {
                Projection.markAtRest(closing);
            }
        } catch (StorageFailure e) {
            LOG.error("The database did not end well and will be made anew: {}", e.getMessage());
            Files.deleteIfExists(folder.resolve(Database.FILE));
        }
    }

    private void record(Changes changes) throws IOException {
        Entry.Keys keys = new Entry.Keys(keyring.size(), generation);
        Entry entry = Entry.seal(access.register().id(), head, clock.instant(), access.slot().id(), keys, changes.drafts(), integrity);
        long offset = journal.end();
        JournalIndexTable.addParts(changes.rows(), entry, offset);
        changes.rows().flush();
        JournalIndexTable.writeState(changes.rows(), new State(entry.head(), offset, schema.fingerprint()));
        // The entry is forced before H2 commits, and only after H2 has accepted the change: an entry that cannot be replayed must not
        // exist. The keys it needs are forced before it: an entry without its key could never be read.
        keyring.forceAdded();
        journal.append(entry);
        head = entry.head();
        try {
            database.commit();
        } catch (StorageFailure e) {
            LOG.error("Entry {} is in the journal but not in the database: {}", entry.seq(), e.getMessage());
            stale = true;
            return;
        }
        try {
            headFile.write(head);
        } catch (IOException e) {
            // The action is done and acknowledged; the database knows the head too, and the next action writes the file again.
            LOG.warn("The head file is behind at entry {}", entry.seq());
        }
        files.delete(changes.removedFiles());
    }

    private void undo(Changes changes) {
        keyring.dropAdded();
        if (!journal.isBroken()) {
            files.delete(changes.storedFiles());
        }
        stale |= journal.isBroken() || keyring.isUneven();
        try {
            database.rollback();
        } catch (StorageFailure e) {
            LOG.error("A change could not be taken back: {}", e.getMessage());
            stale = true;
        }
    }

    private void ensureWritable() {
        ensureOpen();
        if (isReadOnly()) {
            throw new RegisterProblem(Kind.READ_ONLY);
        }
        if (stale) {
            throw new RegisterProblem(Kind.REOPEN_NEEDED);
        }
    }

    private void ensureOpen() {
        if (closed) {
            throw new RegisterProblem(Kind.CLOSED);
        }
    }
}
