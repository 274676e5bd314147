package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** What the window of the real program is made of. */
public final class WindowParts {
    private WindowParts() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param folder the register to open at the start, or null
     * @return 0, or 2 when this computer cannot open a window
     */
    public static int run(Path folder) {
        return TizilimApp.run(() -> parts(folder));
    }

    private static TizilimApp.Parts parts(Path folder) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path samples = Path.of(System.getProperty("user.home", "."), "Tizilim");
        return new TizilimApp.Parts(clock, new VaultAccess(clock, samples), new WindowFeatures(clock), folder);
    }
}
