package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** What a view listens to in its view model, which outlives it; let go all at once when the view is closed. */
public final class Subscriptions {
    private final List<Runnable> farewells = new ArrayList<>();

    public <T> void follow(ObservableValue<T> value, Consumer<? super T> then) {
        ChangeListener<T> listener = (property, before, now) -> then.accept(now);
        value.addListener(listener);
        farewells.add(() -> value.removeListener(listener));
    }

    public <T> void follow(ObservableList<T> list, Runnable then) {
        ListChangeListener<T> listener = change -> then.run();
        list.addListener(listener);
        farewells.add(() -> list.removeListener(listener));
    }

    /** Lets everything go. */
    public void end() {
        farewells.forEach(Runnable::run);
        farewells.clear();
    }
}
