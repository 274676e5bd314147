package kz.tizilim.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/**
 * One data key per owner, wrapped by the master key; the file exists twice, so that a damaged slot is taken from the other copy. A
 * destroyed owner keeps a slot without a key: that tells "destroyed" from "lost". Each destruction begins a new generation.
 */
public final class Keyring implements Closeable {
    public static final String NAME = "keyring";
    public static final String COPY = "keyring.copy";
    /** The generation of a new register's keyring. */
    public static final int FIRST_GENERATION = 1;

    private final Disk disk;
    private final Path folder;
    private final UUID register;
    private final SecretKey master;
    private final KeyringFile file;
    private final Map<UUID, KeyringSlot> slots;
    private final Map<UUID, KeyringSlot> added = new LinkedHashMap<>();
    private final Map<UUID, SecretKey> opened = new ConcurrentHashMap<>();
    private final Set<String> damaged;
    private volatile int generation;
    private byte[] end;
    private DiskFile first;
    private DiskFile second;
    private boolean uneven;

    private Keyring(Disk disk, Path folder, UUID register, SecretKey master, KeyringFile file, KeyringFile.Content content) {
        this.disk = disk;
        this.folder = folder;
        this.register = register;
        this.master = master;
        this.file = file;
        this.slots = Collections.synchronizedMap(new LinkedHashMap<>(content.slots()));
        this.generation = content.generation();
        this.end = content.end();
        this.damaged = content.damaged();
    }

    /** A key that is not there or does not open, or keys that are nowhere. */
    public static final class Damaged extends IOException {
        Damaged(String what) {
            super(what);
        }
    }

    /** An empty keyring in a new folder. */
    public static Keyring create(Disk disk, Path folder, UUID register, SecretKey master) throws IOException {
        KeyringFile file = new KeyringFile(IntegrityKey.of(master, register));
        byte[] whole = file.whole(FIRST_GENERATION, List.of());
        disk.replace(folder.resolve(NAME), whole);
        disk.replace(folder.resolve(COPY), whole);
        return new Keyring(disk, folder, register, master, file, new KeyringFile.Content(FIRST_GENERATION, Map.of(), KeyringFile.end(whole), Set.of()));
    }

    /**
     * Reads both copies and takes from either what the other lacks. Nothing is written: {@link #mend} does that, once the journal was
     * judged.
     *
     * @throws Damaged if neither copy is a keyring of this register
     */
    public static Keyring open(Disk disk, Path folder, UUID register, SecretKey master) throws IOException {
        KeyringFile file = new KeyringFile(IntegrityKey.of(master, register));
        return new Keyring(disk, folder, register, master, file, file.read(folder));
    }

    /** A keyring of format 1 as one of this format, not yet written; {@code destroyed} are the owners that an act names. */
    public static Keyring of(FormerKeyring former, Set<UUID> destroyed, Disk disk, Path folder, UUID register, SecretKey master) {
        KeyringFile file = new KeyringFile(IntegrityKey.of(master, register));
        Map<UUID, KeyringSlot> slots = former.slots(destroyed);
        byte[] end = KeyringFile.end(file.whole(FIRST_GENERATION, slots.values()));
        return new Keyring(disk, folder, register, master, file, new KeyringFile.Content(FIRST_GENERATION, slots, end, Set.of()));
    }

    /** How many slots a file has room for, whatever is in them. */
    public static long slots(Path file) throws IOException {
        return PlainFile.exists(file) ? KeyringFile.slots(Files.size(file)) : 0;
    }

    /** Whether a file is of format 1. */
    public static boolean isFormer(Path file) throws IOException {
        return KeyringFile.isFormer(file);
    }

    /** Writes this keyring whole under another name or in another folder. */
    public void writeTo(Path target) throws IOException {
        disk.replace(target, file.whole(generation, slots.values()));
    }

    /** Names of copies that are missing, altered or behind. */
    public Set<String> damaged() {
        return damaged;
    }

    /** Writes copies that are not as they should be anew from what holds. */
    public void mend() throws IOException {
        for (String name : damaged) {
            writeTo(folder.resolve(name));
        }
    }

    /** How often owners were destroyed, from 1; it never goes back. */
    public int generation() {
        return generation;
    }

    /** The owners that are destroyed. */
    public Set<UUID> destroyed() {
        synchronized (slots) {
            return slots.values().stream().filter(KeyringSlot::isMark).map(KeyringSlot::owner).collect(Collectors.toSet());
        }
    }

    /** Whether an owner's key was destroyed. */
    public boolean isDestroyed(UUID owner) {
        KeyringSlot slot = slots.get(owner);
        return slot != null && slot.isMark();
    }

    /** Whether an owner has a key or a mark. */
    public boolean has(UUID owner) {
        return slots.containsKey(owner);
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
        KeyringSlot slot = slots.get(owner);
        if (slot == null) {
            throw new Damaged("No key for " + owner);
        }
        if (slot.isMark()) {
            return Optional.empty();
        }
        try {
            SecretKey key = slot.open(register, master);
            opened.put(owner, key);
            return Optional.of(key);
        } catch (BrokenSeal e) {
            throw new Damaged("The key of " + owner + " does not open");
        }
    }

    /** The owner's key, made on first use; a new one counts only after {@link #forceAdded}. Empty when it was destroyed. */
    public Optional<SecretKey> keyForWriting(UUID owner) throws Damaged {
        if (!slots.containsKey(owner)) {
            SecretKey key = Sealing.freshKey();
            KeyringSlot slot = KeyringSlot.key(register, owner, key, master);
            slots.put(owner, slot);
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
        byte[] bytes = file.appended(end, added.values());
        long length = first.length();
        long lengthOfCopy = second.length();
        try {
            first.write(length, bytes);
            second.write(lengthOfCopy, bytes);
            first.force();
        } catch (IOException e) {
            cut(first, length, e);
            cut(second, lengthOfCopy, e);
            throw e;
        }
        end = KeyringFile.end(bytes);
        added.clear();
    }

    /** Forgets the new keys of an action that did not come about. */
    public void dropAdded() {
        added.keySet().forEach(owner -> {
            slots.remove(owner);
            opened.remove(owner);
        });
        added.clear();
    }

    /**
     * Destroys owners' keys in both copies; what they sealed opens never again. Owners without a key get a mark all the same.
     *
     * @param next the generation that the journal names for this destruction
     */
    public void erase(Set<UUID> owners, int next) throws IOException {
        Map<UUID, KeyringSlot> kept = new LinkedHashMap<>(slots);
        owners.forEach(owner -> kept.put(owner, KeyringSlot.mark(owner)));
        byte[] whole = file.whole(next, kept.values());
        closeFiles();
        disk.replace(folder.resolve(NAME), whole);
        // From here on the first copy counts: its generation is the higher one.
        slots.putAll(kept);
        generation = next;
        end = KeyringFile.end(whole);
        owners.forEach(opened::remove);
        disk.replace(folder.resolve(COPY), whole);
    }

    /** Whether a failed writing left the two copies unlike: then no further key can be written before the next opening. */
    public boolean isUneven() {
        return uneven;
    }

    /** How many owners have a slot. */
    public int size() {
        return slots.size();
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

    private void cut(DiskFile opened, long length, IOException cause) {
        try {
            opened.truncate(length);
        } catch (IOException e) {
            uneven = true;
            cause.addSuppressed(e);
        }
    }
}
