package kz.tizilim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.journal.StoredFile;

/** The files that records name, read and stored by all rooms alike. */
public final class StoredFiles {
    private StoredFiles() {}

    /**
     * The whole content of a stored file.
     *
     * @throws RegisterProblem if it is missing or its owner's key is destroyed
     * @throws UncheckedIOException if its bytes are altered or cannot be read
     */
    public static byte[] content(RegisterFolder folder, StoredFile file) {
        try (InputStream in = folder.files().open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same by the id under which a record names it. */
    public static byte[] content(RegisterFolder folder, UUID id) {
        return content(folder, folder.read(handle -> handle.find(StoredFile.TABLE, id)).orElseThrow());
    }

    /** Within an action: stores a file of the officer's for an owner. */
    public static StoredFile store(Changes changes, UUID owner, Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            return changes.store(owner, name, mediaType(name), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within an action: seals a file again with the key of another owner, whose destruction must destroy it, and removes the one before. */
    public static StoredFile move(RegisterFolder folder, Changes changes, StoredFile file, UUID owner) {
        try (InputStream in = folder.files().open(file)) {
            StoredFile moved = changes.store(owner, file.name(), file.mediaType(), in);
            changes.remove(StoredFile.TABLE, file.id());
            return moved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type by the ending of a name. */
    public static String mediaType(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".pdf") ? "application/pdf" : low.endsWith(".png") ? "image/png" : low.matches(".*\\.jpe?g") ? "image/jpeg" : "application/octet-stream";
    }
}
