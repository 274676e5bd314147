package kz.tizilim.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/** The master key wrapped by one secret: a passphrase or the recovery code. Its id is the actor of the journal's entries. */
@SuppressWarnings("ArrayRecordComponent")
public record KeySlot(UUID id, SlotRole role, KeyDerivation kdf, byte[] wrapped) {

    static KeySlot of(UUID register, UUID id, SlotRole role, byte[] secret, KeyDerivation.Cost cost, SecretKey master) {
        KeyDerivation kdf = KeyDerivation.fresh(cost);
        byte[] wrapped = Sealing.seal(kdf.derive(secret), master.getEncoded(), place(register, id, role, kdf));
        return new KeySlot(id, role, kdf, wrapped);
    }

    /**
     * The master key, if this is the secret that wrapped it.
     *
     * @param formerToo whether the slot may still be bound as format 1 did
     */
    Optional<SecretKey> unwrap(UUID register, byte[] secret, boolean formerToo) {
        SecretKey derived = kdf.derive(secret);
        Optional<SecretKey> master = open(derived, place(register, id, role, kdf));
        return master.isPresent() || !formerToo ? master : open(derived, formerPlace(register, id, role, kdf));
    }

    private Optional<SecretKey> open(SecretKey derived, byte[] place) {
        try {
            byte[] master = Sealing.open(derived, wrapped, place);
            SecretKey key = Sealing.key(master);
            Arrays.fill(master, (byte) 0);
            return Optional.of(key);
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private static byte[] place(UUID register, UUID id, SlotRole role, KeyDerivation kdf) {
        return Sealing.associated(
                register, id, kdf.memoryKiB(), kdf.iterations(), kdf.parallelism(), "master:" + role.name() + ":", kdf.salt());
    }

    // Format 1 bound the first letter of the role alone, and the letter of assistant is that of auditor.
    private static byte[] formerPlace(UUID register, UUID id, SlotRole role, KeyDerivation kdf) {
        return Sealing.associated(register, id, role.name().charAt(0) + 0, kdf.memoryKiB(), kdf.iterations(), kdf.parallelism(), "master");
    }
}
