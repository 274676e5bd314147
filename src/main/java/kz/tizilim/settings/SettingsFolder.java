package kz.tizilim.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this computer keeps the preferences: {@code %APPDATA%\Tizilim} on Windows, {@code ~/Library/Application Support/Tizilim}
 * on macOS, {@code $XDG_CONFIG_HOME/tizilim} (else {@code ~/.config/tizilim}) elsewhere. The system property
 * {@code tizilim.settings} names another folder.
 */
public final class SettingsFolder {
    private SettingsFolder() {}

    public static Path ofThisComputer() {
        String chosen = System.getProperty("tizilim.settings");
        return chosen != null
                ? Path.of(chosen)
                : of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (isBlank(roaming) ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Tizilim");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tizilim");
        }
        String configuration = environment.get("XDG_CONFIG_HOME");
        return (isBlank(configuration) ? home.resolve(".config") : Path.of(configuration)).resolve("tizilim");
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
