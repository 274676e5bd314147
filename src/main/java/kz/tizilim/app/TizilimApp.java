package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import kz.tizilim.settings.Preferences;
import kz.tizilim.settings.Settings;
import kz.tizilim.settings.SettingsFolder;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Theme;

/** The window as JavaFX starts it. {@link #run} is the way in; JavaFX makes the object itself and gives it no arguments. */
public final class TizilimApp extends Application {
    /**
     * What the program is made of beyond the window.
     *
     * @param folder the register to open, or null
     */
    public record Parts(Clock clock, RegisterAccess access, Workbench.Features features, Path folder) {}

    private static CompletableFuture<Parts> parts;
    private static CompletableFuture<Preferences> preferences;
    private static CompletableFuture<Void> fonts;
    private Workbench workbench;

    /**
     * Opens the window and returns when it is closed.
     *
     * @return 0, or 2 when this computer cannot open a window; what to do was then told on standard error
     */
    public static int run(Supplier<Parts> made) {
        Optional<String> problem = DisplayCheck.problem(Settings.fresh().language());
        if (problem.isPresent()) {
            System.err.println(problem.get());
            return 2;
        }
        // Without a graphics card a background kept as a picture is drawn slower than afresh: 25 of 60 ms of the first screen.
        System.setProperty("prism.disableRegionCaching", "true");
        // Read and made while JavaFX loads its native half, which takes longer. The time zone alone looks into every jar.
        preferences = CompletableFuture.supplyAsync(() -> Preferences.in(SettingsFolder.ofThisComputer()));
        parts = CompletableFuture.supplyAsync(made);
        fonts = CompletableFuture.runAsync(Theme::loadFonts);
        launch(TizilimApp.class);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        Parts made = parts.join();
        workbench = new Workbench(preferences.join(), Background.onThreads(), made.clock(), made.access(), made.features());
        Thread.setDefaultUncaughtExceptionHandler(workbench.failures());
        if (made.folder() != null) {
            workbench.choose(made.folder());
        } else {
            workbench.begin();
        }
        fonts.join();
        MainWindow window = new MainWindow(workbench);
        workbench.idleLock().watch(window.scene());
        window.show(stage);
        // Not before the first frame is drawn, which would have to share the processor.
        PauseTransition drawn = new PauseTransition(Duration.millis(200));
        drawn.setOnFinished(event -> {
            stage.getIcons().setAll(Brand.icons());
            workbench.prepare();
            window.rehearse();
        });
        drawn.play();
    }

    @Override
    public void stop() {
        workbench.close();
    }
}
