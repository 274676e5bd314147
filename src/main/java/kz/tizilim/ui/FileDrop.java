package kz.tizilim.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A node onto which files may be dropped. While files that it takes hang over it, it bears the pseudo-class {@code drop}. */
public final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /**
     * Lets files be dropped on a node. What the place does not take is told: nothing that was dropped is passed over in silence.
     *
     * @param endings accepted ends of names in lower case, without the dot; an empty list accepts every file
     */
    public static void on(UiContext context, Node node, List<String> endings, Consumer<List<Path>> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, event.getDragboard().getFiles().stream().anyMatch(file -> isAccepted(file, endings)));
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(DROP, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            node.pseudoClassStateChanged(DROP, false);
            event.setDropCompleted(take(context, event.getDragboard().getFiles(), endings, dropped));
            event.consume();
        });
    }

    /** The same where there is room for one file: the first that fits is taken, and the officer is told of the others. */
    public static void one(UiContext context, Node node, List<String> endings, Consumer<Path> dropped) {
        on(context, node, endings, files -> {
            dropped.accept(files.get(0));
            if (files.size() > 1) {
                context.notices().warning(context.say("ui.drop.one", files.get(0).getFileName().toString()), names(files.subList(1, files.size())));
            }
        });
    }

    /** Tells of files that are dropped where no screen takes any, and what to do instead. */
    public static void refuse(UiContext context, Node node, String nextKey) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            context.notices().warning(context.say("ui.drop.not", names(files)), context.say(nextKey));
            event.consume();
        });
    }

    /** Takes what is accepted and tells what is not; whether anything was taken. */
    static boolean take(UiContext context, List<File> files, List<String> endings, Consumer<List<Path>> dropped) {
        List<Path> accepted = files.stream().filter(file -> isAccepted(file, endings)).map(File::toPath).toList();
        List<Path> others = files.stream().filter(file -> !isAccepted(file, endings)).map(File::toPath).toList();
        if (!others.isEmpty()) {
            context.notices().warning(
                    context.say("ui.drop.not", names(others)),
                    context.say("ui.drop.takes", String.join(", ", endings).toUpperCase(Locale.ROOT)));
        }
        if (!accepted.isEmpty()) {
            dropped.accept(accepted);
        }
        return !accepted.isEmpty();
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    static boolean isAccepted(File file, List<String> endings) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return endings.isEmpty() || endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
