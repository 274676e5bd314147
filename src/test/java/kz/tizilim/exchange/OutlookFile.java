package kz.tizilim.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a compound file as Outlook saves a letter, of streams by their paths. */
public final class OutlookFile {
    private static final int SECTOR = 512;
    private static final int MINI = 64;
    private static final int LIMIT = 4096;

    /** A storage: its streams and the storages in it. */
    private static final class Storage {
        private final Map<String, Object> children = new LinkedHashMap<>();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(String name, int kind, byte[] content, int[] links) {}

    private final Storage root = new Storage();
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream mini = new ByteArrayOutputStream();
    private final List<Integer> miniNext = new ArrayList<>();
    private final ByteArrayOutputStream sectors = new ByteArrayOutputStream();
    private final List<Integer> next = new ArrayList<>();

    /** Adds a stream at a path parted by slashes. */
    public OutlookFile stream(String path, byte[] content) {
        Storage at = root;
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            at = (Storage) at.children.computeIfAbsent(parts[i], name -> new Storage());
        }
        at.children.put(parts[parts.length - 1], content);
        return this;
    }

    /** Adds a text in UTF-16. */
    public OutlookFile text(String path, String text) {
        return stream(path, text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Property entries of moments, behind a header of a length. */
    public static byte[] moments(int header, Map<Integer, Long> filetimes) {
        ByteBuffer all = ByteBuffer.allocate(header + 16 * filetimes.size()).order(ByteOrder.LITTLE_ENDIAN);
        all.position(header);
        filetimes.forEach((tag, time) -> all.putInt(tag).putInt(6).putLong(time));
        return all.array();
    }

    /** The file. */
    public byte[] bytes() {
        entries.add(new Entry("Root Entry", 5, null, new int[] {-1, -1, -1, -2, 0}));
        entries.get(0).links()[2] = add(root);
        int miniStart = put(mini.toByteArray());
        entries.get(0).links()[3] = miniStart;
        entries.get(0).links()[4] = mini.size();
        ByteBuffer directory = ByteBuffer.allocate((entries.size() + 3) / 4 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_16LE);
            directory.position(i * 128);
            directory.put(name);
            directory.putShort(i * 128 + 64, (short) (name.length + 2)).put(i * 128 + 66, (byte) entry.kind());
            directory.putInt(i * 128 + 68, entry.links()[0]).putInt(i * 128 + 72, entry.links()[1]).putInt(i * 128 + 76, entry.links()[2]);
            directory.putInt(i * 128 + 116, entry.links()[3]).putInt(i * 128 + 120, entry.links()[4]);
        }
        int directoryStart = put(directory.array());
        ByteBuffer miniTable = ByteBuffer.allocate((miniNext.size() * 4 + SECTOR - 1) / SECTOR * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        miniNext.forEach(miniTable::putInt);
        int miniTableStart = put(miniTable.array());
        int tables = (next.size() + 1) / 127 + 1;
        ByteBuffer table = ByteBuffer.allocate(tables * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        next.forEach(table::putInt);
        ByteBuffer header = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        header.putShort(30, (short) 9).putShort(32, (short) 6).putInt(48, directoryStart).putInt(56, LIMIT).putInt(60, miniTableStart).putInt(68, -2);
        for (int i = 0; i < 109; i++) {
            header.putInt(76 + 4 * i, i < tables ? next.size() + i : -1);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(sectors.toByteArray());
        all.writeBytes(table.array());
        return all.toByteArray();
    }

    private int add(Storage storage) {
        int first = -1;
        int before = -1;
        for (Map.Entry<String, Object> child : storage.children.entrySet()) {
            int place = entries.size();
            boolean isStream = child.getValue() instanceof byte[];
            byte[] content = isStream ? (byte[]) child.getValue() : null;
            entries.add(new Entry(child.getKey(), isStream ? 2 : 1, content, new int[] {-1, -1, -1, 0, isStream ? content.length : 0}));
            if (isStream) {
                entries.get(place).links()[3] = content.length < LIMIT ? putMini(content) : put(content);
            } else {
                entries.get(place).links()[2] = add((Storage) child.getValue());
            }
            if (before >= 0) {
                entries.get(before).links()[1] = place;
            }
            first = first < 0 ? place : first;
            before = place;
        }
        return first;
    }

    private int put(byte[] content) {
        return put(content, SECTOR, sectors, next);
    }

    private int putMini(byte[] content) {
        return put(content, MINI, mini, miniNext);
    }

    private static int put(byte[] content, int size, ByteArrayOutputStream to, List<Integer> chain) {
        int start = chain.size();
        int count = Math.max(1, (content.length + size - 1) / size);
        to.writeBytes(Arrays.copyOf(content, count * size));
        for (int i = 1; i <= count; i++) {
            chain.add(i == count ? -2 : start + i);
        }
        return start;
    }
}
