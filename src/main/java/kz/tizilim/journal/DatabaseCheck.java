package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.DatabaseDigest;
import kz.tizilim.storage.Rows;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;

/**
 * Holds the database of a register against its journal: the journal is folded into a database that lies in the system's temporary
 * folder under a key that is nowhere but in memory, and both must say the same.
 */
final class DatabaseCheck {
    /** What came of it. */
    enum Outcome {
        SAME,
        DIFFERENT,
        /** In use, of another edition's tables, without a state that holds, or left by a killed program: an opening makes it anew, or the running program has it. */
        NOT_CHECKED
    }

    private final Path folder;
    private final Schema schema;
    private final RegisterHeader register;
    private final RegisterHeader.Unlocked unlocked;
    private final Keyring keyring;
    private final Progress progress;

    DatabaseCheck(Path folder, Schema schema, RegisterHeader.Unlocked unlocked, Keyring keyring, Progress progress) {
        this.folder = folder;
        this.schema = schema;
        this.register = unlocked.register();
        this.unlocked = unlocked;
        this.keyring = keyring;
        this.progress = progress;
    }

    Outcome run() throws IOException {
        if (!PlainFile.exists(folder.resolve(Database.FILE))) {
            return Outcome.NOT_CHECKED;
        }
        char[] password = register.databasePassword(unlocked.master());
        try (Database database = Database.openToRead(folder, password)) {
            Optional<JournalIndexTable.State> state = database.read(handle -> JournalIndexTable.state(handle, unlocked.integrity()));
            boolean usable = state.isPresent() && state.get().schema().equals(schema.fingerprint()) && !database.read(JournalIndexTable::isInUse);
            if (!usable) {
                return Outcome.NOT_CHECKED;
            }
            return database.read(DatabaseDigest::of).equals(folded()) ? Outcome.SAME : Outcome.DIFFERENT;
        } catch (StorageFailure e) {
            return Database.isOpenElsewhere(e) ? Outcome.NOT_CHECKED : Outcome.DIFFERENT;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Map<String, String> folded() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make();
                Database database = Database.open(scratch.path(), HexFormat.of().formatHex(Sealing.random(32)).toCharArray())) {
            database.createTables(schema.all());
            Rows rows = new Rows(database.writer());
            JournalIndexTable.create(rows);
            Fold fold = new Fold(register.id(), keyring, schema, database, progress);
            EntrySeals seals = EntrySeals.of(register, Optional.of(unlocked.integrity()));
            try (JournalReader reader = JournalReader.fromStart(folder.resolve(JournalFile.NAME), seals, Head.beforeFirst(register.id()));
                    EntrySource journal = EntrySource.toRead(folder, reader.length())) {
                fold.readHeaders(reader, entry -> true);
                fold.writeRows(journal, true);
                database.createIndexes(schema.all());
                JournalIndexTable.createIndexes(rows);
                JournalIndexTable.writeState(rows, new JournalIndexTable.State(reader.last(), reader.start(), schema.fingerprint()), unlocked.integrity());
            }
            database.commit();
            return database.read(DatabaseDigest::of);
        }
    }
}
