package kz.tizilim.bench;

import com.sun.javafx.scene.SceneHelper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import kz.tizilim.Launcher;

/**
 * Starts a window as its user would and tells when its first frame was drawn; then, when asked, unlocks the register and tells when the
 * first screen was drawn with what is due. The very same watching stands beside the bare window.
 */
final class WatchedStart {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int LONGEST_MINUTES = 15;

    private WatchedStart() {}

    /** Arguments: bare or tizilim; then frame, screen or walk; then the passphrase and the milliseconds that typing it takes. */
    public static void main(String[] arguments) {
        Thread watcher = new Thread(() -> watch(arguments), "watcher");
        watcher.setDaemon(true);
        watcher.start();
        if (arguments[0].equals("bare")) {
            BareWindow.Main.main(new String[0]);
        } else {
            Launcher.main(new String[0]);
        }
    }

    private static void watch(String... arguments) {
        Thread impatience = new Thread(() -> endWhenNothingComes(), "impatience");
        impatience.setDaemon(true);
        impatience.start();
        try {
            awaitScreenThread();
            CompletableFuture<Scene> shown = new CompletableFuture<>();
            Platform.runLater(() -> awaitWindow(shown));
            Scene scene = shown.join();
            tell("frame", drawn(scene, root -> true).join());
            if (!arguments[1].equals("frame")) {
                Thread.sleep(Long.parseLong(arguments[3]));
                unlock(scene, arguments[2]);
            }
            if (arguments[1].equals("walk")) {
                Walk.through(scene);
                OUT.println("peak " + Walk.peakMemory());
            }
            end(0);
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            end(1);
        }
    }

    private static void unlock(Scene scene, String passphrase) {
        CompletableFuture<Long> pressed = new CompletableFuture<>();
        CompletableFuture<Long> screen = drawn(scene, WatchedStart::showsWhatIsDue);
        Platform.runLater(() -> {
            TextInputControl field = (TextInputControl) scene.lookup(".text-input");
            field.setText(passphrase);
            Button open = (Button) scene.lookup("#app-unlock-open");
            pressed.complete(System.currentTimeMillis());
            open.fire();
        });
        tell("pressed", pressed.join());
        tell("screen", screen.join());
    }

    private static boolean showsWhatIsDue(Node root) {
        return root.lookup("#overview-due-0") != null;
    }

    /** The moment at which a frame with what is waited for was drawn. */
    private static CompletableFuture<Long> drawn(Scene scene, Predicate<Node> awaited) {
        CompletableFuture<Long> moment = new CompletableFuture<>();
        Platform.runLater(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (SceneHelper.getPeer(scene) != null && awaited.test(scene.getRoot())) {
                    scene.removePostLayoutPulseListener(listener[0]);
                    // After this pulse the frame is handed to the drawing thread; the moment is when that has drawn it.
                    Platform.runLater(() -> {
                        SceneHelper.getPeer(scene).waitForRenderingToComplete();
                        moment.complete(System.currentTimeMillis());
                    });
                }
            };
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        return moment;
    }

    private static void awaitWindow(CompletableFuture<Scene> shown) {
        List<Window> windows = Window.getWindows();
        if (!windows.isEmpty()) {
            shown.complete(windows.get(0).getScene());
            return;
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (!change.getList().isEmpty()) {
                shown.complete(change.getList().get(0).getScene());
            }
        });
    }

    // Asks the threads and not JavaFX, so that watching loads nothing earlier than the window itself would.
    private static void awaitScreenThread() throws InterruptedException {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[100];
        while (true) {
            int count = root.enumerate(threads);
            for (int i = 0; i < count; i++) {
                if (threads[i].getName().equals("JavaFX Application Thread")) {
                    return;
                }
            }
            Thread.sleep(2);
        }
    }

    // A screen that never comes must not hold up all measurements.
    private static void endWhenNothingComes() {
        try {
            TimeUnit.MINUTES.sleep(LONGEST_MINUTES);
            System.err.println("What is waited for was not drawn in " + LONGEST_MINUTES + " minutes");
            end(1);
        } catch (InterruptedException e) {
            end(1);
        }
    }

    private static void tell(String name, long moment) {
        OUT.println(name + " " + moment);
    }

    // The window is closed as its user closes it: after a kill the next opening would make the database anew.
    private static void end(int code) {
        OUT.flush();
        if (code == 0) {
            Platform.exit();
        } else {
            Runtime.getRuntime().halt(code);
        }
    }
}
