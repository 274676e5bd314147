package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;

/** The journal open for appending. */
final class JournalFile implements Closeable {
    static final String NAME = "journal";
    static final String TORN = "journal.torn";

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
            return new JournalFile(file, FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ), end);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Takes the bytes after the last good entry into {@code journal.torn} and off the journal. */
    static void setTailAside(Disk disk, Path folder, long end) throws IOException {
        try (FileChannel whole = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ);
                DiskFile torn = disk.open(folder.resolve(TORN));
                DiskFile journal = disk.open(folder.resolve(NAME))) {
            long at = torn.length();
            byte[] tail = Channels.newInputStream(whole.position(end)).readAllBytes();
            torn.write(at, tail);
            torn.force();
            journal.truncate(end);
            journal.force();
        }
    }

    /**
     * Appends an entry; it is on the medium when this returns, and not in the journal when this throws.
     *
     * @throws IOException if it could not be written; {@link #isBroken} then tells whether the journal can still be used
     */
    void append(Entry entry) throws IOException {
        byte[] frame = Frame.of(entry);
        try {
            file.write(end, frame);
            file.force();
            end += frame.length;
        } catch (IOException e) {
            cutTo(end, e);
            throw e;
        }
    }

    /** The offset at which the next entry will begin. */
    long end() {
        return end;
    }

    /** Whether a failed entry could not be cut off again: then only a new opening can tell what the journal holds. */
    boolean isBroken() {
        return broken;
    }

    Entry at(long offset) throws IOException {
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
