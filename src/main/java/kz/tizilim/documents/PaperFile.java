package kz.tizilim.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Saves papers outside the register. */
public final class PaperFile {
    private PaperFile() {}

    /**
     * Writes a file whole or not at all: beside its place, forced to disk, then moved over what was there.
     *
     * @throws FileProblem if it could not be written; what was there before is untouched and nothing is left beside it
     */
    public static void write(byte[] content, Path target) {
        Path whole = target.toAbsolutePath();
        Path draft = null;
        try {
            draft = Files.createTempFile(whole.getParent(), ".tizilim-", ".part");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(draft, whole);
        } catch (IOException e) {
            FileProblem problem = FileProblem.notWritten(whole.toString(), e);
            remove(draft, problem);
            throw problem;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some shared folders cannot; the draft is whole by now, so the gap is as short as it gets.
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path draft, FileProblem problem) {
        if (draft == null) {
            return;
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }
}
