package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder of our own making; links are never followed. */
final class FolderContent {
    private FolderContent() {}

    static boolean isEmpty(Path folder) throws IOException {
        return names(folder).isEmpty();
    }

    /** The names directly in a folder. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** Removes a folder with all that is in it; one that is absent is no error. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            empty(folder);
            Files.delete(folder);
        }
    }

    /** Removes all that is in a folder. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder)).toList()) {
                Files.delete(each);
            }
        }
    }
}
