package kz.tizilim.operator.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A picture for the letterhead, read from a file: PNG or JPEG by its first bytes, whatever its name says, and no larger than 1 MiB. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: it is shown and kept
public record Picture(String name, String mediaType, byte[] bytes) {
    static final long LARGEST = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** The picture in a file; empty when the file is too large or is neither PNG nor JPEG. */
    static Optional<Picture> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String type = begins(bytes, PNG) ? "image/png" : begins(bytes, JPEG) ? "image/jpeg" : "";
        return type.isEmpty() ? Optional.empty() : Optional.of(new Picture(file.getFileName().toString(), type, bytes));
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
