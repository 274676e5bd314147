package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Keyring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the officer does into entries of the journal: each is on the medium before its action counts as done. */
final class RegisterWriter {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterWriter.class);

    private final Path folder;
    private final Clock clock;
    private final Schema schema;
    private final Access access;
    private final Keyring keyring;
    private final JournalFile journal;
    private final HeadFile headFile;
    private final RegisterDatabase database;
    private final SealedFiles files;
    private final History history;
    private volatile Head head;
    private boolean acting;

    RegisterWriter(
            Path folder,
            Clock clock,
            Schema schema,
            Access access,
            Keyring keyring,
            JournalFile journal,
            HeadFile headFile,
            RegisterDatabase database,
            SealedFiles files,
            History history,
            Head head) {
        this.folder = folder;
        this.clock = clock;
        this.schema = schema;
        this.access = access;
        this.keyring = keyring;
        this.journal = journal;
        this.headFile = headFile;
        this.database = database;
        this.files = files;
        this.history = history;
        this.head = head;
    }

    /** The last entry. */
    Head head() {
        return head;
    }

    /** Whether an action is going on. */
    boolean isActing() {
        return acting;
    }

    /** As {@link RegisterFolder#act}; {@code generation} is that of the keyring, which the entry names. */
    <R> R act(String what, Action<R> action, int generation) {
        if (acting) {
            throw new IllegalStateException("An action inside an action");
        }
        Changes changes = new Changes(what, schema, database.writer(), keyring, files, history);
        StorageFailure damage = null;
        acting = true;
        try {
            R result = action.run(changes);
            if (!changes.isEmpty()) {
                record(changes, generation);
            }
            return result;
        } catch (IOException e) {
            undo(changes);
            // With an entry that may or may not be whole nobody can say yet whether the action was done.
            throw journal.isBroken() ? new RegisterProblem(Kind.REOPEN_NEEDED) : RegisterProblem.of(e, folder);
        } catch (StorageFailure e) {
            undo(changes);
            if (!database.canMend(e)) {
                throw database.problem(e);
            }
            damage = e;
        } catch (RuntimeException | Error e) {
            undo(changes);
            throw e;
        } finally {
            // Also where it failed: whether H2 kept it is not asked here, and reading once more does no harm.
            database.versions().change(changes.records());
            changes.end();
            acting = false;
        }
        // An action is not run twice: what it read to its end, such as a file that was dropped, would be empty the second time.
        database.mend(damage);
        throw new RegisterProblem(Kind.DATABASE_MENDED);
    }

    private void record(Changes changes, int generation) throws IOException {
        Entry.Keys keys = new Entry.Keys(keyring.size(), generation);
        Entry entry = Entry.seal(access.register().id(), head, clock.instant(), access.slot().id(), keys, changes.drafts(), access.integrity());
        long offset = journal.end();
        JournalIndexTable.addParts(changes.rows(), entry, offset);
        changes.rows().flush();
        JournalIndexTable.writeState(changes.rows(), new State(entry.head(), offset, schema.fingerprint()), access.integrity());
        // The entry is forced before H2 commits, and only after H2 has accepted the change: an entry that cannot be replayed must not
        // exist. The keys it needs are forced before it: an entry without its key could never be read.
        keyring.forceAdded();
        journal.append(entry);
        head = entry.head();
        try {
            database.commit();
        } catch (StorageFailure e) {
            LOG.error("Entry {} is in the journal but not in the database: {}", entry.seq(), e.getMessage());
            database.setStale();
            if (database.canMend(e) && e.medium().isEmpty()) {
                database.mend(e);
            }
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
        if (journal.isBroken() || keyring.isUneven()) {
            database.setStale();
        }
        try {
            database.rollback();
        } catch (StorageFailure e) {
            LOG.error("A change could not be taken back: {}", e.getMessage());
            database.setStale();
        }
    }
}
