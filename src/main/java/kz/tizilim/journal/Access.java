package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.KeySlot;
import kz.tizilim.vault.RecoveryCode;
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

    Access(Disk disk, Path folder, RegisterHeader register, RegisterHeader.Unlocked unlocked) {
        this.disk = disk;
        this.folder = folder;
        this.register = register;
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
        UUID slot = Unlock.passphrase(old).open(register).slot().id();
        write(register.withSecret(slot, KeyDerivation.bytesOf(fresh), unlocked.master()));
    }

    /** Gives the officer a new passphrase when the old one is lost; only for who unlocked by the recovery sheet. */
    public synchronized void renewPassphrase(char[] fresh) {
        if (slot().role() != SlotRole.RECOVERY) {
            throw new RegisterProblem(Kind.READ_ONLY);
        }
        UUID officer = first(SlotRole.OFFICER);
        write(register.withSecret(officer, KeyDerivation.bytesOf(fresh), unlocked.master()));
    }

    /** Makes a new recovery sheet good and the old one worthless. */
    public synchronized void renewRecovery(RecoveryCode fresh) {
        ensureOfficer();
        write(register.withSecret(first(SlotRole.RECOVERY), fresh.bytes(), unlocked.master()));
    }

    /** Lets an assistant or an auditor unlock with a passphrase of their own. */
    public synchronized Slot add(SlotRole role, char[] passphrase) {
        ensureOfficer();
        if (role != SlotRole.ASSISTANT && role != SlotRole.AUDITOR) {
            throw new IllegalArgumentException("One officer and one recovery sheet");
        }
        RegisterHeader more = register.withSlot(role, KeyDerivation.bytesOf(passphrase), unlocked.master());
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
        write(register.withoutSlot(slot));
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
            changed.write(disk, folder);
        } catch (IOException e) {
            // Where only the name could not be forced the new file is there, and saying that the old one stays would be false.
            if (!isThere(changed)) {
                throw RegisterProblem.of(e, folder);
            }
            LOG.warn("The new register file is there; a power failure may still bring back the old one");
        }
        register = changed;
    }

    private boolean isThere(RegisterHeader changed) {
        try {
            return RegisterHeader.read(folder).equals(changed);
        } catch (IOException e) {
            return false;
        }
    }
}
