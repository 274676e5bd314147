package kz.tizilim.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;

/**
 * A folder into which a register is being brought back, or was until the program was killed. A file in it says of which register; it
 * goes at the first opening. With a register file in the folder a restore is no half one any more: then it is opened, or left alone.
 */
final class HalfRestore {
    static final String NAME = "restoring";

    private static final String IN_THE_MAKING = ".new";
    private static final List<String> NAMES = List.of(
            NAME, JournalFile.NAME, HeadFile.NAME, Keyring.NAME, Keyring.COPY, SealedFiles.FOLDER, RegisterHeader.NAME, RegisterHeader.COPY);
    private static final int LENGTH = 36;

    private final Disk disk;
    private final Path folder;

    HalfRestore(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Says in the folder that a register is being brought back there. */
    void begin(UUID register) throws IOException {
        disk.replace(folder.resolve(NAME), register.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether nothing lies here but half a restore of this register. */
    boolean isOf(UUID register) throws IOException {
        if (FolderNames.isRegister(folder) || !PlainFile.exists(folder.resolve(NAME))) {
            // It may have been killed while it was writing its first file.
            return FolderContent.names(folder).equals(List.of(NAME + IN_THE_MAKING));
        }
        byte[] said = PlainFile.bytes(folder.resolve(NAME), LENGTH).orElseThrow();
        return new String(said, StandardCharsets.US_ASCII).equals(register.toString())
                && FolderContent.names(folder).stream().allMatch(HalfRestore::isOurs)
                && (!PlainFile.folderExists(folder.resolve(SealedFiles.FOLDER))
                        || FolderContent.names(folder.resolve(SealedFiles.FOLDER)).stream().allMatch(FolderNames::isSealedFile));
    }

    /** Removes what was brought back so far. */
    void removeContent() throws IOException {
        FolderContent.empty(folder);
    }

    /** Takes the word back that a register is being brought back here. */
    void end() throws IOException {
        if (PlainFile.exists(folder.resolve(NAME))) {
            disk.delete(folder.resolve(NAME));
        }
    }

    private static boolean isOurs(String name) {
        return NAMES.contains(name.endsWith(IN_THE_MAKING) ? name.substring(0, name.length() - IN_THE_MAKING.length()) : name);
    }
}
