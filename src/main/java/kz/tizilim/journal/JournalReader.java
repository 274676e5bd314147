package kz.tizilim.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.Sealing;

/** Reads the journal from one place to its end and checks that each entry follows the one before. */
final class JournalReader implements Closeable {
    /** Why the reading ended before the last byte. */
    enum Fault {
        NONE,
        /** The last entry is shorter than it says: cut off, or a crash in the middle of its writing. */
        SHORT,
        /** The last entry has its length and other bytes: altered, or a crash after which only some of its blocks had arrived. */
        WRONG_AT_END,
        /** An entry that is not what was written, as no crash leaves it. */
        ALTERED
    }

    private static final int READ_AHEAD = 1 << 16;
    private static final int LARGE = 8 << 20;

    private final FileChannel channel;
    private final DataInputStream bytes;
    private final long length;
    private final EntrySeals seals;
    private Head last;
    private boolean lastIsKnown;
    private long end;
    private long start;
    private Entry entry;
    private Fault fault = Fault.NONE;

    private JournalReader(FileChannel channel, EntrySeals seals, long from, Head before, boolean lastIsKnown) throws IOException {
        this.channel = channel;
        this.seals = seals;
        this.length = channel.size();
        this.bytes = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(from)), 1 << 18));
        this.last = before;
        this.lastIsKnown = lastIsKnown;
        this.end = from;
    }

    /** Reads all entries from the first, which must follow {@code before}. */
    static JournalReader fromStart(Path journal, EntrySeals seals, Head before) throws IOException {
        return new JournalReader(open(journal), seals, 0, before, true);
    }

    /** Reads from an entry on, of which only the number is known beforehand. */
    static JournalReader fromEntry(Path journal, EntrySeals seals, long offset, long seq) throws IOException {
        return new JournalReader(open(journal), seals, offset, new Head(seq - 1, new byte[0]), false);
    }

    private static FileChannel open(Path journal) throws IOException {
        PlainFile.exists(journal);
        return FileChannel.open(journal, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /** Goes to the next entry; false at the end, or where {@link #fault} tells why there is no next one. */
    boolean next() throws IOException {
        if (fault != Fault.NONE || end == length) {
            return false;
        }
        long rest = length - end;
        if (rest < Frame.HEAD) {
            return stop(Fault.SHORT);
        }
        byte[] head = bytes.readNBytes(Frame.HEAD);
        int bodyLength = Frame.bodyLength(ByteBuffer.wrap(head));
        if (bodyLength < 0) {
            // A file that had grown before its bytes arrived reads as zeros.
            return stop(Arrays.equals(head, new byte[Frame.HEAD]) ? Fault.WRONG_AT_END : Fault.ALTERED);
        }
        long whole = (long) Frame.HEAD + bodyLength + Frame.HASH;
        if (whole > rest) {
            return stop(Fault.SHORT);
        }
        if (bodyLength > LARGE && !mayFollow(end + Frame.HEAD, bodyLength)) {
            return stop(whole == rest ? Fault.WRONG_AT_END : Fault.ALTERED);
        }
        byte[] body = bytes.readNBytes(bodyLength);
        byte[] hash = bytes.readNBytes(Frame.HASH);
        Entry read = read(body);
        if (read == null || !Arrays.equals(read.head().hash(), hash)) {
            return stop(whole == rest ? Fault.WRONG_AT_END : Fault.ALTERED);
        }
        if (!seals.accept(read)) {
            return stop(Fault.ALTERED);
        }
        if (read.seq() != last.number() + 1 || (lastIsKnown && !Arrays.equals(read.previous(), last.hash()))) {
            return stop(Fault.ALTERED);
        }
        entry = read;
        last = read.head();
        lastIsKnown = true;
        start = end;
        end += whole;
        return true;
    }

    Entry entry() {
        return entry;
    }

    /** The offset of the present entry in bytes. */
    long start() {
        return start;
    }

    /** The offset after the last good entry in bytes. */
    long end() {
        return end;
    }

    long length() {
        return length;
    }

    /** The head of the last good entry. */
    Head last() {
        return last;
    }

    Fault fault() {
        return fault;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * Whether so long a body can be an entry: its hash is taken without holding it. A foreign file could claim two thousand million
     * bytes that lie nowhere.
     */
    private boolean mayFollow(long from, int bodyLength) throws IOException {
        var digest = Sealing.sha256();
        ByteBuffer piece = ByteBuffer.allocate(READ_AHEAD);
        for (long at = 0; at < bodyLength; at += piece.limit()) {
            piece.clear().limit((int) Math.min(piece.capacity(), bodyLength - at));
            readFully(channel, piece, from + at);
            piece.flip();
            if (at == 0 && piece.getLong(1) != last.number() + 1) {
                return false;
            }
            digest.update(piece.array(), 0, piece.limit());
        }
        ByteBuffer hash = ByteBuffer.allocate(Frame.HASH);
        readFully(channel, hash, from + bodyLength);
        return Arrays.equals(hash.array(), digest.digest());
    }

    private boolean stop(Fault why) {
        fault = why;
        return false;
    }

    private static Entry read(byte[] body) {
        try {
            return Entry.read(body);
        } catch (IOException e) {
            return null;
        }
    }

    /** Reads the one entry at an offset where the journal is known to be good. */
    static Entry at(FileChannel journal, long offset) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(Frame.HEAD);
        readFully(journal, head, offset);
        int length = Frame.bodyLength(head.flip());
        if (length < 0 || length > journal.size() - offset) {
            throw new IOException("No entry at " + offset);
        }
        ByteBuffer body = ByteBuffer.allocate(length);
        readFully(journal, body, offset + Frame.HEAD);
        return Entry.read(body.array());
    }

    private static void readFully(FileChannel journal, ByteBuffer into, long offset) throws IOException {
        while (into.hasRemaining()) {
            if (journal.read(into, offset + into.position()) < 0) {
                throw new IOException("The journal ends before " + (offset + into.limit()));
            }
        }
    }
}
