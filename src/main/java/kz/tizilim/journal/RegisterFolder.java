package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Closing;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.KeySlot;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterFile;
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
public final class RegisterFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterFolder.class);

    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final Schema schema;
    private final FolderLock lock;
    private final SecretKey master;
    private final KeySlot actor;
    private final Keyring keyring;
    private final JournalFile journal;
    private final HeadFile headFile;
    private final Database database;
    private final OpeningReport report;
    private final SealedFiles files;
    private final History history;
    private RegisterFile register;
    private volatile Head head;
    private volatile boolean closed;
    private boolean stale;
    private boolean acting;

    RegisterFolder(
            Path folder,
            Disk disk,
            Clock clock,
            Schema schema,
            FolderLock lock,
            RegisterFile register,
            RegisterFile.Unlocked unlocked,
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
        this.register = register;
        this.master = unlocked.master();
        this.actor = unlocked.slot();
        this.keyring = keyring;
        this.journal = journal;
        this.headFile = headFile;
        this.database = database;
        this.head = head;
        this.report = report;
        this.files = new SealedFiles(disk, folder, keyring);
        this.history = new History(register.id(), journal, keyring);
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
     * @throws RegisterProblem if the entry cannot be written, or this register is open for reading only
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
            throw RegisterProblem.of(e, folder);
        } catch (RuntimeException | Error e) {
            undo(changes);
            throw e;
        } finally {
            changes.end();
            acting = false;
        }
    }

    /** Answers a question from one state of the register. Does not wait for an action, and does not see one that is still going on. */
    public <R> R read(Function<Handle, R> question) {
        ensureOpen();
        return database.read(question);
    }

    /** All changes of a record, oldest first. */
    public List<Change> history(UUID recordId) {
        ensureOpen();
        Map<UUID, String> roles = register.slots().stream()
                .collect(Collectors.toMap(KeySlot::id, slot -> slot.role().name().toLowerCase(Locale.ROOT)));
        try {
            return database.read(handle -> {
                try {
                    return history.of(handle, recordId, roles);
                } catch (IOException e) {
                    throw RegisterProblem.of(e, folder);
                }
            });
        } catch (StorageFailure e) {
            throw new RegisterProblem(Kind.REOPEN_NEEDED);
        }
    }

    /** The sealed files beside the register. */
    public SealedFiles files() {
        return files;
    }

    /** The number and hash of the last entry. */
    public Head head() {
        return head;
    }

    /** What the opening found and did. */
    public OpeningReport openingReport() {
        return report;
    }

    /** Whether the slot that unlocked is the auditor's. */
    public boolean isReadOnly() {
        return actor.role() == SlotRole.AUDITOR;
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
        RegisterFile.Unlocked unlocked = Unlock.passphrase(old).open(register);
        replaceRegister(register.withSecret(unlocked.slot().id(), KeyDerivation.bytesOf(fresh), master));
    }

    /** Lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Closing.all(database::close, headFile, journal, keyring, lock);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    private void record(Changes changes) throws IOException {
        Entry entry = Entry.seal(register.id(), head, clock.instant(), actor.id(), changes.drafts());
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
        files.delete(changes.storedFiles());
        stale |= journal.isBroken();
        try {
            database.rollback();
        } catch (StorageFailure e) {
            LOG.error("A change could not be taken back: {}", e.getMessage());
            stale = true;
        }
    }

    private void replaceRegister(RegisterFile changed) {
        try {
            changed.write(disk, folder);
            register = changed;
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
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
