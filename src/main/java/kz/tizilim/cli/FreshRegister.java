package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kz.tizilim.exchange.RegisterContents;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.session.RegisterSession;

/** A register made from a file: whole, or not there at all. */
final class FreshRegister {
    private FreshRegister() {}

    /** Makes the register and returns the number of its records and files. Where the folder holds something already, nothing is touched. */
    static int make(Path folder, NewRegister how, RegisterContents contents) throws IOException {
        boolean stood = Files.exists(folder);
        RegisterFolder made = RegisterFolder.create(folder, RegisterSession.SCHEMA, how, Progress.NONE);
        boolean whole = false;
        try (made) {
            int count = contents.into(made);
            whole = true;
            return count;
        } finally {
            if (!whole) {
                clear(folder, stood);
            }
        }
    }

    private static void clear(Path folder, boolean keepFolder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !each.equals(folder)) {
                    Files.delete(each);
                }
            }
        }
    }
}
