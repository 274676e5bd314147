package kz.tizilim.activities.places;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A copy abroad while it is being written. */
public final class CopyRow {
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> address = new SimpleObjectProperty<>();
    private final ObjectProperty<PersonalDataStore.Medium> medium = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> encrypted = new SimpleObjectProperty<>();
    private final StringProperty access = new SimpleStringProperty();

    static CopyRow of(PersonalDataStore.Copy copy) {
        CopyRow row = new CopyRow();
        row.country.set(copy.country());
        row.address.set(copy.address());
        row.medium.set(copy.medium());
        row.encrypted.set(copy.encrypted());
        row.access.set(FormText.lines(copy.access()));
        return row;
    }

    static CopyRow fresh() {
        return of(new PersonalDataStore.Copy(null, null, null, false, null));
    }

    PersonalDataStore.Copy copy() {
        return new PersonalDataStore.Copy(country.get(), FormText.of(address.get()), medium.get(), encrypted.get(), FormText.lines(access.get()));
    }

    public ObjectProperty<String> country() {
        return country;
    }

    public ObjectProperty<LocalText> address() {
        return address;
    }

    public ObjectProperty<PersonalDataStore.Medium> medium() {
        return medium;
    }

    public ObjectProperty<Boolean> encrypted() {
        return encrypted;
    }

    /** Who has access, one in a line. */
    public StringProperty access() {
        return access;
    }
}
