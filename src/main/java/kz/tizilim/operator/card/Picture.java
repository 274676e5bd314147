package kz.tizilim.operator.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.tizilim.documents.BoundedImage;
import kz.tizilim.documents.ImageProblem;
import kz.tizilim.documents.PaperImage;

/** A picture for the letterhead, read from a file: PNG or JPEG by its first bytes, whatever its name says, and no larger than 1 MiB; one of many pixels is scaled down. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: it is shown and kept
public record Picture(String name, String mediaType, byte[] bytes) {
    static final long LARGEST = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The picture in a file; empty when the file is too large, is neither PNG nor JPEG, or cannot be drawn on a letter. */
    static Optional<Picture> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            PaperImage.address(bytes);
            byte[] bounded = BoundedImage.file(bytes, PaperImage.LONGEST_SIDE);
            return Optional.of(new Picture(file.getFileName().toString(), begins(bounded, PNG) ? "image/png" : "image/jpeg", bounded));
        } catch (ImageProblem e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
