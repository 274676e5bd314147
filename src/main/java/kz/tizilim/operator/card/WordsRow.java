package kz.tizilim.operator.card;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** One of several sentences in three languages, such as a purpose of cookies. */
public record WordsRow(ObjectProperty<LocalText> words) {
    static WordsRow of(LocalText words) {
        return new WordsRow(new SimpleObjectProperty<>(words));
    }

    static WordsRow fresh() {
        return of(null);
    }

    static List<LocalText> written(ObservableList<WordsRow> rows) {
        return rows.stream().map(row -> FormText.of(row.words().get())).filter(Objects::nonNull).toList();
    }
}
