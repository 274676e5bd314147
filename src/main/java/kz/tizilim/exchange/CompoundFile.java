package kz.tizilim.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The streams of a compound file ([MS-CFB]), the container of Outlook's .msg: a file system within a file. Read whole; chains that run in a circle end. */
final class CompoundFile {
    private static final byte[] MAGIC = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final int ENTRY = 128;
    private static final int MOST_ENTRIES = 20_000;
    private static final int IN_HEADER = 109;
    private static final int ROOT = 5;
    private static final int STREAM = 2;

    private final ByteBuffer file;
    private final int sector;
    private final int miniSector;
    private final int miniLimit;
    private final int[] next;
    private final int[] miniNext;
    private final byte[] directory;
    private final byte[] small;
    private final Map<String, Integer> streams = new HashMap<>();

    private CompoundFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        sector = 1 << file.getShort(30);
        miniSector = 1 << file.getShort(32);
        miniLimit = file.getInt(56);
        if (sector < 512 || sector > 4096 || miniSector < 16 || miniSector > sector) {
            throw new IllegalArgumentException("Sectors");
        }
        next = table();
        directory = chain(file.getInt(48), Integer.MAX_VALUE);
        miniNext = ints(chain(file.getInt(60), Integer.MAX_VALUE));
        small = directory.length < ENTRY ? new byte[0] : chain(number(directory, 116), number(directory, 120));
        walk(directory.length < ENTRY ? -1 : number(directory, 76), "", new TreeSet<>());
    }

    /** Whether bytes begin as such a file does. */
    static boolean isOne(byte[] bytes) {
        return bytes.length >= 512 && ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    /** The file; empty where it is damaged. */
    static Optional<CompoundFile> of(byte[] bytes) {
        try {
            return isOne(bytes) ? Optional.of(new CompoundFile(bytes)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // The answer: what names places outside of itself is no whole file.
            return Optional.empty();
        }
    }

    /** The paths of all streams, their names in capitals, parted by slashes. */
    Set<String> paths() {
        return streams.keySet();
    }

    /** A stream by its path; empty where there is none. */
    Optional<byte[]> stream(String path) {
        Integer at = streams.get(path.toUpperCase(Locale.ROOT));
        if (at == null) {
            return Optional.empty();
        }
        int start = number(directory, at + 116);
        int size = number(directory, at + 120);
        return Optional.of(size < miniLimit ? miniChain(start, size) : chain(start, size));
    }

    private void walk(int entry, String above, Set<Integer> seen) {
        int at = entry * ENTRY;
        if (entry < 0 || at + ENTRY > directory.length || !seen.add(entry) || seen.size() > MOST_ENTRIES) {
            return;
        }
        int length = Math.max(0, Math.min(62, (directory[at + 64] & 0xff) - 2));
        String path = above + new String(directory, at, length, StandardCharsets.UTF_16LE).toUpperCase(Locale.ROOT);
        int kind = directory[at + 66];
        if (kind == STREAM) {
            streams.putIfAbsent(path, at);
        }
        walk(number(directory, at + 68), above, seen);
        walk(number(directory, at + 72), above, seen);
        if (kind != STREAM && kind != ROOT) {
            walk(number(directory, at + 76), path + "/", seen);
        }
    }

    /** Which sector follows each: the parts of this table are named in the header and in sectors of their own. */
    private int[] table() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int most = file.capacity() / sector + 1;
        for (int i = 0; i < IN_HEADER; i++) {
            append(all, file.getInt(76 + 4 * i));
        }
        int more = file.getInt(68);
        for (int read = 0; more >= 0 && read < most; read++) {
            int at = (more + 1) * sector;
            for (int i = 0; i < sector / 4 - 1; i++) {
                append(all, file.getInt(at + 4 * i));
            }
            more = file.getInt(at + sector - 4);
        }
        return ints(all.toByteArray());
    }

    private void append(ByteArrayOutputStream all, int number) {
        if (number >= 0 && all.size() <= file.capacity()) {
            all.write(file.array(), Math.min(file.capacity(), (number + 1) * sector), Math.max(0, Math.min(sector, file.capacity() - (number + 1) * sector)));
        }
    }

    private byte[] chain(int start, int size) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int at = start;
        while (at >= 0 && at < next.length && all.size() < size && all.size() <= file.capacity()) {
            append(all, at);
            at = next[at];
        }
        return cut(all.toByteArray(), size);
    }

    private byte[] miniChain(int start, int size) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int at = start;
        while (at >= 0 && at < miniNext.length && all.size() < size) {
            int from = at * miniSector;
            all.write(small, Math.min(small.length, from), Math.max(0, Math.min(miniSector, small.length - from)));
            at = miniNext[at];
        }
        return cut(all.toByteArray(), size);
    }

    private static byte[] cut(byte[] bytes, int size) {
        return size < 0 || bytes.length <= size ? bytes : Arrays.copyOf(bytes, size);
    }

    private static int[] ints(byte[] bytes) {
        int[] all = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(all);
        return all;
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
