package kz.tizilim.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own windows for choosing a file. */
public final class FileChoice {
    private FileChoice() {}

    /**
     * Asks for a file to read.
     *
     * @param kind what such files are called
     * @param endings ends of names without the dot, {@code eml}
     * @return empty if nothing was chosen
     */
    public static Optional<Path> toOpen(Node asking, String title, String kind, List<String> endings) {
        FileChooser chooser = titled(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, endings.stream().map(ending -> "*." + ending).toList()));
        return path(chooser.showOpenDialog(window(asking)));
    }

    /** Asks for any files to read; none if nothing was chosen. */
    public static List<Path> toOpenAny(Node asking, String title) {
        List<File> chosen = titled(title).showOpenMultipleDialog(window(asking));
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Asks where a file is to be written, under a proposed name; empty if nothing was chosen. */
    public static Optional<Path> toSave(Node asking, String title, String name) {
        FileChooser chooser = titled(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window(asking)));
    }

    private static FileChooser titled(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Window window(Node asking) {
        return asking.getScene() == null ? null : asking.getScene().getWindow();
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
