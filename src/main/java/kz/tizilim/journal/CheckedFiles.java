package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which files of a register's folder a check has read to the last byte, and which it has not. */
final class CheckedFiles {
    private final Path folder;
    private final Set<String> covered = new TreeSet<>();

    CheckedFiles(Path folder) {
        this.folder = folder;
    }

    void cover(String name) {
        covered.add(name);
    }

    List<String> covered() {
        return List.copyOf(covered);
    }

    /** All other files that lie in the folder, but the lock of the running program. */
    List<String> uncovered() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(FolderLock.NAME) && !covered.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
