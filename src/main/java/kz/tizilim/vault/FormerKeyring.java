package kz.tizilim.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The keyring of format 1: slots with a plain checksum, marks of zeros that anybody could write. Such a mark counts only where an act
 * of the journal names the owner.
 */
public final class FormerKeyring {
    private static final int CHECKSUM = 16;
    private static final int SLOT = 16 + KeyringSlot.WRAPPED + CHECKSUM;
    private static final int LONGEST = 64 << 20;
    private static final byte[] ZEROS = new byte[KeyringSlot.WRAPPED];

    private final Map<UUID, KeyringSlot> keys = new LinkedHashMap<>();
    private final Set<UUID> marks = new LinkedHashSet<>();

    private FormerKeyring() {}

    /**
     * Reads both copies.
     *
     * @throws Keyring.Damaged if a slot before the end is broken in both, or both files are gone
     */
    public static FormerKeyring read(Path folder) throws IOException {
        Optional<byte[]> one = PlainFile.bytes(folder.resolve(Keyring.NAME), LONGEST);
        Optional<byte[]> other = PlainFile.bytes(folder.resolve(Keyring.COPY), LONGEST);
        byte[] left = one.or(() -> other).orElseThrow(() -> new Keyring.Damaged("No keyring"));
        byte[] right = other.orElse(left);
        FormerKeyring keyring = new FormerKeyring();
        boolean broken = false;
        for (int at = 0; at + SLOT <= Math.max(left.length, right.length); at += SLOT) {
            Optional<byte[]> a = slot(left, at);
            Optional<byte[]> b = slot(right, at);
            boolean none = a.isEmpty() && b.isEmpty();
            if (broken && !none) {
                throw new Keyring.Damaged("A slot is broken in both copies");
            }
            broken |= none;
            a.ifPresent(keyring::take);
            b.ifPresent(keyring::take);
        }
        return keyring;
    }

    /** Owners that bear a mark in one of the copies. */
    public Set<UUID> marks() {
        return marks;
    }

    /** Owners that have a key or a mark. */
    public Set<UUID> owners() {
        Set<UUID> all = new LinkedHashSet<>(keys.keySet());
        all.addAll(marks);
        return all;
    }

    /** Owners of which no copy has a key. */
    public Set<UUID> withoutKey() {
        Set<UUID> all = new LinkedHashSet<>(marks);
        all.removeAll(keys.keySet());
        return all;
    }

    /** The slots that hold once it is known which owners an act destroyed. */
    Map<UUID, KeyringSlot> slots(Set<UUID> destroyed) {
        Map<UUID, KeyringSlot> slots = new LinkedHashMap<>(keys);
        destroyed.stream().filter(marks::contains).forEach(owner -> slots.put(owner, KeyringSlot.mark(owner)));
        return slots;
    }

    private void take(byte[] slot) {
        ByteBuffer read = ByteBuffer.wrap(slot);
        UUID owner = new UUID(read.getLong(), read.getLong());
        byte[] key = new byte[KeyringSlot.WRAPPED];
        read.get(key);
        if (Arrays.equals(key, ZEROS)) {
            marks.add(owner);
        } else {
            keys.putIfAbsent(owner, new KeyringSlot(owner, false, key));
        }
    }

    private static Optional<byte[]> slot(byte[] file, int at) {
        if (at + SLOT > file.length) {
            return Optional.empty();
        }
        byte[] slot = Arrays.copyOfRange(file, at, at + SLOT);
        var digest = Sealing.sha256();
        digest.update(slot, 0, SLOT - CHECKSUM);
        boolean holds = Arrays.equals(Arrays.copyOf(digest.digest(), CHECKSUM), Arrays.copyOfRange(slot, SLOT - CHECKSUM, SLOT));
        return holds ? Optional.of(slot) : Optional.empty();
    }
}
