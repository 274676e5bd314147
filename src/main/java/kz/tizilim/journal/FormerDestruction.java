package kz.tizilim.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.vault.Keyring;

/**
 * Destructions of format 1, which wrote no {@link Erasure}: the only act after which keys went is that of the persons' room, and its
 * record names the owners. It counts in entries of format 1 alone; whoever has the passphrase today cannot put one there any more.
 */
final class FormerDestruction {
    private static final String ACT = "subjects.destroy";

    private FormerDestruction() {}

    /** Which of some owners an entry of format 1 destroys. */
    static Set<UUID> owners(Entry entry, UUID register, Keyring keyring, Set<UUID> among) throws IOException {
        Set<UUID> named = new HashSet<>();
        for (int part = 0; part < entry.parts().size() && !among.isEmpty(); part++) {
            if (entry.parts().get(part).key().equals(RegisterRecord.COMPANY)) {
                Optional<Image> image = entry.open(register, part, keyring).filter(opened -> opened.act().equals(ACT));
                if (image.isPresent()) {
                    String row = new String(image.get().row(), StandardCharsets.UTF_8);
                    among.stream().filter(owner -> row.contains(owner.toString())).forEach(named::add);
                }
            }
        }
        return named;
    }
}
