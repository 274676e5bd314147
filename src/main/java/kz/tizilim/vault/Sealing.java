package kz.tizilim.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce in front: nonce (12 bytes), ciphertext, tag (16 bytes). */
public final class Sealing {
    /** How many bytes sealing adds. */
    public static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    /** Seals bytes to a place: they open only with the same associated data. */
    public static byte[] seal(SecretKey key, byte[] plain, byte[] associated) {
        byte[] nonce = random(NONCE);
        byte[] sealed = sealAt(key, nonce, plain, plain.length, associated);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws BrokenSeal if the key, the bytes or the associated data are not those of the sealing
     */
    public static byte[] open(SecretKey key, byte[] sealed, byte[] associated) throws BrokenSeal {
        if (sealed.length < NONCE) {
            throw new BrokenSeal("Sealed bytes that are too few");
        }
        return decrypt(key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE), sealed, NONCE, sealed.length - NONCE, associated);
    }

    /** A fresh 256-bit key. */
    public static SecretKey freshKey() {
        return key(random(32));
    }

    public static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Associated data: texts, ids, numbers and bytes one after another. Only the last of them may vary in length. */
    public static byte[] associated(Object... parts) {
        ByteBuffer all = ByteBuffer.allocate(512);
        for (Object part : parts) {
            if (part instanceof UUID id) {
                all.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            } else if (part instanceof Long number) {
                all.putLong(number);
            } else if (part instanceof Integer number) {
                all.putInt(number);
            } else if (part instanceof byte[] bytes) {
                all.put(bytes);
            } else {
                all.put(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] exact = new byte[all.position()];
        all.flip().get(exact);
        return exact;
    }

    /** A key for one purpose drawn from another key (HMAC-SHA-256). */
    static SecretKey derived(SecretKey key, byte[] purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return key(mac.doFinal(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Seals with a nonce that the caller never uses twice with this key. */
    static byte[] sealAt(SecretKey key, byte[] nonce, byte[] plain, int length, byte[] associated) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            return cipher.doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot seal", e);
        }
    }

    static byte[] openAt(SecretKey key, byte[] nonce, byte[] sealed, int length, byte[] associated) throws BrokenSeal {
        return decrypt(key, new GCMParameterSpec(TAG_BITS, nonce), sealed, 0, length, associated);
    }

    private static byte[] decrypt(SecretKey key, GCMParameterSpec nonce, byte[] sealed, int from, int length, byte[] associated)
            throws BrokenSeal {
        if (length < TAG_BITS / 8) {
            // Of fewer bytes than a tag the JDK says "output buffer invalid", as though it were a mistake of the program.
            throw new BrokenSeal("Sealed bytes that are too few");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, from, length);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal("A seal that does not open");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot open", e);
        }
    }
}
