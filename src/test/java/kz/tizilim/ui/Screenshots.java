package kz.tizilim.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import kz.tizilim.text.Language;

/** Pictures of screens under {@code target/screenshots}, to be opened and judged. */
public final class Screenshots {
    public static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes a picture of a scene that is or is not in a window. Call it on the screen's thread. */
    public static Path save(Scene scene, String name) {
        // Twice, as two pulses do: the headings of a table have their text's size only then, and its columns their widths by it.
        for (int pulse = 0; pulse < 2; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return write(scene.snapshot(null), name);
    }

    /** Builds a node for every language and look, 1280 by 800 and also at 125 % in Kazakh, and takes their pictures. */
    public static void saveAll(java.util.function.Function<Language, Parent> screen, String name) {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int percent : language == Language.KK && !dark ? new int[] {100, 125} : new int[] {100}) {
                    onScreen(() -> {
                        Scene scene = new Scene(screen.apply(language), 1280, 800);
                        new Theme(new Look(dark, percent)).dress(scene);
                        String suffix = percent == 100 ? "" : "-" + percent;
                        Path saved = save(scene, name + "-" + language.code() + (dark ? "-dark" : "-light") + suffix);
                        // The screen is left, as in the program: what it would write a moment later goes into no folder of a test that has ended.
                        scene.setRoot(new Region());
                        return saved;
                    });
                }
            }
        }
    }

    /** Does something on the screen's thread and waits for it; starts JavaFX when it does not run yet. */
    public static <R> R onScreen(Supplier<R> work) {
        if (isScreensThread()) {
            return work.get();
        }
        try {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            // It runs already: another test has started it in this process.
            Platform.setImplicitExit(false);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private static boolean isScreensThread() {
        try {
            return Platform.isFxApplicationThread();
        } catch (IllegalStateException e) {
            // JavaFX does not run yet.
            return false;
        }
    }

    private static Path write(WritableImage picture, String name) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
