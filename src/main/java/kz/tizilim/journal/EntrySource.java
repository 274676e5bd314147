package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Gives entries by the place in which they lie, in a journal that is known to be good up to its end. */
interface EntrySource extends Closeable {
    Entry at(long offset) throws IOException;

    /** The offset after the last good entry in bytes. */
    long end();

    /** The journal of a folder that is only read. */
    static EntrySource toRead(Path folder, long end) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(JournalFile.NAME), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        return new EntrySource() {
            @Override
            public Entry at(long offset) throws IOException {
                return JournalReader.at(channel, offset);
            }

            @Override
            public long end() {
                return end;
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
