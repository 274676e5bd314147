package kz.tizilim.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/**
 * One data key per owner, wrapped by the master key, in slots of fixed size; the file exists twice, so that a damaged slot is taken
 * from the other copy. A destroyed owner keeps a slot without a key: that tells "destroyed" from "lost".
 */
public final class Keyring implements Closeable {
    public static final String NAME = "keyring";
    public static final String COPY = "keyring.copy";

    private static final int WRAPPED = 32 + Sealing.OVERHEAD;
    private static final int CHECKSUM = 16;
    private static final int SLOT = 16 + WRAPPED + CHECKSUM;
    private static final byte[] DESTROYED = new byte[WRAPPED];

    private final Disk disk;
    private final Path folder;
    private final UUID register;
    private final SecretKey master;
    private final Map<UUID, byte[]> wrapped;
    private final Map<UUID, byte[]> added = new LinkedHashMap<>();
    private final Map<UUID, SecretKey> opened = new ConcurrentHashMap<>();
    private DiskFile first;
    private DiskFile second;
    private boolean uneven;

    private Keyring(Disk disk, Path folder, UUID register, SecretKey master, Map<UUID, byte[]> wrapped) {
        this.disk = disk;
        this.folder = folder;
        this.register = register;
        this.master = master;
        this.wrapped = new ConcurrentHashMap<>(wrapped);
    }

    /** A slot that is damaged in both copies, or keys that are nowhere. */
    public static final class Damaged extends IOException {
        Damaged(String what) {
            super(what);
        }
    }

    /** An empty keyring in a new folder. */
    public static Keyring create(Disk disk, Path folder, UUID register, SecretKey master) throws IOException {
        disk.replace(folder.resolve(NAME), new byte[0]);
        disk.replace(folder.resolve(COPY), new byte[0]);
        return new Keyring(disk, folder, register, master, Map.of());
    }

    /**
     * Reads both copies, takes from either what the other lacks, and writes them alike again.
     *
     * @throws Damaged if a slot before the end is broken in both, or both files are gone
     */
    public static Keyring open(Disk disk, Path folder, UUID register, SecretKey master) throws IOException {
        Map<UUID, byte[]> slots = slots(folder);
        byte[] whole = file(slots);
        for (String name : List.of(NAME, COPY)) {
            if (!Arrays.equals(whole, bytes(folder.resolve(name)))) {
                disk.replace(folder.resolve(name), whole);
            }
        }
        return new Keyring(disk, folder, register, master, slots);
    }

    /** The same for who only reads and repairs nothing. */
    public static Keyring look(Path folder, UUID register, SecretKey master) throws IOException {
        return new Keyring(Disk.system(), folder, register, master, slots(folder));
    }

    private static Map<UUID, byte[]> slots(Path folder) throws IOException {
        byte[] one = bytes(folder.resolve(NAME));
        byte[] other = bytes(folder.resolve(COPY));
        if (one == null && other == null) {
            throw new Damaged("No keyring");
        }
        byte[] left = one == null ? other : one;
        byte[] right = other == null ? one : other;
        Map<UUID, byte[]> slots = new LinkedHashMap<>();
        // Broken slots at the very end are those of an action that a crash cut short before its entry: no entry needs them.
        int broken = -1;
        for (int at = 0; at + SLOT <= Math.max(left.length, right.length); at += SLOT) {
            byte[] a = slot(left, at);
            byte[] b = slot(right, at);
            if (a == null && b == null) {
                broken = broken < 0 ? at / SLOT : broken;
            } else if (broken >= 0) {
                throw new Damaged("Slot " + broken + " is broken in both copies");
            }
            take(slots, a);
            take(slots, b);
        }
        return slots;
    }

    /** Whether an owner's key was destroyed. */
    public boolean isDestroyed(UUID owner) {
        byte[] slot = wrapped.get(owner);
        return slot != null && Arrays.equals(slot, DESTROYED);
    }

    /**
     * The owner's key; empty when it was destroyed.
     *
     * @throws Damaged if the owner has no slot, or one that the master key does not open
     */
    public Optional<SecretKey> key(UUID owner) throws Damaged {
        SecretKey known = opened.get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        byte[] slot = wrapped.get(owner);
        if (slot == null) {
            throw new Damaged("No key for " + owner);
        }
        if (Arrays.equals(slot, DESTROYED)) {
            return Optional.empty();
        }
        try {
            SecretKey key = Sealing.key(Sealing.open(master, slot, Sealing.associated(register, owner, "owner")));
            opened.put(owner, key);
            return Optional.of(key);
        } catch (BrokenSeal e) {
            throw new Damaged("The key of " + owner + " does not open");
        }
    }

    /** The owner's key, made on first use; a new one counts only after {@link #forceAdded}. Empty when it was destroyed. */
    public Optional<SecretKey> keyForWriting(UUID owner) throws Damaged {
        if (!wrapped.containsKey(owner)) {
            SecretKey key = Sealing.freshKey();
            byte[] slot = Sealing.seal(master, key.getEncoded(), Sealing.associated(register, owner, "owner"));
            wrapped.put(owner, slot);
            added.put(owner, slot);
            opened.put(owner, key);
        }
        return key(owner);
    }

    /** Brings the new keys to the medium, in the first copy; the second follows without waiting and is compared at each opening. */
    public void forceAdded() throws IOException {
        if (added.isEmpty()) {
            return;
        }
        if (uneven) {
            throw new IOException("The copies of the keyring are uneven until they are opened again");
        }
        openFiles();
        byte[] slots = file(added);
        long end = first.length();
        long endOfCopy = second.length();
        try {
            first.write(end, slots);
            second.write(endOfCopy, slots);
            first.force();
        } catch (IOException e) {
            cut(first, end, e);
            cut(second, endOfCopy, e);
            throw e;
        }
        added.clear();
    }

    /** Forgets the new keys of an action that did not come about. */
    public void dropAdded() {
        added.keySet().forEach(owner -> {
            wrapped.remove(owner);
            opened.remove(owner);
        });
        added.clear();
    }

    /** Destroys owners' keys in both copies; what they sealed opens never again. Owners without a key get a mark all the same. */
    public void erase(Set<UUID> owners) throws IOException {
        Map<UUID, byte[]> kept = new LinkedHashMap<>(wrapped);
        owners.forEach(owner -> kept.put(owner, DESTROYED));
        byte[] whole = file(kept);
        closeFiles();
        disk.replace(folder.resolve(NAME), whole);
        // From here on an opening takes the mark over the key, whichever copy it finds it in.
        owners.forEach(owner -> {
            wrapped.put(owner, DESTROYED);
            opened.remove(owner);
        });
        disk.replace(folder.resolve(COPY), whole);
    }

    /** Whether a failed write could not be taken back: then no new owner gets a key before the next opening. */
    public boolean isUneven() {
        return uneven;
    }

    /** The number of owners that have or had a key. */
    public int size() {
        return wrapped.size();
    }

    @Override
    public void close() throws IOException {
        opened.clear();
        closeFiles();
    }

    private void openFiles() throws IOException {
        if (first != null) {
            return;
        }
        first = disk.open(folder.resolve(NAME));
        try {
            second = disk.open(folder.resolve(COPY));
        } catch (IOException e) {
            first.close();
            first = null;
            throw e;
        }
    }

    private void closeFiles() throws IOException {
        if (first != null) {
            DiskFile one = first;
            DiskFile other = second;
            first = null;
            second = null;
            CloseAll.all(other::force, one, other);
        }
    }

    private void cut(DiskFile file, long end, IOException cause) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            uneven = true;
            cause.addSuppressed(e);
        }
    }

    private static void take(Map<UUID, byte[]> slots, byte[] slot) {
        if (slot != null) {
            ByteBuffer read = ByteBuffer.wrap(slot);
            UUID owner = new UUID(read.getLong(), read.getLong());
            byte[] key = new byte[WRAPPED];
            read.get(key);
            slots.merge(owner, key, (before, now) -> Arrays.equals(before, DESTROYED) ? before : now);
        }
    }

    private static byte[] slot(byte[] file, int at) {
        if (at + SLOT > file.length) {
            return null;
        }
        byte[] slot = Arrays.copyOfRange(file, at, at + SLOT);
        byte[] checksum = Arrays.copyOfRange(slot, SLOT - CHECKSUM, SLOT);
        return Arrays.equals(checksum, checksum(slot)) ? slot : null;
    }

    private static byte[] file(Map<UUID, byte[]> slots) {
        ByteBuffer all = ByteBuffer.allocate(slots.size() * SLOT);
        slots.forEach((owner, key) -> {
            byte[] slot = ByteBuffer.allocate(SLOT)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .put(key)
                    .array();
            all.put(slot, 0, SLOT - CHECKSUM).put(checksum(slot));
        });
        return all.array();
    }

    private static byte[] checksum(byte[] slot) {
        var digest = Sealing.sha256();
        digest.update(slot, 0, SLOT - CHECKSUM);
        return Arrays.copyOf(digest.digest(), CHECKSUM);
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }
}
