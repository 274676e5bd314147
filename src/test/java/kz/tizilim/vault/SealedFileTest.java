package kz.tizilim.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final int SEGMENT = (1 << 20) + 16;

    @TempDir
    Path place;

    private final SecretKey key = Sealing.freshKey();
    private final UUID id = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
    void fileOfAnyLengthComesBack(int length) throws IOException {
        byte[] content = content(length);
        SealedFile.Content written = write(content);
        assertEquals(length, written.length());
        assertArrayEquals(content, read());
    }

    @Test
    void segmentsLeftOutExchangedOrCutOffAreFound() throws IOException {
        write(content(3 << 20));
        byte[] sealed = Files.readAllBytes(file());
        byte[] first = Arrays.copyOfRange(sealed, 4, 4 + SEGMENT);
        byte[] second = Arrays.copyOfRange(sealed, 4 + SEGMENT, 4 + 2 * SEGMENT);
        byte[] exchanged = sealed.clone();
        System.arraycopy(second, 0, exchanged, 4, SEGMENT);
        System.arraycopy(first, 0, exchanged, 4 + SEGMENT, SEGMENT);
        for (byte[] harmed : new byte[][] {
            exchanged,
            Arrays.copyOf(sealed, 4 + 2 * SEGMENT),
            Arrays.copyOf(sealed, sealed.length - 1),
            Arrays.copyOf(sealed, sealed.length + 1),
            Arrays.copyOf(sealed, 4),
            Arrays.copyOf(sealed, 2)
        }) {
            Files.write(file(), harmed);
            assertThrows(BrokenSeal.class, this::read);
        }
    }

    @Test
    void flippedByteIsFoundBeforeItIsGivenOut() throws IOException {
        byte[] content = content(5000);
        write(content);
        byte[] sealed = Files.readAllBytes(file());
        for (int at = 0; at < sealed.length; at += 31) {
            byte[] harmed = sealed.clone();
            harmed[at] ^= 1;
            Files.write(file(), harmed);
            assertThrows(BrokenSeal.class, this::read);
        }
    }

    @Test
    void fileOpensOnlyWithItsOwnersKeyAndUnderItsOwnId() throws IOException {
        write(content(10));
        assertThrows(BrokenSeal.class, () -> SealedFile.read(file(), Sealing.freshKey(), id).readAllBytes());
        assertThrows(BrokenSeal.class, () -> SealedFile.read(file(), key, UUID.randomUUID()).readAllBytes());
    }

    private SealedFile.Content write(byte[] content) throws IOException {
        return SealedFile.write(Disk.system(), file(), key, id, new ByteArrayInputStream(content));
    }

    private byte[] read() throws IOException {
        try (InputStream content = SealedFile.read(file(), key, id)) {
            return content.readAllBytes();
        }
    }

    private Path file() {
        return place.resolve("sealed");
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
