package kz.tizilim.requests;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;

/** What only the officer can say in the window: the screens preset none of it. */
final class Attested {
    private Attested() {}

    /** Chooses a value in a list. */
    static <T> void choose(ShownScreen screen, String id, T value) {
        @SuppressWarnings("unchecked") // the test names a list of this type
        ComboBox<T> choice = (ComboBox<T>) screen.find(id);
        Screenshots.onScreen(() -> {
            choice.setValue(value);
            return choice;
        });
    }

    static void date(ShownScreen screen, String id, LocalDate day) {
        DatePicker date = (DatePicker) screen.find(id);
        Screenshots.onScreen(() -> {
            date.setValue(day);
            return date;
        });
    }
}
