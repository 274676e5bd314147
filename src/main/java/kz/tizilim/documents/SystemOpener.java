package kz.tizilim.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file or folder in the system's own program: what was exported, or the folder it lies in. */
public final class SystemOpener {
    private final String opener;
    private final SystemCommands commands;

    private SystemOpener(String opener, SystemCommands commands) {
        this.opener = opener;
        this.commands = commands;
    }

    /** The opener of this operating system. */
    public static SystemOpener ofThisSystem() {
        return on(System.getProperty("os.name"), new ProcessCommands());
    }

    static SystemOpener on(String system, SystemCommands commands) {
        String name = system.toLowerCase(Locale.ROOT);
        return new SystemOpener(name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open", commands);
    }

    /**
     * Opens a file in the program that the system keeps for its kind, or a folder in the file window; does not wait for it.
     *
     * @throws FileProblem if it does not exist or the system has no opener
     */
    public void open(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Files.exists(whole)) {
            throw FileProblem.notOpened(whole.toString(), null);
        }
        try {
            commands.start(List.of(opener, whole.toString()));
        } catch (IOException e) {
            throw FileProblem.notOpened(whole.toString(), e);
        }
    }
}
