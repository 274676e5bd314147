package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;

/** Keeps a second program off the folder. The system lets go of it when the program ends, however it ends. */
final class FolderLock implements Closeable {
    static final String NAME = "lock";

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static FolderLock take(Disk disk, Path folder) throws IOException {
        disk.open(folder.resolve(NAME)).close();
        FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new RegisterProblem(Kind.ALREADY_OPEN);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new RegisterProblem(Kind.ALREADY_OPEN);
    }

    @Override
    public void close() throws IOException {
        CloseAll.all(lock::release, channel);
    }
}
