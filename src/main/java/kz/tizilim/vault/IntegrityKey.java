package kz.tizilim.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tells what was written with the register's master key from what was not: HMAC-SHA-256, cut to 128 bits, under a key of its own
 * derived from the master key. Without it neither a file nor an entry of the register can be replaced unseen.
 */
public final class IntegrityKey {
    /** The length of a seal in bytes. */
    public static final int SEAL = 16;

    private final Mac mac;

    private IntegrityKey(Mac mac) {
        this.mac = mac;
    }

    /** The key of a register. */
    public static IntegrityKey of(SecretKey master, UUID register) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(Sealing.derived(master, Sealing.associated(register, "integrity")));
            return new IntegrityKey(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** The seal of some bytes for one purpose; of the parts only the last may vary in length. */
    public synchronized byte[] seal(String purpose, byte[]... parts) {
        mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) 0);
        for (byte[] part : parts) {
            mac.update(part);
        }
        return Arrays.copyOf(mac.doFinal(), SEAL);
    }

    /** Whether a seal is the one of these bytes. */
    public boolean isSeal(byte[] seal, String purpose, byte[]... parts) {
        return MessageDigest.isEqual(seal, seal(purpose, parts));
    }
}
