package kz.tizilim.activities.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.Purpose;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A purpose while it is being written. */
public final class PurposeRow {
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<String> basis = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> stated = new SimpleObjectProperty<>();

    static PurposeRow of(Purpose purpose) {
        PurposeRow row = new PurposeRow();
        row.name.set(purpose.name());
        row.basis.set(purpose.basis());
        row.stated.set(purpose.statedBasis());
        return row;
    }

    Purpose purpose() {
        return new Purpose(FormText.of(name.get()), basis.get(), FormText.of(stated.get()));
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<String> basis() {
        return basis;
    }

    /** The basis as the company's published text gives it. */
    public ObjectProperty<LocalText> stated() {
        return stated;
    }
}
