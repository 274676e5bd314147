package kz.tizilim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import kz.tizilim.letters.LetterMaking;

/** What an officer looks at in a morning: every screen, every request, and letters made while the window is open. */
final class Walk {
    private static final int PAUSE = 600;
    private static final int LETTERS = 20;

    private Walk() {}

    static void through(Scene scene) throws InterruptedException {
        List<String> entries = onScreen(() -> scene.getRoot().lookupAll(".navigation-entry").stream()
                .map(entry -> entry.getId())
                .toList());
        for (String entry : entries) {
            press(scene, entry);
        }
        press(scene, entries.stream().filter(entry -> entry.contains("requests")).findFirst().orElseThrow());
        int requests = onScreen(() -> list(scene).getItems().size());
        for (int request = 0; request < requests; request++) {
            int chosen = request;
            onScreen(() -> {
                list(scene).getSelectionModel().select(chosen);
                return chosen;
            });
            Thread.sleep(PAUSE);
        }
        for (int letter = 0; letter < LETTERS; letter++) {
            LetterMaking.make();
        }
    }

    /** The most memory that this process ever held, in MB. */
    static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    private static void press(Scene scene, String entry) throws InterruptedException {
        onScreen(() -> {
            ((Button) scene.lookup("#" + entry)).fire();
            return entry;
        });
        Thread.sleep(PAUSE);
    }

    private static ListView<?> list(Scene scene) {
        return (ListView<?>) scene.lookup("#requests-list");
    }

    private static <R> R onScreen(Supplier<R> work) {
        CompletableFuture<R> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
