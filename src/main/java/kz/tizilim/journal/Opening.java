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

/** Brings a register from its folder to where one can work with it: unlock, hold the journal against its witnesses, make the database equal to it. */
final class Opening {
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
            FolderLock lock = keep(FolderLock.take(folder));
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
            if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
                throw new RegisterProblem(Kind.NOT_EMPTY, folder.toString());
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        try {
            return orClose(() -> {
                disk.createFolder(folder.resolve(SealedFiles.FOLDER));
                FolderLock lock = keep(FolderLock.take(folder));
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
        Optional<Database> found = projection.openExisting();
        found.ifPresent(this::keep);
        Optional<State> state = found.flatMap(Projection::stateOf);
        state.map(State::head).ifPresent(witnesses::add);

        boolean current = state.filter(known -> projection.isSound(found.get(), known)).isPresent();
        Database database;
        if (current) {
            database = found.get();
            Projection.markInUse(database);
        } else {
            found.ifPresent(Database::close);
            database = keep(projection.openEmpty());
        }
        // Up to here nothing that was in the folder is changed: what the journal says comes first.
        Projection.Outcome outcome;
        try {
            outcome = projection.bringUpToDate(database, current ? state : Optional.empty(), witnesses);
        } catch (RegisterProblem e) {
            if (current) {
                // Nothing was changed in it: it is as sound as before.
                database.rollback();
                Projection.markAtRest(database);
            }
            throw e;
        }
        JournalFile journal = keep(outcome.journal());
        if (!current) {
            database = keep(projection.putInPlace(database));
        }
        List<String> mended = mend(unlocked, keyring, said);
        HeadFile headFile = keep(HeadFile.open(disk, folder, unlocked.integrity()));
        if (said.isWhole()) {
            headFile.write(outcome.head());
        } else {
            headFile.writeAnew(outcome.head());
        }
        int setAside = new SealedFiles(disk, folder, keyring).sweep(database);
        PastRegister.removeLeftovers(folder);
        OpeningReport report = new OpeningReport(
                outcome.tornTailSetAside(), !current, current ? outcome.applied() : 0, mended, setAside, upgraded, 0);
        RegisterFolder register = new RegisterFolder(
                folder, disk, clock, schema, lock, access, keyring, journal, headFile, database, outcome.head(), report);
        keep(register).completeErasures(progress);
        return register;
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

    private static boolean isEmpty(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.findAny().isEmpty();
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
