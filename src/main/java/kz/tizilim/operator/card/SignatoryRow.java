package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A signatory while it is being written. */
public record SignatoryRow(ObjectProperty<LocalText> post, StringProperty name) {
    static SignatoryRow of(Signatory signatory) {
        return new SignatoryRow(new SimpleObjectProperty<>(signatory.post()), new SimpleStringProperty(signatory.name()));
    }

    static SignatoryRow fresh() {
        return of(new Signatory(null, null));
    }

    Signatory signatory() {
        return new Signatory(FormText.of(post.get()), FormText.of(name.get()));
    }
}
