package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.storage.Json;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.Sealing;

/** Opens every part of the journal and remembers what its images say of other files: the stored ones, and destructions. */
final class PartCheck {
    private final UUID register;
    private final long origin;
    private final Map<UUID, StoredAt> files = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();
    private int generation;
    private long destroyed;
    private long lost;

    /** A stored file and the entry that names it. */
    record StoredAt(StoredFile file, long entry) {}

    /** Checks the parts of a register's entries; {@code origin} is the number of the last one of format 1, 0 where there was none. */
    PartCheck(UUID register, long origin) {
        this.register = register;
        this.origin = origin;
    }

    /** The first part of an entry that does not open, counted from 1; 0 when all do for which there is a key. */
    int firstBroken(Entry entry, Keyring keyring) {
        for (int part = 0; part < entry.parts().size(); part++) {
            Optional<Image> image;
            try {
                image = entry.open(register, part, keyring);
            } catch (Keyring.Damaged e) {
                lost++;
                continue;
            } catch (IOException e) {
                return part + 1;
            }
            destroyed += image.isEmpty() ? 1 : 0;
            if (image.isPresent()) {
                note(entry, part, image.get());
            }
        }
        return entry.seq() <= origin ? noteFormerDestruction(entry, keyring) : 0;
    }

    private int noteFormerDestruction(Entry entry, Keyring keyring) {
        try {
            erased.addAll(FormerDestruction.owners(entry, register, keyring, keyring.destroyed()));
            return 0;
        } catch (IOException e) {
            return 1;
        }
    }

    private void note(Entry entry, int part, Image image) {
        UUID id = entry.parts().get(part).record();
        if (image.type().equals(StoredFile.TABLE.name())) {
            if (image.isGone()) {
                files.remove(id);
            } else {
                files.put(id, new StoredAt(Json.read(image.row(), StoredFile.class), entry.seq()));
            }
        } else if (image.type().equals(Erasure.TABLE.name())) {
            Erasure erasure = Json.read(image.row(), Erasure.class);
            erased.addAll(erasure.owners());
            generation = Math.max(generation, erasure.generation());
        }
    }

    /** The files that are stored at the end of the journal. */
    Collection<StoredAt> files() {
        return files.values();
    }

    /** The owners whose keys the journal says are destroyed. */
    Set<UUID> erased() {
        return erased;
    }

    /** The generation that the keyring has since the last destruction; 0 where there was none. */
    int generation() {
        return generation;
    }

    /** How many parts have an owner without a key. */
    long lost() {
        return lost;
    }

    long destroyed() {
        return destroyed;
    }

    /** Whether a stored file is what its record says. */
    static boolean isWhole(StoredFile file, SealedFiles from) {
        var digest = Sealing.sha256();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = from.open(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                length += count;
            }
        } catch (IOException | RegisterProblem e) {
            return false;
        }
        return length == file.length() && Arrays.equals(digest.digest(), HexFormat.of().parseHex(file.sha256()));
    }
}
