package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.ForwardingDisk;
import kz.tizilim.vault.IntegrityKey;

/**
 * A large register made quickly: its journal is written entry by entry as actions write it, but without a database and without waiting
 * for the disk. The first opening makes the database from it.
 */
public final class JournalMaker implements AutoCloseable {
    private static final Disk HASTY = new HastyDisk();

    private final Path folder;
    private final NewFolder register;
    private final JournalFile journal;
    private final IntegrityKey integrity;
    private Head head;

    private JournalMaker(Path folder, NewFolder register) throws IOException {
        this.folder = folder;
        this.register = register;
        integrity = register.unlocked().integrity();
        journal = JournalFile.open(HASTY, folder, 0);
        head = Head.beforeFirst(register.register().id());
    }

    /** A new register in an empty folder. */
    public static JournalMaker in(Path folder, NewRegister how) throws IOException {
        HASTY.createFolder(folder);
        return new JournalMaker(folder, NewFolder.fill(HASTY, folder, how, Instant.now()));
    }

    /** One entry: records of a kind that were put. */
    public void put(String act, Table<?> table, List<? extends RegisterRecord> records) throws IOException {
        List<Entry.Draft> drafts = new ArrayList<>();
        for (RegisterRecord record : records) {
            byte[] image = new Image(act, table.name(), Json.write(record)).salted();
            drafts.add(new Entry.Draft(record.id(), record.owner(), register.keyring().keyForWriting(record.owner()).orElseThrow(), image));
        }
        Entry entry = Entry.seal(register.register().id(), head, Instant.now(), register.unlocked().slot().id(), keys(), drafts, integrity);
        journal.append(entry);
        head = entry.head();
    }

    private Entry.Keys keys() {
        return new Entry.Keys(register.keyring().size(), register.keyring().generation());
    }

    @Override
    public void close() throws IOException {
        try (HeadFile file = HeadFile.open(HASTY, folder, integrity)) {
            register.keyring().forceAdded();
            file.write(head);
        } finally {
            CloseAll.all(journal, register.keyring());
        }
    }

    /** Does not wait for the medium. */
    private static final class HastyDisk extends ForwardingDisk {
        @Override
        public DiskFile open(Path file) throws IOException {
            return new ForwardingFile(super.open(file)) {
                @Override
                public void force() {}
            };
        }

        @Override
        public void forceFolder(Path folder) {}
    }
}
