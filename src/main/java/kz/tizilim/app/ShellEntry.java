package kz.tizilim.app;

import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import kz.tizilim.ui.Screen;
import org.kordamp.ikonli.Ikon;

/**
 * A screen in the navigation. Only what is registered appears, so that nothing there leads nowhere.
 *
 * @param key of the words, such as {@code requests.title}; it also names the place to which unlocking returns
 * @param group entries of one number stand together, a line parts them from the next
 * @param screen builds the screen in the language of the moment, over a view model that lives as long as the register is open
 * @param counter what waits there; shown when above zero
 */
public record ShellEntry(String key, Ikon icon, int group, Supplier<Screen> screen, ObservableIntegerValue counter) {

    /** An entry that counts nothing. */
    public static ShellEntry of(String key, Ikon icon, int group, Supplier<Screen> screen) {
        return new ShellEntry(key, icon, group, screen, new SimpleIntegerProperty());
    }
}
