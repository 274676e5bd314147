package kz.tizilim.activities.places;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Base;
import kz.tizilim.text.Fault;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Written;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Keeping;

/** A database's card while it is being written. */
public final class DatabaseFormViewModel {
    private final Desk desk;
    private final ActivityRegister register;
    private final Base original;
    private final Base before;
    private final Consumer<Base> kept;
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Base.Medium> medium = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> encrypted = new SimpleObjectProperty<>();
    private final StringProperty access = new SimpleStringProperty();
    private final ObservableList<CopyRow> copies = FXCollections.observableArrayList();

    DatabaseFormViewModel(Desk desk, ActivityRegister register, Base original, Consumer<Base> kept) {
        this.desk = desk;
        this.register = register;
        this.original = original;
        this.kept = kept;
        name.set(original.name());
        country.set(original.country());
        place.set(original.place());
        medium.set(original.medium());
        encrypted.set(original.encrypted());
        access.set(Written.lines(original.access()));
        original.copies().forEach(copy -> copies.add(CopyRow.of(copy)));
        before = record();
    }

    /** Keeps the card, or shows what must be put right first. */
    public void keep() {
        Base written = record();
        Keeping.start(desk.background(), () -> register.keep(written), faults, kept);
    }

    /** The card as it is written now. */
    public Base record() {
        return new Base(
                original.id(), Written.of(name.get()), country.get(), Written.of(place.get()), medium.get(), encrypted.get(),
                Written.lines(access.get()), copies.stream().map(CopyRow::copy).toList());
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.name() == null;
    }

    public ObservableList<Fault> faults() {
        return faults;
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<String> country() {
        return country;
    }

    public ObjectProperty<LocalText> place() {
        return place;
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

    /** Copies in foreign countries. */
    public ObservableList<CopyRow> copies() {
        return copies;
    }
}
