package kz.tizilim.vault;

import java.io.IOException;
import java.nio.file.Path;

/** Every write of the register outside the database goes through here, so that a test can let any single one of them fail. */
public interface Disk {

    /** The disk of this computer. New files belong to their owner alone where the file system knows owners. */
    static Disk system() {
        return SystemDisk.INSTANCE;
    }

    /** Opens a file for writing, creating it when it is absent. */
    DiskFile open(Path file) throws IOException;

    /** Gives a file another name in one step; what had that name before is gone. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file; one that is absent is no error. */
    void delete(Path file) throws IOException;

    /** Creates a folder and those above it. */
    void createFolder(Path folder) throws IOException;

    /** Brings the names in a folder to the medium; does nothing on systems that cannot. */
    void forceFolder(Path folder) throws IOException;

    /** Keeps others from reading a file, where the file system knows owners: one that another edition or a copy left open to them. */
    void keepFromOthers(Path file) throws IOException;

    /**
     * Writes a whole file so that after a crash either the old or the new content is there, never a part.
     *
     * @throws IOException if it cannot be written, or the new name cannot be brought to the medium; in the second case the new content
     *     is already there
     */
    default void replace(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            delete(fresh);
            try (DiskFile written = open(fresh)) {
                written.write(0, content);
                written.force();
            }
            move(fresh, file);
            forceFolder(file.getParent());
        } catch (IOException e) {
            try {
                delete(fresh);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }
}
