package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;

/** What may lie in a register's folder under which name. Everything else in it is left alone. */
final class FolderNames {
    /** Files that nothing names any more are kept here. */
    static final String ASIDE = "aside";
    /** A database is made here before it takes the place of the old one. */
    static final String FRESH = "fresh";

    private static final List<String> FILES = List.of(
            RegisterHeader.NAME,
            RegisterHeader.COPY,
            Keyring.NAME,
            Keyring.COPY,
            JournalFile.NAME,
            JournalFile.TORN,
            HeadFile.NAME,
            FolderLock.NAME,
            Database.FILE,
            FRESH + "/" + Database.FILE);
    private static final List<String> FOLDERS = List.of(SealedFiles.FOLDER, PastRegister.FOLDER, ASIDE, FRESH, DraftFiles.FOLDER);
    private static final Pattern SEALED = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\\.new)?");

    private FolderNames() {}

    /**
     * Looks at each name of ours before anything is opened.
     *
     * @throws PlainFile.Unexpected if a link, a pipe, a device or the like lies under one
     */
    static void check(Path folder) throws IOException {
        for (String name : FOLDERS) {
            PlainFile.folderExists(folder.resolve(name));
        }
        for (String name : FILES) {
            PlainFile.exists(folder.resolve(name));
        }
    }

    /** Whether a register lies in a folder: one of the two copies of its file is there. */
    static boolean isRegister(Path folder) throws IOException {
        return PlainFile.exists(folder.resolve(RegisterHeader.NAME)) || PlainFile.exists(folder.resolve(RegisterHeader.COPY));
    }

    /** Whether this is the name of a sealed file, or of one that is being written. */
    static boolean isSealedFile(String name) {
        return SEALED.matcher(name).matches();
    }
}
