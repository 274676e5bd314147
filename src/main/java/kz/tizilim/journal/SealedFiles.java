package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.SealedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sealed files beside the register. */
public final class SealedFiles {
    static final String FOLDER = "files";

    private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);

    private final Disk disk;
    private final Path folder;
    private final Keyring keyring;

    SealedFiles(Disk disk, Path register, Keyring keyring) {
        this.disk = disk;
        this.folder = register.resolve(FOLDER);
        this.keyring = keyring;
    }

    /**
     * The content of a stored file. A read of altered bytes throws an {@link IOException} before it gives any of them out.
     *
     * @throws RegisterProblem if the file is missing or its owner's key is destroyed
     */
    public InputStream open(StoredFile file) {
        try {
            SecretKey key = keyring.key(file.owner()).orElseThrow(() -> new RegisterProblem(Kind.DESTROYED));
            return SealedFile.read(path(file.id()), key, file.id());
        } catch (NoSuchFileException e) {
            throw new RegisterProblem(Kind.FILE_DAMAGED);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    StoredFile write(UUID id, UUID owner, String name, String mediaType, InputStream content, SecretKey key) {
        try {
            SealedFile.Content written = SealedFile.write(disk, path(id), key, id, content);
            return new StoredFile(id, owner, name, mediaType, written.length(), written.sha256());
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    /** Removes files that no record names any more. One that resists is left for the next opening. */
    void delete(List<UUID> ids) {
        for (UUID id : ids) {
            for (Path file : List.of(path(id), path(id).resolveSibling(id + ".new"))) {
                try {
                    disk.delete(file);
                } catch (IOException e) {
                    LOG.warn("A file without a record stays until the next opening: {}", id);
                }
            }
        }
    }

    /**
     * Moves aside what no record names: what an interrupted action left, or newer files beside an older journal. Names that are not of
     * our making are left alone.
     *
     * @return how many were moved
     */
    int sweep(Database database) throws IOException {
        Set<String> names = new HashSet<>(
                database.read(handle -> handle.query("select id from stored_file", row -> row.getObject(1, UUID.class).toString())));
        Path aside = folder.resolveSibling(FolderNames.ASIDE);
        int moved = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!names.contains(name) && FolderNames.isSealedFile(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    disk.createFolder(aside);
                    disk.move(file, aside.resolve(name));
                    moved++;
                }
            }
        }
        return moved;
    }

    /** The files of owners, as the database knows them. */
    static List<UUID> of(Database database, Set<UUID> owners) {
        return database.read(handle ->
                handle.query("select id from stored_file where owner_id = any(?)", row -> row.getObject(1, UUID.class), (Object) owners.toArray(new UUID[0])));
    }

    private Path path(UUID id) {
        return folder.resolve(id.toString());
    }
}
