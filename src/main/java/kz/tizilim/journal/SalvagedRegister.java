package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Rows;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;

/**
 * What still holds of a damaged register, up to its last good entry. Nothing of the folder is changed: the journal is folded into a
 * database in the system's temporary folder, under a key that is nowhere but in memory.
 */
public final class SalvagedRegister implements RegisterReader, AutoCloseable {
    private final ScratchFolder scratch;
    private final Database database;
    private final SealedFiles files;
    private final Head head;
    private final Lost lost;

    /**
     * What is lost.
     *
     * @param firstEntry the first entry that cannot be used; 0 where all can
     * @param parts how many records do not open in the image that they had last
     * @param files names of stored files that are missing or altered
     */
    public record Lost(long firstEntry, long parts, List<String> files) {
        public Lost {
            files = List.copyOf(files);
        }

        public boolean isNothing() {
            return firstEntry == 0 && parts == 0 && files.isEmpty();
        }
    }

    private SalvagedRegister(ScratchFolder scratch, Database database, SealedFiles files, Head head, Lost lost) {
        this.scratch = scratch;
        this.database = database;
        this.files = files;
        this.head = head;
        this.lost = lost;
    }

    /**
     * Reads what holds.
     *
     * @throws RegisterProblem if there is no register, the secret is wrong, or neither copy of the keyring can be read
     */
    public static SalvagedRegister open(Path folder, Schema schema, Unlock unlock, Progress progress) {
        ScratchFolder scratch = null;
        Database database = null;
        try {
            Opening.ensureRegister(folder);
            FolderNames.check(folder);
            RegisterHeader.Unlocked unlocked = unlock.open(Opening.read(folder));
            Keyring keyring = JournalCheck.keyring(folder, unlocked);
            scratch = ScratchFolder.make();
            database = Database.open(scratch.path(), HexFormat.of().formatHex(Sealing.random(32)).toCharArray());
            SealedFiles files = new SealedFiles(Disk.system(), folder, keyring);
            return fill(folder, schema, unlocked, keyring, scratch, database, files, progress);
        } catch (IOException e) {
            drop(database, scratch);
            throw RegisterProblem.of(e, folder);
        } catch (RuntimeException e) {
            drop(database, scratch);
            throw e;
        }
    }

    private static SalvagedRegister fill(
            Path folder,
            Schema schema,
            RegisterHeader.Unlocked unlocked,
            Keyring keyring,
            ScratchFolder scratch,
            Database database,
            SealedFiles files,
            Progress progress)
            throws IOException {
        RegisterHeader register = unlocked.register();
        Optional<IntegrityKey> integrity = Optional.of(unlocked.integrity());
        database.createTables(schema.all());
        Rows rows = new Rows(database.writer());
        JournalIndexTable.create(rows);
        Fold fold = new Fold(register.id(), keyring, schema, database, progress);
        Head first = Head.beforeFirst(register.id());
        try (JournalReader reader = JournalReader.fromStart(folder.resolve(JournalFile.NAME), EntrySeals.of(register, integrity), first);
                EntrySource journal = EntrySource.toRead(folder, reader.length())) {
            fold.readHeaders(reader, entry -> true);
            long parts = fold.writeRowsThatOpen(journal);
            database.createIndexes(schema.all());
            JournalIndexTable.createIndexes(rows);
            database.commit();
            HeadFile.Said said = register.format() == 1 ? HeadFile.readFormer(folder) : HeadFile.read(folder, integrity);
            boolean isCut = said.latest().filter(head -> head.number() > reader.last().number()).isPresent();
            long firstEntry = reader.fault() != JournalReader.Fault.NONE || isCut ? reader.last().number() + 1 : 0;
            Lost lost = new Lost(firstEntry, parts, removeBroken(rows, database, files));
            return new SalvagedRegister(scratch, database, files, reader.last(), lost);
        }
    }

    private static List<String> removeBroken(Rows rows, Database database, SealedFiles files) {
        List<String> broken = new ArrayList<>();
        for (StoredFile file : database.read(handle -> handle.all(StoredFile.TABLE))) {
            if (!PartCheck.isWhole(file, files)) {
                broken.add(file.name());
                rows.remove(StoredFile.TABLE, file.id());
            }
        }
        rows.flush();
        database.commit();
        return broken;
    }

    public Lost lost() {
        return lost;
    }

    @Override
    public <R> R read(Function<Handle, R> question) {
        return database.read(question);
    }

    @Override
    public List<Change> history(UUID recordId) {
        throw new RegisterProblem(Kind.READ_ONLY);
    }

    @Override
    public SealedFiles files() {
        return files;
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public void close() {
        drop(database, scratch);
    }

    private static void drop(Database database, ScratchFolder scratch) {
        if (database != null) {
            database.close();
        }
        try {
            if (scratch != null) {
                scratch.close();
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, scratch.path());
        }
    }
}
