package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.operator.StatedPlace;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A place where data lie, as the policy says, while it is being written. */
public record PlaceRow(ObjectProperty<LocalText> words, ObjectProperty<String> country) {
    static PlaceRow of(StatedPlace place) {
        return new PlaceRow(new SimpleObjectProperty<>(place.words()), new SimpleObjectProperty<>(place.country()));
    }

    static PlaceRow fresh() {
        return of(StatedPlace.of(null, null));
    }

    boolean isWritten() {
        return FormText.of(words.get()) != null;
    }

    StatedPlace place() {
        return StatedPlace.of(FormText.of(words.get()), country.get());
    }
}
