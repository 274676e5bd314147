package kz.tizilim.journal;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.Sealing;

/**
 * One action in the journal. The header is readable by everybody: number, time, hash of the entry before, who acted, and for each
 * part its record, its key, its commitment and its length; the parts themselves are sealed with their owners' keys. At the end
 * stands a seal with the register's integrity key, which entries of format 1 do not have.
 */
final class Entry {
    private static final byte FORMER = 1;
    private static final byte FORMAT = 2;
    private static final int FORMER_HEADER = 1 + 8 + 8 + 32 + 16 + 4;
    private static final int HEADER = FORMER_HEADER + 4 + 4;
    private static final int PART_HEADER = 16 + 16 + 32 + 4;

    private final long seq;
    private final long millis;
    private final byte[] previous;
    private final UUID actor;
    private final List<Part> parts;
    private final Keys keys;
    private final byte[] body;
    private final byte[] hash;

    /** The keyring as it was when an entry was written: how many owners it had at least, and its generation; zeros in format 1. */
    record Keys(int owners, int generation) {
        static final Keys UNKNOWN = new Keys(0, 0);
    }

    /** A part's place in the entry: the record, the owner whose key seals it, the commitment, and where the sealed bytes lie. */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(UUID record, UUID key, byte[] commitment, int from, int length) {}

    /** A part to be sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Draft(UUID record, UUID owner, SecretKey key, byte[] salted) {}

    private Entry(long seq, long millis, byte[] previous, UUID actor, Keys keys, List<Part> parts, byte[] body) {
        this.seq = seq;
        this.millis = millis;
        this.previous = previous;
        this.actor = actor;
        this.keys = keys;
        this.parts = parts;
        this.body = body;
        this.hash = Sealing.sha256().digest(body);
    }

    /** Seals the next entry after a head. */
    static Entry seal(UUID register, Head before, Instant now, UUID actor, Keys keys, List<Draft> drafts, IntegrityKey integrity) {
        long seq = before.number() + 1;
        long millis = now.toEpochMilli();
        List<byte[]> sealed = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int from = HEADER + drafts.size() * PART_HEADER;
        for (Draft draft : drafts) {
            byte[] commitment = Image.commitment(draft.salted());
            byte[] place =
                    place(register, seq, millis, before.hash(), actor, parts.size(), draft.record(), draft.owner(), commitment);
            byte[] bytes = Sealing.seal(draft.key(), draft.salted(), place);
            parts.add(new Part(draft.record(), draft.owner(), commitment, from, bytes.length));
            sealed.add(bytes);
            from = Math.addExact(from, bytes.length);
        }
        ByteBuffer body = ByteBuffer.allocate(Math.addExact(from, IntegrityKey.SEAL));
        body.put(FORMAT).putLong(seq).putLong(millis).put(before.hash());
        putId(body, actor);
        body.putInt(keys.owners()).putInt(keys.generation()).putInt(parts.size());
        for (Part part : parts) {
            putId(body, part.record());
            putId(body, part.key());
            body.put(part.commitment()).putInt(part.length());
        }
        sealed.forEach(body::put);
        body.put(integrity.seal("entry", digest(body.array())));
        return new Entry(seq, millis, before.hash(), actor, keys, List.copyOf(parts), body.array());
    }

    /**
     * Reads a body.
     *
     * @throws IOException if its lengths do not fit together
     */
    static Entry read(byte[] bytes) throws IOException {
        try {
            ByteBuffer body = ByteBuffer.wrap(bytes);
            byte format = body.get();
            if (format != FORMAT && format != FORMER) {
                throw new IOException("An entry of another format");
            }
            int header = format == FORMER ? FORMER_HEADER : HEADER;
            int end = format == FORMER ? bytes.length : bytes.length - IntegrityKey.SEAL;
            long seq = body.getLong();
            long millis = body.getLong();
            byte[] previous = new byte[32];
            body.get(previous);
            UUID actor = id(body);
            Keys keys = format == FORMER ? Keys.UNKNOWN : new Keys(body.getInt(), body.getInt());
            int count = body.getInt();
            if (count < 0 || count > body.remaining() / PART_HEADER) {
                throw new IOException("An entry with more parts than it can hold");
            }
            List<Part> parts = new ArrayList<>(count);
            int from = header + count * PART_HEADER;
            for (int i = 0; i < count; i++) {
                UUID record = id(body);
                UUID key = id(body);
                byte[] commitment = new byte[32];
                body.get(commitment);
                int length = body.getInt();
                if (length < 0 || length > end - from) {
                    throw new IOException("A part beyond its entry's end");
                }
                parts.add(new Part(record, key, commitment, from, length));
                from += length;
            }
            if (from != end) {
                throw new IOException("Bytes after an entry's parts");
            }
            return new Entry(seq, millis, previous, actor, keys, parts, bytes);
        } catch (BufferUnderflowException e) {
            throw new IOException("An entry that ends too early", e);
        }
    }

    /**
     * Opens a part; empty when its owner's key is destroyed.
     *
     * @throws IOException if it does not open, is not what its commitment says, or its key is lost
     */
    Optional<Image> open(UUID register, int index, Keyring keyring) throws IOException {
        Part part = parts.get(index);
        Optional<SecretKey> key = keyring.key(part.key());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        byte[] place = place(register, seq, millis, previous, actor, index, part.record(), part.key(), part.commitment());
        byte[] sealed = Arrays.copyOfRange(body, part.from(), part.from() + part.length());
        return Optional.of(Image.of(Sealing.open(key.get(), sealed, place), part.commitment()));
    }

    boolean isSealed() {
        return body[0] == FORMAT;
    }

    /** Whether its seal is the one that a holder of this key set. */
    boolean isSealedBy(IntegrityKey integrity) {
        return integrity.isSeal(Arrays.copyOfRange(body, body.length - IntegrityKey.SEAL, body.length), "entry", digest(body));
    }

    /** Of all but the seal. The seal covers this hash and not the bytes once more. */
    private static byte[] digest(byte[] body) {
        var digest = Sealing.sha256();
        digest.update(body, 0, body.length - IntegrityKey.SEAL);
        return digest.digest();
    }

    Keys keys() {
        return keys;
    }

    Head head() {
        return new Head(seq, hash);
    }

    long seq() {
        return seq;
    }

    Instant when() {
        return Instant.ofEpochMilli(millis);
    }

    byte[] previous() {
        return previous;
    }

    UUID actor() {
        return actor;
    }

    List<Part> parts() {
        return parts;
    }

    byte[] body() {
        return body;
    }

    private static byte[] place(
            UUID register, long seq, long millis, byte[] previous, UUID actor, int index, UUID record, UUID key, byte[] commitment) {
        return Sealing.associated(register, seq, millis, previous, actor, index, record, key, commitment);
    }

    private static void putId(ByteBuffer body, UUID id) {
        body.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer body) {
        return new UUID(body.getLong(), body.getLong());
    }
}
