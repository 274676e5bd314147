package kz.tizilim.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A node onto which files may be dropped. While files hang over it, it bears the pseudo-class {@code drop}. */
public final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /**
     * Lets files be dropped on a node.
     *
     * @param endings accepted ends of names in lower case, without the dot; an empty list accepts every file
     */
    public static void on(Node node, List<String> endings, Consumer<List<Path>> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!accepted(event.getDragboard(), endings).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(DROP, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = accepted(event.getDragboard(), endings);
            node.pseudoClassStateChanged(DROP, false);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                dropped.accept(files);
            }
        });
    }

    private static List<Path> accepted(Dragboard board, List<String> endings) {
        return board.hasFiles()
                ? board.getFiles().stream()
                        .filter(file -> isAccepted(file, endings))
                        .map(File::toPath)
                        .toList()
                : List.of();
    }

    static boolean isAccepted(File file, List<String> endings) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return endings.isEmpty() || endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
