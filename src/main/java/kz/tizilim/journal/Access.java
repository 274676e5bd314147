package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.KeySlot;
import kz.tizilim.vault.RecoveryCode;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.SlotRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who can unlock a register. Every change rewrites {@code register.tizilim} whole; when that fails the old one stays. */
public final class Access {
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final Disk disk;
    private final Path folder;
    private final RegisterHeader.Unlocked unlocked;
    private RegisterHeader register;

    /** One way to unlock: the id that stands in the journal as actor, and its role. */
    public record Slot(UUID id, SlotRole role) {}

    Access(Disk disk, Path folder, RegisterHeader.Unlocked unlocked) {
        this.disk = disk;
        this.folder = folder;
        this.register = unlocked.register();
        this.unlocked = unlocked;
    }

    public synchronized List<Slot> slots() {
        return register.slots().stream().map(slot -> new Slot(slot.id(), slot.role())).toList();
    }

    /** The slot by which this register was unlocked. */
    public Slot slot() {
        return new Slot(unlocked.slot().id(), unlocked.slot().role());
    }

    /**
     * Gives the slot of a passphrase another one.
     *
     * @throws RegisterProblem if the old passphrase fits no slot, or the file cannot be written
     */
    public synchronized void changePassphrase(char[] old, char[] fresh) {
        UUID slot = Unlock.passphrase(old).open(RegisterCopies.of(register)).slot().id();
        writeSecret(slot, KeyDerivation.bytesOf(fresh));
    }

    /** Makes the slot that was used as costly to guess as this register asks for; does nothing where it is. */
    synchronized void strengthen(byte[] secret) {
        if (register.isWeak(unlocked.slot())) {
            writeSecret(unlocked.slot().id(), secret.clone());
        }
    }

    /** Gives the officer a new passphrase when the old one is lost; only for who unlocked by the recovery sheet. */
    public synchronized void renewPassphrase(char[] fresh) {
        if (slot().role() != SlotRole.RECOVERY) {
            throw new RegisterProblem(Kind.READ_ONLY);
        }
        UUID officer = first(SlotRole.OFFICER);
        writeSecret(officer, KeyDerivation.bytesOf(fresh));
    }

    /** Makes a new recovery sheet good and the old one worthless. */
    public synchronized void renewRecovery(RecoveryCode fresh) {
        ensureOfficer();
        writeSecret(first(SlotRole.RECOVERY), fresh.bytes());
    }

    /** Lets an assistant or an auditor unlock with a passphrase of their own. */
    public synchronized Slot add(SlotRole role, char[] passphrase) {
        ensureOfficer();
        if (role != SlotRole.ASSISTANT && role != SlotRole.AUDITOR) {
            throw new IllegalArgumentException("One officer and one recovery sheet");
        }
        byte[] secret = KeyDerivation.bytesOf(passphrase);
        RegisterHeader more = register.withSlot(role, secret, unlocked.master());
        Arrays.fill(secret, (byte) 0);
        write(more);
        KeySlot added = more.slots().get(more.slots().size() - 1);
        return new Slot(added.id(), added.role());
    }

    /** Takes away an assistant's or an auditor's slot. */
    public synchronized void remove(UUID slot) {
        ensureOfficer();
        boolean removable = slots().stream()
                .anyMatch(kept -> kept.id().equals(slot) && (kept.role() == SlotRole.ASSISTANT || kept.role() == SlotRole.AUDITOR));
        if (!removable) {
            throw new IllegalArgumentException("Not a slot that can be taken away");
        }
        write(register.withoutSlot(slot, unlocked.master()));
    }

    /** What is being written in this register and is not kept yet. */
    DraftFiles drafts() {
        return new DraftFiles(disk, folder, unlocked);
    }

    /** The key that seals the files and entries of this register. */
    IntegrityKey integrity() {
        return unlocked.integrity();
    }

    synchronized RegisterHeader register() {
        return register;
    }

    synchronized Map<UUID, String> roles() {
        return register.slots().stream()
                .collect(Collectors.toMap(KeySlot::id, slot -> slot.role().name().toLowerCase(Locale.ROOT)));
    }

    synchronized char[] databasePassword() throws IOException {
        return register.databasePassword(unlocked.master());
    }

    synchronized void writeFreshDatabasePassword() {
        write(register.withFreshDatabase(unlocked.master()));
    }

    private void writeSecret(UUID slot, byte[] secret) {
        try {
            write(register.withSecret(slot, secret, unlocked.master()));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private UUID first(SlotRole role) {
        return slots().stream().filter(slot -> slot.role() == role).findFirst().orElseThrow().id();
    }

    private void ensureOfficer() {
        if (slot().role() != SlotRole.OFFICER && slot().role() != SlotRole.RECOVERY) {
            throw new RegisterProblem(Kind.READ_ONLY);
        }
    }

    private void write(RegisterHeader changed) {
        try {
            RegisterCopies.write(changed, disk, folder);
        } catch (IOException e) {
            // Where only the name could not be forced the new file is there, and saying that the old one stays would be false.
            if (!isThere(changed)) {
                throw RegisterProblem.of(e, folder);
            }
            LOG.warn("The new register file is there; its second copy may be behind until the next opening");
        }
        register = changed;
    }

    private boolean isThere(RegisterHeader changed) {
        try {
            return RegisterCopies.read(folder).claimed().equals(changed);
        } catch (IOException e) {
            return false;
        }
    }
}
