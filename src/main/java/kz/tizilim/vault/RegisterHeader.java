package kz.tizilim.vault;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import kz.tizilim.storage.Json;

/** The file {@code register.tizilim}: what is needed to unlock a register, and no personal data. */
@SuppressWarnings("ArrayRecordComponent")
public record RegisterHeader(int format, UUID id, Instant created, List<KeySlot> slots, byte[] database) {
    public static final String NAME = "register.tizilim";
    /** The format that this edition writes and the newest that it reads. */
    public static final int FORMAT = 1;

    private static final int LONGEST = 1 << 20;

    /** The master key, and the slot by which it was reached. */
    public record Unlocked(SecretKey master, KeySlot slot) {}

    /** A file that is no register, or a broken one. */
    public static final class Malformed extends IOException {
        Malformed(String what) {
            super(what);
        }
    }

    /** A new register with an officer's and a recovery slot, and a random password for its database. */
    public static RegisterHeader fresh(SecretKey master, byte[] passphrase, RecoveryCode recovery, KeyDerivation.Cost cost, Instant now) {
        UUID id = UUID.randomUUID();
        List<KeySlot> slots = List.of(
                KeySlot.of(id, UUID.randomUUID(), SlotRole.OFFICER, passphrase, cost, master),
                KeySlot.of(id, UUID.randomUUID(), SlotRole.RECOVERY, recovery.bytes(), cost, master));
        return new RegisterHeader(FORMAT, id, now, slots, wrapDatabase(id, master));
    }

    /**
     * Reads the file of a register's folder.
     *
     * @throws Malformed if it is not such a file; a newer format is read as far as its number
     */
    public static RegisterHeader read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.size(file) > LONGEST) {
            throw new Malformed("A register file that is too long");
        }
        try {
            RegisterHeader read = Json.MAPPER.readValue(Files.readAllBytes(file), RegisterHeader.class);
            if (read.format > FORMAT) {
                return read;
            }
            boolean whole = read.format >= 1 && read.id != null && read.database != null && read.slots != null;
            if (!whole || read.slots.isEmpty() || !read.slots.stream().allMatch(RegisterHeader::isWhole)) {
                throw new Malformed("A register file with something missing");
            }
            return read;
        } catch (JacksonException e) {
            throw new Malformed("A register file that is not JSON");
        }
    }

    /** Loads what reading such a file and opening its slots needs, so that the first one is opened quickly. */
    public static void prepare() {
        Json.read("{}".getBytes(StandardCharsets.US_ASCII), RegisterHeader.class);
        Sealing.seal(Sealing.freshKey(), new byte[1], new byte[1]);
    }

    public void write(Disk disk, Path folder) throws IOException {
        disk.replace(folder.resolve(NAME), Json.write(this));
    }

    /** Tries a secret at every slot of these roles; empty when it fits none. */
    public Optional<Unlocked> unlock(Predicate<SlotRole> roles, byte[] secret) {
        return slots.stream()
                .filter(slot -> roles.test(slot.role()))
                .flatMap(slot -> slot.unwrap(id, secret).map(master -> new Unlocked(master, slot)).stream())
                .findFirst();
    }

    /** The same register with another secret for one of its slots. */
    public RegisterHeader withSecret(UUID slot, byte[] secret, SecretKey master) {
        return withSlots(slots.stream()
                .map(old -> old.id().equals(slot) ? KeySlot.of(id, slot, old.role(), secret, old.kdf().cost(), master) : old)
                .toList());
    }

    /** The same register with one more slot, as costly to guess as its first. */
    public RegisterHeader withSlot(SlotRole role, byte[] secret, SecretKey master) {
        KeySlot added = KeySlot.of(id, UUID.randomUUID(), role, secret, slots.get(0).kdf().cost(), master);
        return withSlots(Stream.concat(slots.stream(), Stream.of(added)).toList());
    }

    public RegisterHeader withoutSlot(UUID slot) {
        return withSlots(slots.stream().filter(kept -> !kept.id().equals(slot)).toList());
    }

    /** The same register with a new random database password: the old database can be opened no more. */
    public RegisterHeader withFreshDatabase(SecretKey master) {
        return new RegisterHeader(format, id, created, slots, wrapDatabase(id, master));
    }

    /** The database's own random password, 256 bits in hexadecimal. */
    public char[] databasePassword(SecretKey master) throws BrokenSeal {
        return HexFormat.of().formatHex(Sealing.open(master, database, databasePlace(id))).toCharArray();
    }

    private RegisterHeader withSlots(List<KeySlot> changed) {
        return new RegisterHeader(format, id, created, changed, database);
    }

    private static boolean isWhole(KeySlot slot) {
        return slot.id() != null && slot.role() != null && slot.wrapped() != null && slot.kdf() != null && slot.kdf().isUsable();
    }

    private static byte[] wrapDatabase(UUID id, SecretKey master) {
        return Sealing.seal(master, Sealing.random(32), databasePlace(id));
    }

    private static byte[] databasePlace(UUID id) {
        return Sealing.associated(id, "database");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterHeader file && Arrays.equals(Json.write(this), Json.write(file));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return new String(Json.write(this), StandardCharsets.UTF_8);
    }
}
