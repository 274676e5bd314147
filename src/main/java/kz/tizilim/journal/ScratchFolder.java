package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import kz.tizilim.vault.CloseAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder in the system's temporary one, for work of which nothing is to stay. It goes when it is closed; what a killed program left
 * goes when the next one is made, or a register is opened.
 */
final class ScratchFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);
    private static final String PREFIX = "tizilim-scratch-";
    private static final String LOCK = "in-use";
    private static final String CONTENT = "content";
    // Between the making of a folder and that of its lock another program must not take it for a leftover.
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(1);

    private final Path folder;
    private final FileChannel lock;

    private ScratchFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static ScratchFolder make() throws IOException {
        return make(system());
    }

    static ScratchFolder make(Path system) throws IOException {
        removeLeftovers(system);
        Path folder = Files.createTempDirectory(system, PREFIX);
        Files.createDirectory(folder.resolve(CONTENT));
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IOException("A new file is locked already");
        }
        return new ScratchFolder(folder, lock);
    }

    /** The folder to work in, empty at first and nobody else's. */
    Path path() {
        return folder.resolve(CONTENT);
    }

    @Override
    public void close() throws IOException {
        CloseAll.all(() -> FolderContent.remove(path()), lock, () -> FolderContent.remove(folder));
    }

    static void removeLeftovers() {
        removeLeftovers(system());
    }

    /** Removes the folders that no running program has locked; one that resists is left for the next time. */
    static void removeLeftovers(Path system) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(system, PREFIX + "*")) {
            for (Path each : found) {
                removeUnlessInUse(each);
            }
        } catch (IOException e) {
            LOG.warn("The temporary folder could not be looked through: {}", e.getClass().getSimpleName());
        }
    }

    private static void removeUnlessInUse(Path folder) {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !isInUse(folder)) {
                FolderContent.remove(folder);
            }
        } catch (IOException e) {
            LOG.warn("A folder of a former program stays: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Files.getLastModifiedTime(folder).toInstant().isAfter(Instant.now().minus(IN_THE_MAKING));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock taken = channel.tryLock()) {
            return taken == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Path system() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
