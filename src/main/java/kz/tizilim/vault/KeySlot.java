package kz.tizilim.vault;

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

    /** The master key, if this is the secret that wrapped it. */
    Optional<SecretKey> unwrap(UUID register, byte[] secret) {
        try {
            return Optional.of(Sealing.key(Sealing.open(kdf.derive(secret), wrapped, place(register, id, role, kdf))));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private static byte[] place(UUID register, UUID id, SlotRole role, KeyDerivation kdf) {
        return Sealing.associated(register, id, role.name().charAt(0) + 0, kdf.memoryKiB(), kdf.iterations(), kdf.parallelism(), "master");
    }
}
