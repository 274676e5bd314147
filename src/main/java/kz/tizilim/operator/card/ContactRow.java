package kz.tizilim.operator.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.operator.StatedContact;
import kz.tizilim.text.FormText;

/** A contact as the policy has it, while it is being written. */
public record ContactRow(ObjectProperty<StatedContact.Kind> kind, StringProperty words) {
    static ContactRow of(StatedContact contact) {
        return new ContactRow(new SimpleObjectProperty<>(contact.kind()), new SimpleStringProperty(contact.words()));
    }

    static ContactRow fresh() {
        return of(new StatedContact(StatedContact.Kind.EMAIL, null));
    }

    boolean isWritten() {
        return FormText.of(words.get()) != null;
    }

    StatedContact contact() {
        return new StatedContact(kind.get(), FormText.of(words.get()));
    }
}
