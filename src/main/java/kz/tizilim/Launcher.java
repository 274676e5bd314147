package kz.tizilim;

import java.nio.file.Path;
import kz.tizilim.app.WindowParts;
import kz.tizilim.cli.Tizilim;

/** Starts the program: the window when called with nothing or with a register to open, else the command line. */
public final class Launcher {
    private static final String REGISTER_FILE = "register.tizilim";

    private Launcher() {}

    public static void main(String[] arguments) {
        // Not a subclass of Application: JavaFX refuses to start from the class path through one.
        System.exit(wantsWindow(arguments) ? WindowParts.run(folder(arguments)) : Tizilim.run(arguments));
    }

    private static boolean wantsWindow(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 2 && arguments[0].equals("open"))
                || (arguments.length == 1 && arguments[0].endsWith(REGISTER_FILE));
    }

    /** The register to open, or null; a double click hands over the file inside the folder. */
    private static Path folder(String... arguments) {
        if (arguments.length == 0) {
            return null;
        }
        Path named = Path.of(arguments[arguments.length - 1]).toAbsolutePath();
        return named.endsWith(REGISTER_FILE) ? named.getParent() : named;
    }
}
