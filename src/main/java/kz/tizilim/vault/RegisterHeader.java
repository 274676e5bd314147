package kz.tizilim.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import kz.tizilim.storage.Json;

/**
 * The file {@code register.tizilim}: what is needed to unlock a register, and no personal data. {@link RegisterCopies} reads and
 * writes it with its second copy.
 *
 * @param generation goes up with each change; of two copies that hold the higher one counts
 * @param origin where entries with seals begin: the head, as {@code NUMBER:HASH}, that the journal had in format 1; null in a register
 *     that was made in format 2
 * @param cost what a guess at one of its slots is to cost; a slot that costs less is made anew when it is used
 * @param seal of all the rest, with the integrity key; null in format 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record RegisterHeader(
        int format, UUID id, Instant created, List<KeySlot> slots, byte[] database, long generation, String origin, KeyDerivation.Cost cost, byte[] seal) {
    public static final String NAME = "register.tizilim";
    public static final String COPY = "register.copy";
    /** The format that this edition writes and the newest that it reads. */
    public static final int FORMAT = 2;

    static final int LONGEST = 1 << 18;
    private static final int MOST_SLOTS = 8;

    /**
     * The master key, the slot by which it was reached, the register file that holds, and which of its copies do not.
     *
     * @param damaged names of copies that are missing, altered or behind
     */
    public record Unlocked(SecretKey master, KeySlot slot, RegisterHeader register, List<String> damaged) {
        /** The key that seals the files and entries of this register. */
        public IntegrityKey integrity() {
            return IntegrityKey.of(master, register.id());
        }
    }

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
        return new RegisterHeader(FORMAT, id, now, slots, wrapDatabase(id, master), 1, null, cost, null).sealed(master);
    }

    /** What this register of format 1 is in format 2: the slot that was used is bound anew, the others as soon as they are used. */
    public RegisterHeader upgraded(KeySlot used, byte[] secret, String head, SecretKey master) {
        List<KeySlot> bound = slots.stream()
                .map(slot -> slot.id().equals(used.id()) ? KeySlot.of(id, slot.id(), slot.role(), secret, KeyDerivation.Cost.USUAL, master) : slot)
                .toList();
        return new RegisterHeader(FORMAT, id, created, bound, database, 1, head, KeyDerivation.Cost.USUAL, null).sealed(master);
    }

    /**
     * Reads one copy.
     *
     * @throws Malformed if it is not such a file; a newer format is read as far as its number
     */
    static RegisterHeader read(byte[] bytes) throws Malformed {
        try {
            RegisterHeader read = Json.MAPPER.readValue(bytes, RegisterHeader.class);
            if (read.format > FORMAT) {
                return read;
            }
            boolean whole = read.format >= 1 && read.id != null && read.database != null && read.slots != null;
            if (!whole || read.slots.isEmpty() || read.slots.size() > MOST_SLOTS || !read.slots.stream().allMatch(RegisterHeader::isWhole)) {
                throw new Malformed("A register file with something missing");
            }
            return read;
        } catch (IOException e) {
            throw new Malformed("A register file that is not JSON");
        }
    }

    /** Whether its seal is the one that a holder of this key set on it. */
    boolean isSealedBy(SecretKey master) {
        return seal != null && IntegrityKey.of(master, id).isSeal(seal, "register", Json.write(withSeal(null)));
    }

    private RegisterHeader sealed(SecretKey master) {
        return withSeal(IntegrityKey.of(master, id).seal("register", Json.write(withSeal(null))));
    }

    private RegisterHeader withSeal(byte[] made) {
        return new RegisterHeader(format, id, created, slots, database, generation, origin, cost, made);
    }

    /** Loads what reading such a file and opening its slots needs, so that the first one is opened quickly. */
    public static void prepare() {
        Json.read("{}".getBytes(StandardCharsets.US_ASCII), RegisterHeader.class);
        Sealing.seal(Sealing.freshKey(), new byte[1], new byte[1]);
    }

    /** The same register with another secret for one of its slots. */
    public RegisterHeader withSecret(UUID slot, byte[] secret, SecretKey master) {
        return withSlots(slots.stream()
                .map(old -> old.id().equals(slot) ? KeySlot.of(id, slot, old.role(), secret, cost, master) : old)
                .toList(), master);
    }

    /** The same register with one more slot. */
    public RegisterHeader withSlot(SlotRole role, byte[] secret, SecretKey master) {
        KeySlot added = KeySlot.of(id, UUID.randomUUID(), role, secret, cost, master);
        return withSlots(Stream.concat(slots.stream(), Stream.of(added)).toList(), master);
    }

    public RegisterHeader withoutSlot(UUID slot, SecretKey master) {
        return withSlots(slots.stream().filter(kept -> !kept.id().equals(slot)).toList(), master);
    }

    /** The same register with a new random database password: the old database can be opened no more. */
    public RegisterHeader withFreshDatabase(SecretKey master) {
        return new RegisterHeader(format, id, created, slots, wrapDatabase(id, master), generation + 1, origin, cost, null).sealed(master);
    }

    /** The database's own random password, 256 bits in hexadecimal. */
    public char[] databasePassword(SecretKey master) throws BrokenSeal {
        return HexFormat.of().formatHex(Sealing.open(master, database, databasePlace(id))).toCharArray();
    }

    /** Whether a slot costs a guesser less than this register asks for, or is still bound as in format 1. */
    public boolean isWeak(KeySlot slot) {
        return slot.kdf().isCheaperThan(cost);
    }

    private RegisterHeader withSlots(List<KeySlot> changed, SecretKey master) {
        return new RegisterHeader(format, id, created, changed, database, generation + 1, origin, cost, null).sealed(master);
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
