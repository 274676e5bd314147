package kz.tizilim.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    @TempDir
    Path place;

    private final UUID register = UUID.randomUUID();
    private final SecretKey master = Sealing.freshKey();
    private final List<UUID> owners = Stream.generate(UUID::randomUUID).limit(3).toList();

    @Test
    void keysComeBackAfterReopening() throws IOException {
        List<SecretKey> keys = fill();
        try (Keyring keyring = open()) {
            for (int i = 0; i < owners.size(); i++) {
                assertEquals(Optional.of(keys.get(i)), keyring.key(owners.get(i)));
            }
        }
        assertEquals(Files.size(place.resolve(Keyring.NAME)), Files.size(place.resolve(Keyring.COPY)));
    }

    @Test
    void everyDamagedByteOfOneCopyIsTakenFromTheOther() throws IOException {
        List<SecretKey> keys = fill();
        Path file = place.resolve(Keyring.NAME);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= 4;
            Files.write(file, harmed);
            try (Keyring keyring = open()) {
                assertEquals(Optional.of(keys.get(at * 3 / whole.length)), keyring.key(owners.get(at * 3 / whole.length)));
            }
            assertTrue(Arrays.equals(whole, Files.readAllBytes(file)), "byte " + at);
        }
    }

    @Test
    void slotBrokenInBothCopiesIsTold() throws IOException {
        fill();
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            byte[] harmed = Files.readAllBytes(place.resolve(name));
            harmed[3] ^= 1;
            Files.write(place.resolve(name), harmed);
        }
        assertThrows(Keyring.Damaged.class, this::open);
        Files.delete(place.resolve(Keyring.NAME));
        Files.delete(place.resolve(Keyring.COPY));
        assertThrows(Keyring.Damaged.class, this::open);
    }

    @Test
    void unfinishedSlotAtTheEndIsDropped() throws IOException {
        fill();
        long length = Files.size(place.resolve(Keyring.NAME));
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            Files.write(place.resolve(name), new byte[50], StandardOpenOption.APPEND);
        }
        try (Keyring keyring = open()) {
            assertEquals(3, keyring.size());
        }
        assertEquals(length, Files.size(place.resolve(Keyring.NAME)));
    }

    @Test
    void erasedKeyIsGoneFromBothCopies() throws IOException {
        fill();
        try (Keyring keyring = open()) {
            keyring.erase(Set.of(owners.get(1)), 2);
            assertTrue(keyring.isDestroyed(owners.get(1)));
            assertEquals(Optional.empty(), keyring.key(owners.get(1)));
            assertEquals(Optional.empty(), keyring.keyForWriting(owners.get(1)));
        }
        try (Keyring keyring = open()) {
            assertTrue(keyring.isDestroyed(owners.get(1)));
            assertFalse(keyring.isDestroyed(owners.get(0)));
            assertTrue(keyring.key(owners.get(2)).isPresent());
        }
    }

    @Test
    void droppedKeyIsNotKept() throws IOException {
        UUID other = UUID.randomUUID();
        try (Keyring keyring = Keyring.create(Disk.system(), place, register, master)) {
            SecretKey first = keyring.keyForWriting(other).orElseThrow();
            keyring.dropAdded();
            assertThrows(Keyring.Damaged.class, () -> keyring.key(other));
            assertFalse(first.equals(keyring.keyForWriting(other).orElseThrow()));
        }
    }

    private List<SecretKey> fill() throws IOException {
        try (Keyring keyring = Keyring.create(Disk.system(), place, register, master)) {
            List<SecretKey> keys = new ArrayList<>();
            for (UUID owner : owners) {
                keys.add(keyring.keyForWriting(owner).orElseThrow());
                keyring.forceAdded();
            }
            return keys;
        }
    }

    private Keyring open() throws IOException {
        Keyring keyring = Keyring.open(Disk.system(), place, register, master);
        keyring.mend();
        return keyring;
    }
}
