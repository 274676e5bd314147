package kz.tizilim.operator.card;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.operator.CitedLaw;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A cited act while it is being written. */
public record LawRow(ObjectProperty<LocalText> words, StringProperty number, ObjectProperty<LocalDate> dated, ObjectProperty<String> country) {
    static LawRow of(CitedLaw law) {
        return new LawRow(
                new SimpleObjectProperty<>(law.words()), new SimpleStringProperty(law.number()), new SimpleObjectProperty<>(law.dated()),
                new SimpleObjectProperty<>(law.country()));
    }

    static LawRow fresh() {
        return of(CitedLaw.of(null, null, null, null));
    }

    boolean isWritten() {
        return FormText.of(words.get()) != null;
    }

    CitedLaw law() {
        return CitedLaw.of(FormText.of(words.get()), FormText.of(number.get()), dated.get(), country.get());
    }
}
