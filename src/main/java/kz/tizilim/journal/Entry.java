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
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.Sealing;

/**
 * One action in the journal. The header is readable by everybody: number, time, hash of the entry before, who acted, and for each
 * part its record, its key, its commitment and its length; the parts themselves are sealed with their owners' keys.
 */
final class Entry {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + 8 + 8 + 32 + 16 + 4;
    private static final int PART_HEADER = 16 + 16 + 32 + 4;

    private final long seq;
    private final long millis;
    private final byte[] previous;
    private final UUID actor;
    private final List<Part> parts;
    private final byte[] body;
    private final byte[] hash;

    /** A part's place in the entry: the record, the owner whose key seals it, the commitment, and where the sealed bytes lie. */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(UUID record, UUID key, byte[] commitment, int from, int length) {}

    /** A part to be sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Draft(UUID record, UUID owner, SecretKey key, byte[] salted) {}

    private Entry(long seq, long millis, byte[] previous, UUID actor, List<Part> parts, byte[] body) {
        this.seq = seq;
        this.millis = millis;
        this.previous = previous;
        this.actor = actor;
        this.parts = parts;
        this.body = body;
        this.hash = Sealing.sha256().digest(body);
    }

    /** Seals the next entry after a head. */
    static Entry seal(UUID register, Head before, Instant now, UUID actor, List<Draft> drafts) {
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
        ByteBuffer body = ByteBuffer.allocate(from);
        body.put(FORMAT).putLong(seq).putLong(millis).put(before.hash());
        putId(body, actor);
        body.putInt(parts.size());
        for (Part part : parts) {
            putId(body, part.record());
            putId(body, part.key());
            body.put(part.commitment()).putInt(part.length());
        }
        sealed.forEach(body::put);
        return new Entry(seq, millis, before.hash(), actor, List.copyOf(parts), body.array());
    }

    /**
     * Reads a body.
     *
     * @throws IOException if its lengths do not fit together
     */
    static Entry read(byte[] bytes) throws IOException {
        try {
            ByteBuffer body = ByteBuffer.wrap(bytes);
            if (body.get() != FORMAT) {
                throw new IOException("An entry of another format");
            }
            long seq = body.getLong();
            long millis = body.getLong();
            byte[] previous = new byte[32];
            body.get(previous);
            UUID actor = id(body);
            int count = body.getInt();
            if (count < 0 || count > body.remaining() / PART_HEADER) {
                throw new IOException("An entry with more parts than it can hold");
            }
            List<Part> parts = new ArrayList<>(count);
            int from = HEADER + count * PART_HEADER;
            for (int i = 0; i < count; i++) {
                UUID record = id(body);
                UUID key = id(body);
                byte[] commitment = new byte[32];
                body.get(commitment);
                int length = body.getInt();
                if (length < 0 || length > bytes.length - from) {
                    throw new IOException("A part beyond its entry's end");
                }
                parts.add(new Part(record, key, commitment, from, length));
                from += length;
            }
            if (from != bytes.length) {
                throw new IOException("Bytes after an entry's parts");
            }
            return new Entry(seq, millis, previous, actor, parts, bytes);
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
