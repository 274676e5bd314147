package kz.tizilim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The place of a file that a command writes, looked at before anything is changed. */
final class TargetFile {
    private TargetFile() {}

    /**
     * Refuses a place in which no file can appear.
     *
     * @param ending the ending that the file's name must have, without the dot
     */
    static void check(Path target, String ending) {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            throw new CommandProblem("cli.problem.ending", target.toString(), "." + ending);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(target)) {
            throw new CommandProblem("cli.problem.target", target.toString());
        }
    }
}
