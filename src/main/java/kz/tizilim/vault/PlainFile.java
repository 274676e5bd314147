package kz.tizilim.vault;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/**
 * Reads files whose names a stranger may have put something else under: a link out of the folder, a pipe that never ends, a device, a
 * file of a thousand times the size. Every name of a register is looked at here before it is opened.
 */
public final class PlainFile {
    private PlainFile() {}

    /** A name under which something other than a file (or a folder, where one belongs) lies, or a file longer than it can be. */
    public static final class Unexpected extends IOException {
        private final String name;

        Unexpected(Path file) {
            super("Not what belongs under this name");
            this.name = String.valueOf(file.getFileName());
        }

        /** The file's name without its folder. */
        public String name() {
            return name;
        }
    }

    /**
     * Whether a regular file lies here.
     *
     * @throws Unexpected if something else does
     */
    public static boolean exists(Path file) throws IOException {
        Optional<BasicFileAttributes> found = attributes(file);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw new Unexpected(file);
        }
        return found.isPresent();
    }

    /**
     * Whether a folder lies here, and not a link to one.
     *
     * @throws Unexpected if something else does
     */
    public static boolean folderExists(Path folder) throws IOException {
        Optional<BasicFileAttributes> found = attributes(folder);
        if (found.isPresent() && !found.get().isDirectory()) {
            throw new Unexpected(folder);
        }
        return found.isPresent();
    }

    /** Opens a regular file for reading. */
    public static SeekableByteChannel open(Path file) throws IOException {
        if (!exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * All bytes of a regular file; empty where there is none.
     *
     * @param longest how long it may be in bytes
     * @throws Unexpected if it is longer
     */
    public static Optional<byte[]> bytes(Path file, int longest) throws IOException {
        if (!exists(file)) {
            return Optional.empty();
        }
        try (SeekableByteChannel channel = open(file)) {
            if (channel.size() > longest) {
                throw new Unexpected(file);
            }
            return Optional.of(Channels.newInputStream(channel).readAllBytes());
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
