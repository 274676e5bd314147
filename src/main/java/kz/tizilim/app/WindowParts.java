package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import kz.tizilim.ui.Notice;

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
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path samples = Path.of(System.getProperty("user.home", "."), "Tizilim");
        return TizilimApp.run(new TizilimApp.Parts(
                new VaultAccess(clock, samples), new WindowFeatures(clock), WindowParts::explained, folder));
    }

    /** The notice for a failure that a room can explain in words, else nothing: then it is a defect. */
    static Optional<Notice> explained(Throwable problem) {
        return Optional.empty();
    }
}
