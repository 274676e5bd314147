package kz.tizilim.ui.form;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import kz.tizilim.ui.Wording;

/** The menu of a text field in the officer's language; JavaFX's own speaks neither Kazakh nor Russian. */
public final class TextMenu {
    private TextMenu() {}

    /** The menu is made when it is first asked for: a screen has many fields and most are never right-clicked. */
    public static void on(TextInputControl control, Wording wording) {
        control.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (control.getContextMenu() == null) {
                control.setContextMenu(menu(control, wording));
            }
        });
    }

    private static ContextMenu menu(TextInputControl control, Wording wording) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(
                item(wording.say("ui.text.undo"), control::undo),
                item(wording.say("ui.text.redo"), control::redo),
                new SeparatorMenuItem());
        if (!(control instanceof PasswordField)) {
            menu.getItems().addAll(item(wording.say("ui.text.cut"), control::cut), item(wording.say("ui.text.copy"), control::copy));
        }
        menu.getItems().addAll(
                item(wording.say("ui.text.paste"), control::paste),
                new SeparatorMenuItem(),
                item(wording.say("ui.text.all"), control::selectAll));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
