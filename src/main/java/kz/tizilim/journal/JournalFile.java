package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.PlainFile;

/** The journal open for appending. */
final class JournalFile implements EntrySource {
    static final String NAME = "journal";
    static final String TORN = "journal.torn";

    private static final int PIECE = 1 << 20;

    private final DiskFile file;
    private final FileChannel reading;
    private long end;
    private boolean broken;

    private JournalFile(DiskFile file, FileChannel reading, long end) {
        this.file = file;
        this.reading = reading;
        this.end = end;
    }

    /** Opens the journal, of which the first {@code end} bytes are known to be good and nothing else is there. */
    static JournalFile open(Disk disk, Path folder, long end) throws IOException {
        DiskFile file = disk.open(folder.resolve(NAME));
        try {
            return new JournalFile(file, FileChannel.open(folder.resolve(NAME), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)), end);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Takes the bytes after the last good entry into {@code journal.torn} and off the journal. */
    static void setTailAside(Disk disk, Path folder, long end) throws IOException {
        try (SeekableByteChannel whole = PlainFile.open(folder.resolve(NAME));
                DiskFile torn = disk.open(folder.resolve(TORN));
                DiskFile journal = disk.open(folder.resolve(NAME))) {
            long at = torn.length();
            InputStream tail = Channels.newInputStream(whole.position(end));
            for (byte[] piece = tail.readNBytes(PIECE); piece.length > 0; piece = tail.readNBytes(PIECE)) {
                torn.write(at, piece);
                at += piece.length;
            }
            torn.force();
            journal.truncate(end);
            journal.force();
        }
    }

    /**
     * Appends an entry; it is on the medium when this returns, and not in the journal when this throws.
     *
     * @throws IOException if it could not be written, or the file does not end where the last entry ends; {@link #isBroken} then tells whether the journal can still be used
     */
    void append(Entry entry) throws IOException {
        byte[] frame = Frame.of(entry);
        if (file.length() != end) {
            // Somebody else cut or filled it: behind a hole, or over foreign bytes, an entry would be acknowledged and lost.
            broken = true;
            throw new IOException("The journal does not end where its last entry ends");
        }
        try {
            file.write(end, frame);
            file.force();
            end += frame.length;
        } catch (IOException e) {
            cutTo(end, e);
            throw e;
        }
    }

    /** {@inheritDoc} The next entry will begin there. */
    @Override
    public long end() {
        return end;
    }

    /** Whether a failed entry could not be cut off again: then only a new opening can tell what the journal holds. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public Entry at(long offset) throws IOException {
        return JournalReader.at(reading, offset);
    }

    @Override
    public void close() throws IOException {
        CloseAll.all(file, reading);
    }

    private void cutTo(long good, IOException cause) {
        try {
            file.truncate(good);
            file.force();
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }
}
