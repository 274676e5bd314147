package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kz.tizilim.journal.JournalIndexTable.State;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
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
        if (!Files.isDirectory(folder)) {
            throw new RegisterProblem(Kind.FOLDER_MISSING, folder.toString());
        }
        if (!Files.isRegularFile(folder.resolve(RegisterHeader.NAME))) {
            throw new RegisterProblem(Kind.NOT_A_REGISTER, folder.toString());
        }
        return orClose(() -> {
            FolderLock lock = keep(FolderLock.take(folder));
            RegisterHeader register = read(folder);
            RegisterHeader.Unlocked unlocked = unlock.open(register);
            return open(lock, register, unlocked, keep(Keyring.open(disk, folder, register.id(), unlocked.master())));
        });
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
                return open(lock, fresh.register(), fresh.unlocked(), keep(fresh.keyring()));
            });
        } catch (RegisterProblem | StorageFailure e) {
            NewFolder.clear(disk, folder);
            throw e;
        }
    }

    static RegisterHeader read(Path folder) throws IOException {
        try {
            RegisterHeader register = RegisterHeader.read(folder);
            if (register.format() > RegisterHeader.FORMAT) {
                throw new RegisterProblem(Kind.NEWER_FORMAT);
            }
            return register;
        } catch (RegisterHeader.Malformed e) {
            throw new RegisterProblem(Kind.NOT_A_REGISTER, folder.toString());
        }
    }

    private RegisterFolder open(FolderLock lock, RegisterHeader register, RegisterHeader.Unlocked unlocked, Keyring keyring) throws IOException {
        ensureNameIsUsable();
        disk.createFolder(folder.resolve(SealedFiles.FOLDER));
        disk.open(folder.resolve(JournalFile.NAME)).close();
        HeadFile.read(folder).ifPresent(witnesses::add);
        witnesses.compare(Head.beforeFirst(register.id()));

        Access access = new Access(disk, folder, register, unlocked);
        Projection projection = new Projection(folder, schema, access, keyring, progress);
        Optional<Database> found = projection.openExisting();
        found.ifPresent(this::keep);
        Optional<State> state = found.flatMap(Projection::stateOf);
        state.map(State::head).ifPresent(witnesses::add);
        HeadFile headFile = keep(HeadFile.open(disk, folder));

        boolean current = state.filter(known -> projection.isSound(found.get(), known)).isPresent();
        Database database;
        if (current) {
            database = found.get();
            Projection.markInUse(database);
        } else {
            // The database that goes was a witness: what it knew of the journal's end moves into the head file first.
            if (state.isPresent() && HeadFile.read(folder).map(Head::number).orElse(-1L) < state.get().head().number()) {
                headFile.write(state.get().head());
            }
            found.ifPresent(Database::close);
            database = keep(projection.openEmpty());
        }
        Projection.Outcome outcome = projection.bringUpToDate(disk, database, current ? state : Optional.empty(), witnesses);
        JournalFile journal = keep(outcome.journal());
        headFile.write(outcome.head());
        SealedFiles files = new SealedFiles(disk, folder, keyring);
        files.sweep(database);
        PastRegister.removeLeftovers(folder);
        OpeningReport report = new OpeningReport(outcome.tornTailSetAside(), !current, current ? outcome.applied() : 0);
        return new RegisterFolder(
                folder, disk, clock, schema, lock, access, keyring, journal, headFile, database, outcome.head(), report);
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
