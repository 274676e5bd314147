package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.SlotRole;

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
    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final Schema schema;
    private final FolderLock lock;
    private final Access access;
    private final Keyring keyring;
    private final JournalFile journal;
    private final HeadFile headFile;
    private final RegisterDatabase database;
    private final SealedFiles files;
    private final DraftFiles drafts;
    private final History history;
    private final RegisterWriter writer;
    private final Eraser eraser;
    private OpeningReport report;

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
            RegisterDatabase database,
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
        this.report = report;
        this.files = new SealedFiles(disk, folder, keyring);
        this.drafts = access.drafts();
        this.history = new History(folder, access, journal, keyring);
        this.writer = new RegisterWriter(folder, clock, schema, access, keyring, journal, headFile, database, files, history, head);
        this.eraser = new Eraser(this, access, keyring, database, history);
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
        return writer.act(what, action, eraser.generation());
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
        return database.versions();
    }

    /** Whether this thread asks a question now. */
    boolean isReading() {
        return database.isReading();
    }

    /**
     * {@inheritDoc} Does not wait for an action, and does not see one that is still going on. Where the database turns out to be damaged
     * it is made again from the journal, and asked again.
     */
    @Override
    public <R> R read(Function<Handle, R> question) {
        int seen = database.times();
        try {
            return database.read(question);
        } catch (StorageFailure e) {
            if (!database.canMend(e)) {
                throw database.problem(e);
            }
            return readMended(question, seen, e);
        }
    }

    private synchronized <R> R readMended(Function<Handle, R> question, int seen, StorageFailure damage) {
        if (writer.isActing()) {
            // The action that asked ends first, and mends then.
            throw damage;
        }
        if (database.times() == seen) {
            database.mend(damage);
        }
        try {
            return database.read(question);
        } catch (StorageFailure e) {
            database.noteDefect(e);
            throw database.problem(e);
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
        return writer.head();
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
        return history.lines(first, Math.min(last, head().number()));
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
        eraser.erase(owners, progress);
    }

    /**
     * Writes this register to a backup place: whole, read back, between two actions.
     *
     * @throws RegisterProblem if the place cannot be written, is full, or belongs to another register; then no generation is added
     */
    public synchronized Backup.Report backUp(Path place, Progress progress) {
        ensureOpen();
        ensureNotStale();
        try {
            List<UUID> sealed = read(handle -> handle.query("select id from stored_file order by id", row -> row.getObject(1, UUID.class)));
            return new Backup(disk, folder, place, progress)
                    .write(access.register().id(), head(), journal.end(), sealed, keyring, access.integrity(), clock.instant());
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
        return eraser.acknowledge();
    }

    /** Destroys again what the journal says is destroyed. */
    synchronized void completeErasures(Progress progress) {
        report = report.withErasedAgain(eraser.complete(progress));
    }

    /** Whether an owner's key was destroyed. */
    public boolean isErased(UUID owner) {
        return keyring.isDestroyed(owner);
    }

    /** Lets go of the folder. */
    @Override
    public synchronized void close() {
        if (database.isClosed()) {
            return;
        }
        try {
            CloseAll.all(database::close, headFile, journal, keyring, lock);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    private void ensureWritable() {
        ensureOpen();
        if (isReadOnly()) {
            throw new RegisterProblem(Kind.READ_ONLY);
        }
        ensureNotStale();
    }

    private void ensureNotStale() {
        if (database.isStale()) {
            throw new RegisterProblem(Kind.REOPEN_NEEDED);
        }
    }

    private void ensureOpen() {
        if (database.isClosed()) {
            throw new RegisterProblem(Kind.CLOSED);
        }
    }
}
