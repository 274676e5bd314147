package kz.tizilim.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** How a passphrase becomes a key: Argon2id (RFC 9106), with the parameters that lie in the slot beside it. */
@SuppressWarnings("ArrayRecordComponent")
public record KeyDerivation(String name, int memoryKiB, int iterations, int parallelism, byte[] salt) {
    private static final String ARGON2ID = "argon2id";
    private static final int SALT = 16;
    // A foreign file must not make the program take all memory or run for hours before the first question.
    private static final int MOST_MEMORY_KIB = 128 * 1024;
    private static final int MOST_ITERATIONS = 4;
    private static final int MOST_LANES = 8;

    /** What one guess costs: memory in KiB, passes over it, lanes. */
    public record Cost(int memoryKiB, int iterations, int parallelism) {
        /** 64 MiB, three passes, four lanes, the second choice of RFC 9106: decision 7 says why. */
        public static final Cost USUAL = new Cost(64 * 1024, 3, 4);

        // What a guess costs is memory times passes; lanes only share it out.
        private long work() {
            return (long) memoryKiB * iterations;
        }
    }

    /** Loads what a derivation needs, so that the first one costs only what it must. */
    public static void prepare() {
        new KeyDerivation(ARGON2ID, 8, 1, 1, new byte[SALT]).derive(new byte[1]);
    }

    static KeyDerivation fresh(Cost cost) {
        return new KeyDerivation(ARGON2ID, cost.memoryKiB(), cost.iterations(), cost.parallelism(), Sealing.random(SALT));
    }

    Cost cost() {
        return new Cost(memoryKiB, iterations, parallelism);
    }

    boolean isCheaperThan(Cost wanted) {
        return cost().work() < wanted.work();
    }

    boolean isUsable() {
        return ARGON2ID.equals(name)
                && memoryKiB >= 8
                && memoryKiB <= MOST_MEMORY_KIB
                && iterations >= 1
                && iterations <= MOST_ITERATIONS
                && parallelism >= 1
                && parallelism <= MOST_LANES
                && salt != null
                && salt.length >= 8
                && salt.length <= 64
                && memoryKiB >= 8 * parallelism;
    }

    SecretKey derive(byte[] secret) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB)
                .withIterations(iterations)
                .withParallelism(parallelism)
                .withSalt(salt)
                .build());
        byte[] bytes = new byte[32];
        generator.generateBytes(secret, bytes);
        SecretKey key = Sealing.key(bytes);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /** A passphrase as bytes, the same on every keyboard and system: й typed as one or as two code points is one letter (NFC). */
    public static byte[] bytesOf(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        CharBuffer composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear().put(new byte[encoded.limit()]);
        return bytes;
    }
}
