package kz.tizilim.ui.list;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kz.tizilim.ui.UiContext;

/** Before the officer chooses another row of a list, what is being written beside it is saved or given up: no list asks for itself. */
final class ChoiceGuard {
    private static final Set<KeyCode> CHOOSING =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    private ChoiceGuard() {}

    static void on(UiContext context, Control list, MultipleSelectionModel<?> selection) {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            int row = row(pressed.getTarget(), list);
            if (row >= 0 && row != selection.getSelectedIndex() && context.unsaved().wouldLose()) {
                pressed.consume();
                context.unsaved().beforeGoing(context, () -> selection.clearAndSelect(row));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (CHOOSING.contains(pressed.getCode()) && context.unsaved().wouldLose()) {
                pressed.consume();
                KeyCode key = pressed.getCode();
                context.unsaved().beforeGoing(context, () -> choose(selection, key));
            }
        });
    }

    private static void choose(MultipleSelectionModel<?> selection, KeyCode key) {
        int row = selection.getSelectedIndex();
        switch (key) {
            case HOME -> selection.selectFirst();
            case END -> selection.selectLast();
            // What a page is only the list knows: the row beside is the nearest to it.
            case UP, PAGE_UP -> selection.clearAndSelect(Math.max(0, row - 1));
            default -> selection.clearAndSelect(row + 1);
        }
    }

    /** The row under the mouse; -1 for headings, scroll bars and the room under the last row. */
    private static int row(Object target, Control list) {
        for (Node node = target instanceof Node under ? under : null; node != null && node != list; node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell) {
                return cell.isEmpty() ? -1 : cell.getIndex();
            }
        }
        return -1;
    }
}
