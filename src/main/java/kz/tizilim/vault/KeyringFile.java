package kz.tizilim.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How the keyring lies on the disk: a sealed header with the generation, then slots. The seal of each slot covers the seal before it,
 * so that none can be exchanged, left out or put in, and a new one costs one seal however many there are.
 */
final class KeyringFile {
    private static final byte[] MARK = {'T', 'Z', 'K', 2};
    private static final int HEADER = 4 + 4 + IntegrityKey.SEAL;
    private static final int SLOT = KeyringSlot.CONTENT + IntegrityKey.SEAL;

    private final IntegrityKey integrity;

    KeyringFile(IntegrityKey integrity) {
        this.integrity = integrity;
    }

    /**
     * What both copies say together.
     *
     * @param end the seal of the last slot, to which the next is bound
     * @param damaged names of copies that are not as they should be
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(int generation, Map<UUID, KeyringSlot> slots, byte[] end, Set<String> damaged) {}

    /**
     * Reads both copies slot by slot and takes each slot from the copy in which it holds. What follows the last slot that holds in
     * either is left out; whether a slot is missing there the journal tells.
     *
     * @throws Keyring.Damaged if neither copy begins as a keyring of this register
     */
    Content read(Path folder) throws IOException {
        try (Copy first = new Copy(folder.resolve(Keyring.NAME));
                Copy second = new Copy(folder.resolve(Keyring.COPY))) {
            Set<String> damaged = new LinkedHashSet<>();
            int generation = Math.max(first.generation, second.generation);
            if (generation < 0) {
                throw new Keyring.Damaged("No keyring");
            }
            List<Copy> copies = List.of(first, second);
            copies.stream().filter(copy -> copy.generation < generation).forEach(copy -> damaged.add(copy.name));
            Map<UUID, KeyringSlot> slots = new LinkedHashMap<>();
            byte[] end = header(generation);
            while (true) {
                Optional<byte[]> found = Optional.empty();
                byte[] before = end;
                for (Copy copy : copies) {
                    if (copy.generation == generation) {
                        byte[] slot = copy.next();
                        boolean holds = slot.length == SLOT && holds(slot, before);
                        found = holds && found.isEmpty() ? Optional.of(slot) : found;
                        copy.isWhole &= holds || slot.length == 0;
                        copy.slots += holds ? 1 : 0;
                    }
                }
                if (found.isEmpty()) {
                    break;
                }
                KeyringSlot slot = KeyringSlot.of(Arrays.copyOf(found.get(), KeyringSlot.CONTENT));
                slots.put(slot.owner(), slot);
                end = Arrays.copyOfRange(found.get(), KeyringSlot.CONTENT, SLOT);
            }
            copies.stream().filter(copy -> !copy.isWhole || copy.slots < slots.size()).forEach(copy -> damaged.add(copy.name));
            return new Content(generation, slots, end, damaged);
        }
    }

    static long slots(long length) {
        return Math.max(0, length - HEADER) / SLOT;
    }

    /** Whether a file does not begin as one of this format. */
    static boolean isFormer(Path file) throws IOException {
        if (!PlainFile.exists(file)) {
            return true;
        }
        try (InputStream bytes = Channels.newInputStream(PlainFile.open(file))) {
            return !Arrays.equals(MARK, bytes.readNBytes(MARK.length));
        }
    }

    /** A whole file of a generation. */
    byte[] whole(int generation, Collection<KeyringSlot> slots) {
        byte[] header = header(generation);
        byte[] all = appended(header, slots);
        return ByteBuffer.allocate(HEADER + all.length).put(MARK).putInt(generation).put(header).put(all).array();
    }

    /** The bytes of slots that follow the slot with this seal, or the header. */
    byte[] appended(byte[] end, Collection<KeyringSlot> slots) {
        ByteBuffer all = ByteBuffer.allocate(slots.size() * SLOT);
        byte[] before = end;
        for (KeyringSlot slot : slots) {
            byte[] content = slot.content();
            before = integrity.seal("slot", before, content);
            all.put(content).put(before);
        }
        return all.array();
    }

    /** The seal at the end of what {@link #whole} or {@link #appended} made. */
    static byte[] end(byte[] file) {
        return Arrays.copyOfRange(file, file.length - IntegrityKey.SEAL, file.length);
    }

    private boolean holds(byte[] slot, byte[] before) {
        byte[] seal = Arrays.copyOfRange(slot, KeyringSlot.CONTENT, SLOT);
        return integrity.isSeal(seal, "slot", before, Arrays.copyOf(slot, KeyringSlot.CONTENT));
    }

    private byte[] header(int generation) {
        return integrity.seal("keyring", MARK, ByteBuffer.allocate(4).putInt(generation).array());
    }

    /** One of the two files, read as far as it is asked for. */
    private final class Copy implements AutoCloseable {
        private final String name;
        private final InputStream bytes;
        private final int generation;
        private boolean isWhole = true;
        private int slots;

        Copy(Path file) throws IOException {
            name = file.getFileName().toString();
            bytes = PlainFile.exists(file) ? new BufferedInputStream(Channels.newInputStream(PlainFile.open(file))) : InputStream.nullInputStream();
            generation = readGeneration();
        }

        byte[] next() throws IOException {
            return bytes.readNBytes(SLOT);
        }

        private int readGeneration() throws IOException {
            ByteBuffer read = ByteBuffer.wrap(bytes.readNBytes(HEADER));
            if (read.limit() < HEADER || !Arrays.equals(MARK, Arrays.copyOf(read.array(), MARK.length))) {
                return -1;
            }
            int said = read.getInt(MARK.length);
            byte[] seal = Arrays.copyOfRange(read.array(), HEADER - IntegrityKey.SEAL, HEADER);
            return said >= 0 && Arrays.equals(seal, header(said)) ? said : -1;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
