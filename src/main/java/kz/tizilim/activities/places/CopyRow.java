package kz.tizilim.activities.places;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.Base;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Written;

/** A copy abroad while it is being written. */
public final class CopyRow {
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> address = new SimpleObjectProperty<>();
    private final ObjectProperty<Base.Medium> medium = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> encrypted = new SimpleObjectProperty<>();
    private final StringProperty access = new SimpleStringProperty();

    static CopyRow of(Base.Copy copy) {
        CopyRow row = new CopyRow();
        row.country.set(copy.country());
        row.address.set(copy.address());
        row.medium.set(copy.medium());
        row.encrypted.set(copy.encrypted());
        row.access.set(Written.lines(copy.access()));
        return row;
    }

    static CopyRow fresh() {
        return of(new Base.Copy(null, null, null, false, null));
    }

    Base.Copy copy() {
        return new Base.Copy(country.get(), Written.of(address.get()), medium.get(), encrypted.get(), Written.lines(access.get()));
    }

    public ObjectProperty<String> country() {
        return country;
    }

    public ObjectProperty<LocalText> address() {
        return address;
    }

    public ObjectProperty<Base.Medium> medium() {
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
