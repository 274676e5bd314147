package kz.tizilim.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * Looks, before JavaFX starts, whether a window can open on this Linux. JavaFX itself would fail with a stack trace that names
 * neither the missing package nor the way round.
 */
public final class DisplayCheck {
    /** What the native parts of JavaFX 21 link against, and the Debian package that brings it. */
    static final Map<String, String> PACKAGES = new LinkedHashMap<>();

    static {
        PACKAGES.put("libgtk-3.so.0", "libgtk-3-0");
        PACKAGES.put("libGL.so.1", "libgl1");
        PACKAGES.put("libXtst.so.6", "libxtst6");
        PACKAGES.put("libXxf86vm.so.1", "libxxf86vm1");
        PACKAGES.put("libfreetype.so.6", "libfreetype6");
        PACKAGES.put("libfontconfig.so.1", "libfontconfig1");
    }

    private static final List<String> LIBRARY_ROOTS = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib");

    private DisplayCheck() {}

    /** What to tell the officer and stop, or nothing when a window can open. */
    public static Optional<String> problem(Language language) {
        boolean headless = System.getProperty("glass.platform") != null;
        return headless
                ? Optional.empty()
                : problem(
                        language,
                        System.getProperty("os.name", ""),
                        System.getProperty("user.name", ""),
                        System.getenv(),
                        DisplayCheck::isInstalled);
    }

    static Optional<String> problem(
            Language language, String system, String user, Map<String, String> environment, Predicate<String> isInstalled) {
        if (!system.startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> missing = PACKAGES.keySet().stream().filter(isInstalled.negate()).map(PACKAGES::get).toList();
        if (!missing.isEmpty()) {
            // A bare Debian has no sudo, and there one works as root.
            String asRoot = user.equals("root") ? "" : "sudo ";
            return Optional.of(Messages.of(language).say("app.display.libraries") + "\n  " + asRoot + "apt-get install -y "
                    + String.join(" ", new TreeSet<>(missing)));
        }
        if (isBlank(environment.get("DISPLAY")) && isBlank(environment.get("WAYLAND_DISPLAY"))) {
            Messages messages = Messages.of(language);
            return Optional.of(messages.say("app.display.none")
                    + "\n  xvfb-run -a tizilim\n"
                    + messages.say("app.display.demo")
                    + "\n  tizilim demo --to DIR");
        }
        return Optional.empty();
    }

    // Debian keeps libraries in a folder named for the machine, one level below; other systems keep them at the root itself.
    private static boolean isInstalled(String library) {
        return LIBRARY_ROOTS.stream().map(Path::of).anyMatch(root -> holds(root, library));
    }

    private static boolean holds(Path root, String library) {
        if (Files.exists(root.resolve(library))) {
            return true;
        }
        return Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu", "arm-linux-gnueabihf", "i386-linux-gnu")
                .anyMatch(machine -> Files.exists(root.resolve(machine).resolve(library)));
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
