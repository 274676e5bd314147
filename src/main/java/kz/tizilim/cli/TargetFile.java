package kz.tizilim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The place of a file that a command writes, looked at before anything is changed. */
final class TargetFile {
    private TargetFile() {}

    /**
     * Refuses a place in which no file can appear.
     *
     * @param endings the endings that the file's name may have, without the dot
     */
    static void check(Path target, String... endings) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (Stream.of(endings).noneMatch(ending -> name.endsWith("." + ending))) {
            throw new CommandProblem("cli.problem.ending", target.toString(), "." + String.join(", .", endings));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(target)) {
            throw new CommandProblem("cli.problem.target", target.toString());
        }
    }
}
