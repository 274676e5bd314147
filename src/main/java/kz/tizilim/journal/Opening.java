package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a register from its folder to where one can work with it: unlock, hold the journal against its witnesses, make the database equal to it. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Path folder;
    private final Schema schema;
    private final Progress progress;
    private final Disk disk;
    private final Clock clock;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final ExpectedHeads witnesses = new ExpectedHeads();

    Opening(Path folder, Schema schema, Progress progress, Disk disk, Clock clock) {
        this.folder = folder;
        this.schema = schema;
        this.progress = progress;
        this.disk = disk;
        this.clock = clock;
    }

    RegisterFolder open(Unlock unlock) {
        return orClose(() -> {
            ensureRegister(folder);
            FolderNames.check(folder);
            FolderLock lock = keep(FolderLock.take(disk, folder));
            RegisterHeader.Unlocked unlocked = unlock.open(read(folder));
            byte[] secret = unlock.secret();
            try {
                boolean former = unlocked.register().format() == 1;
                if (former) {
                    unlocked = new Upgrade(folder, disk, progress.half(0), unlocked).run(secret);
                }
                Upgrade.finish(disk, folder);
                Keyring keyring = keep(Keyring.open(disk, folder, unlocked.register().id(), unlocked.master()));
                RegisterFolder register = open(lock, unlocked, keyring, former);
                register.access().strengthen(secret);
                return register;
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        });
    }

    /** Looks whether there is a register at all. */
    static void ensureRegister(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new RegisterProblem(Kind.FOLDER_MISSING, folder.toString());
        }
        if (!FolderNames.isRegister(folder)) {
            throw new RegisterProblem(Kind.NOT_A_REGISTER, folder.toString());
        }
    }

    RegisterFolder create(NewRegister how) {
        ensureNameIsUsable();
        try {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || !FolderContent.isEmpty(folder))) {
                throw new RegisterProblem(Kind.NOT_EMPTY, folder.toString());
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        try {
            return orClose(() -> {
                disk.createFolder(folder.resolve(SealedFiles.FOLDER));
                FolderLock lock = keep(FolderLock.take(disk, folder));
                NewFolder fresh = NewFolder.fill(disk, folder, how, clock.instant());
                return open(lock, fresh.unlocked(), keep(fresh.keyring()), false);
            });
        } catch (RegisterProblem | StorageFailure e) {
            NewFolder.clear(disk, folder);
            throw e;
        }
    }

    static RegisterCopies read(Path folder) throws IOException {
        try {
            RegisterCopies copies = RegisterCopies.read(folder);
            if (copies.claimed().format() > RegisterHeader.FORMAT) {
                throw new RegisterProblem(Kind.NEWER_FORMAT);
            }
            return copies;
        } catch (RegisterHeader.Malformed e) {
            throw new RegisterProblem(Kind.NOT_A_REGISTER, folder.toString());
        }
    }

    private RegisterFolder open(FolderLock lock, RegisterHeader.Unlocked unlocked, Keyring keyring, boolean upgraded) throws IOException {
        ensureNameIsUsable();
        disk.createFolder(folder.resolve(SealedFiles.FOLDER));
        disk.open(folder.resolve(JournalFile.NAME)).close();
        HeadFile.Said said = HeadFile.read(folder, Optional.of(unlocked.integrity()));
        said.latest().ifPresent(witnesses::add);
        witnesses.compare(Head.beforeFirst(unlocked.register().id()));

        Access access = new Access(disk, folder, unlocked);
        Projection projection = new Projection(folder, disk, schema, access, keyring, progress);
        DatabaseSeal.State seal = DatabaseSeal.of(folder, unlocked.integrity());
        Optional<Database> found = projection.openExisting();
        found.ifPresent(this::keep);
        // Whatever became of the rest, the head that it knows is sealed by itself and remembers what the journal had.
        Optional<State> state = found.flatMap(projection::stateOf);
        state.map(State::head).ifPresent(witnesses::add);

        Optional<Database> current = found.filter(each -> seal == DatabaseSeal.State.WHOLE && state.isPresent() && projection.isSound(each, state.get()));
        Optional<Projection.Outcome> reached = Optional.empty();
        if (current.isPresent()) {
            reached = bringUpToDate(projection, current.get(), state);
        }
        Database database;
        boolean rebuilt = reached.isEmpty();
        if (rebuilt) {
            // What came out of a damaged one as it ends is of no interest: nobody asks it any more.
            found.ifPresent(Opening::closeQuietly);
            Database fresh = keep(projection.openEmpty());
            reached = Optional.of(projection.bringUpToDate(fresh, Optional.empty(), witnesses));
            keep(reached.get().journal());
            database = keep(projection.putInPlace(fresh));
        } else {
            database = current.get();
        }
        for (String name : List.of(FolderLock.NAME, Database.FILE)) {
            disk.keepFromOthers(folder.resolve(name));
        }
        Projection.Outcome outcome = reached.get();
        List<String> mended = mend(unlocked, keyring, said);
        HeadFile headFile = keep(HeadFile.open(disk, folder, unlocked.integrity()));
        if (said.isWhole()) {
            headFile.write(outcome.head());
        } else {
            headFile.writeAnew(outcome.head());
        }
        int setAside = new SealedFiles(disk, folder, keyring).sweep(database);
        PastRegister.removeLeftovers(folder);
        ScratchFolder.removeLeftovers();
        new HalfRestore(disk, folder).end();
        OpeningReport report = new OpeningReport(
                outcome.tornTailSetAside(), rebuilt, rebuilt ? 0 : outcome.applied(), mended, setAside, upgraded, 0);
        RegisterFolder register = new RegisterFolder(
                folder, disk, clock, schema, lock, access, keyring, outcome.journal(), headFile, new RegisterDatabase(folder, projection, database), outcome.head(), report);
        keep(register).completeErasures(progress);
        return register;
    }

    /**
     * Adds what the database that lies in the folder lacks. Up to the judgement nothing that was in the folder is changed: what the
     * journal says comes first.
     *
     * @return empty where the database fails at that: then it is damaged
     * @throws RegisterProblem if the journal is cut or altered; then the database is as sound as before
     */
    private Optional<Projection.Outcome> bringUpToDate(Projection projection, Database database, Optional<State> state) throws IOException {
        try {
            projection.begin(database);
            Projection.Outcome outcome;
            try {
                outcome = projection.bringUpToDate(database, state, witnesses);
            } catch (RegisterProblem e) {
                database.rollback();
                Projection.markAtRest(database);
                database.close();
                projection.seal();
                throw e;
            }
            keep(outcome.journal());
            return Optional.of(outcome);
        } catch (StorageFailure e) {
            LOG.warn("The database does not take what the journal says and is made anew: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static void closeQuietly(Database database) {
        try {
            database.close();
        } catch (StorageFailure e) {
            LOG.warn("A database that is made anew did not end well: {}", e.getMessage());
        }
    }

    private List<String> mend(RegisterHeader.Unlocked unlocked, Keyring keyring, HeadFile.Said said) throws IOException {
        List<String> mended = new ArrayList<>(unlocked.damaged());
        if (!mended.isEmpty()) {
            RegisterCopies.write(unlocked.register(), disk, folder);
        }
        mended.addAll(keyring.damaged());
        keyring.mend();
        if (!said.isWhole()) {
            mended.add(HeadFile.NAME);
        }
        return mended;
    }

    private void ensureNameIsUsable() {
        // H2 takes what follows a semicolon for a setting and knows no way to write one.
        if (folder.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new RegisterProblem(Kind.FOLDER_NAME, folder.toString());
        }
    }

    private <C extends AutoCloseable> C keep(C opening) {
        opened.push(opening);
        return opening;
    }

    @FunctionalInterface
    private interface Work {
        RegisterFolder run() throws IOException;
    }

    private RegisterFolder orClose(Work work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw closing(RegisterProblem.of(e, folder));
        } catch (StorageFailure e) {
            throw closing(e.medium().<RuntimeException>map(words -> RegisterProblem.of(words, folder)).orElse(e));
        } catch (RuntimeException | Error e) {
            closing(e);
            throw e;
        }
    }

    private <E extends Throwable> E closing(E failure) {
        for (AutoCloseable open : opened) {
            try {
                open.close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        return failure;
    }
}
