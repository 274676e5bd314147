package kz.tizilim.ui.list;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.TextMenu;

/** The box over a table that is searched by the register: Ctrl+F goes to it, the arrow down from it to the first row. */
public final class SearchField {
    private SearchField() {}

    /**
     * A search box.
     *
     * @param id of the control
     * @param key of the words that stand in it while it is empty
     * @param typed follows what is typed, and is followed
     */
    public static TextField over(UiContext context, TableView<?> table, String id, String key, StringProperty typed) {
        TextField search = new TextField();
        search.setId(id);
        search.setPromptText(context.say(key) + "  " + Shortcut.FILTER.words());
        search.setAccessibleText(context.say(key));
        TextMenu.on(search, context.wording());
        search.textProperty().bindBidirectional(typed);
        search.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            }
        });
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators().put(Shortcut.FILTER.keys(), search::requestFocus);
            }
        });
        return search;
    }
}
