package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.StorageFailure;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.FormerKeyring;
import kz.tizilim.vault.KeySlot;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;

/**
 * Makes a register of format 1 one of format 2, once all of it was judged. The new register file, put in the old one's place, is the
 * step that counts: before it nothing of the old register is touched, after it the rest is only renamed, by the next opening if need be.
 */
final class Upgrade {
    private static final String NEXT = ".2";
    private final Path folder;
    private final Disk disk;
    private final Progress progress;
    private final RegisterHeader.Unlocked former;
    private final UUID register;

    Upgrade(Path folder, Disk disk, Progress progress, RegisterHeader.Unlocked former) {
        this.folder = folder;
        this.disk = disk;
        this.progress = progress;
        this.former = former;
        this.register = former.register().id();
    }

    /** The register in format 2, unlocked by the same secret. */
    RegisterHeader.Unlocked run(byte[] secret) throws IOException {
        FormerKeyring keys = FormerKeyring.read(folder);
        Set<UUID> destroyed = new HashSet<>();
        Head head = judge(keys, destroyed);
        Set<UUID> lost = new HashSet<>(keys.withoutKey());
        lost.removeAll(destroyed);
        if (!lost.isEmpty()) {
            throw new RegisterProblem(Kind.KEYRING_DAMAGED);
        }
        try (Keyring keyring = keyring(keys, destroyed)) {
            for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
                keyring.writeTo(folder.resolve(name + NEXT));
            }
        }
        RegisterHeader upgraded = former.register().upgraded(former.slot(), secret, head.toString(), former.master());
        RegisterCopies.write(upgraded, disk, folder);
        KeySlot slot = upgraded.slots().stream().filter(each -> each.id().equals(former.slot().id())).findFirst().orElseThrow();
        RegisterHeader.Unlocked unlocked = new RegisterHeader.Unlocked(former.master(), slot, upgraded, List.of());
        finish(disk, folder);
        try (HeadFile file = HeadFile.open(disk, folder, unlocked.integrity())) {
            file.writeAnew(head);
        }
        return unlocked;
    }

    /** Brings the new keyrings to their names, where an upgrade was interrupted after the step that counts. */
    static void finish(Disk disk, Path folder) throws IOException {
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            Path next = folder.resolve(name + NEXT);
            if (PlainFile.exists(next) && Keyring.isFormer(folder.resolve(name))) {
                disk.move(next, folder.resolve(name));
                disk.forceFolder(folder);
            }
        }
    }

    /** Reads the journal from beginning to end, holds it against all that remembers it, and finds the owners whom acts destroyed. */
    private Head judge(FormerKeyring keys, Set<UUID> destroyed) throws IOException {
        ExpectedHeads witnesses = new ExpectedHeads();
        HeadFile.readFormer(folder).latest().ifPresent(witnesses::add);
        databaseHead().ifPresent(witnesses::add);
        Head first = Head.beforeFirst(register);
        witnesses.compare(first);
        Set<UUID> owners = keys.owners();
        try (Keyring keyring = keyring(keys, Set.of());
                JournalReader reader = JournalReader.fromStart(folder.resolve(JournalFile.NAME), EntrySeals.former(register), first)) {
            while (reader.next()) {
                Entry entry = reader.entry();
                witnesses.compare(entry.head());
                if (entry.parts().stream().anyMatch(part -> !owners.contains(part.key()))) {
                    throw new RegisterProblem(Kind.KEYRING_DAMAGED);
                }
                if (!keys.marks().isEmpty()) {
                    destroyed.addAll(FormerDestruction.owners(entry, register, keyring, keys.marks()));
                }
                if (entry.seq() % 256 == 0) {
                    progress.step(reader.end(), reader.length());
                }
            }
            witnesses.judge(reader.last(), reader.fault());
            return reader.last();
        }
    }

    private Keyring keyring(FormerKeyring keys, Set<UUID> destroyed) {
        return Keyring.of(keys, destroyed, disk, folder, register, former.master());
    }

    private Optional<Head> databaseHead() throws IOException {
        if (!PlainFile.exists(folder.resolve(Database.FILE))) {
            return Optional.empty();
        }
        char[] password = former.register().databasePassword(former.master());
        try (Database database = Database.open(folder, password)) {
            return database.read(JournalIndexTable::formerHead);
        } catch (StorageFailure e) {
            if (Database.isOpenElsewhere(e)) {
                throw new RegisterProblem(Kind.ALREADY_OPEN);
            }
            return Optional.empty();
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
