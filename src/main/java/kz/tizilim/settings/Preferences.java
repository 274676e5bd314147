package kz.tizilim.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The preferences of this computer, kept in {@code settings.json}: written beside and then moved, so that a broken write leaves the
 * last good file. A file that cannot be read is set aside as {@code settings.broken.json} and the program begins afresh. Losing a
 * preference must never stop the officer's work: a write that fails is logged, and the choice holds until the program ends.
 */
public final class Preferences {
    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());

    private final Path file;
    private final Path setAside;
    private Settings settings;

    private Preferences(Path file, Path setAside, Settings settings) {
        this.file = file;
        this.setAside = setAside;
        this.settings = settings;
    }

    /** Reads the preferences that lie in this folder; the folder need not exist yet. */
    public static Preferences in(Path folder) {
        Path file = folder.resolve("settings.json");
        if (!Files.exists(file)) {
            return new Preferences(file, null, Settings.fresh());
        }
        try {
            return new Preferences(file, null, SettingsText.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The preferences cannot be read and begin afresh");
            return new Preferences(file, setAside(file), Settings.fresh());
        }
    }

    private static Path setAside(Path file) {
        Path aside = file.resolveSibling("settings.broken.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The broken preferences could not be set aside");
        }
        return aside;
    }

    public synchronized Settings current() {
        return settings;
    }

    /** Where a broken file was set aside when the program started, to be told to the officer once. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** Changes the preferences and keeps them on the disk; writes nothing when nothing changed. */
    public synchronized void change(UnaryOperator<Settings> change) {
        Settings before = settings;
        settings = change.apply(before);
        try {
            byte[] text = SettingsText.write(settings);
            // Compared as they are written: the equality of records is made ready when it is first asked for, 20 ms before a screen.
            if (!Arrays.equals(text, SettingsText.write(before))) {
                keep(text);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The preferences could not be written: {0}", e.getClass().getSimpleName());
        }
    }

    private void keep(byte... text) throws IOException {
        Path fresh = file.resolveSibling("settings.json.tmp");
        Files.createDirectories(file.getParent());
        Files.write(fresh, text);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
