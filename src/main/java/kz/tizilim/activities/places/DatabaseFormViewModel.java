package kz.tizilim.activities.places;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** A database's card while it is being written. */
public final class DatabaseFormViewModel {
    private final UiContext context;
    private final ActivityRegister register;
    private final PersonalDataStore original;
    private final PersonalDataStore before;
    private final Consumer<PersonalDataStore> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> place = new SimpleObjectProperty<>();
    private final ObjectProperty<PersonalDataStore.Medium> medium = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> encrypted = new SimpleObjectProperty<>();
    private final StringProperty access = new SimpleStringProperty();
    private final ObservableList<CopyRow> copies = FXCollections.observableArrayList();

    DatabaseFormViewModel(UiContext context, ActivityRegister register, PersonalDataStore original, Consumer<PersonalDataStore> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.kept = kept;
        name.set(original.name());
        country.set(original.country());
        place.set(original.place());
        medium.set(original.medium());
        encrypted.set(original.encrypted());
        access.set(FormText.lines(original.access()));
        original.copies().forEach(copy -> copies.add(CopyRow.of(copy)));
        before = record();
    }

    /** Keeps the card, or shows what must be put right first. */
    public void keep() {
        PersonalDataStore written = record();
        SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
    }

    /** The card as it is written now. */
    public PersonalDataStore record() {
        return new PersonalDataStore(
                original.id(), FormText.of(name.get()), country.get(), FormText.of(place.get()), medium.get(), encrypted.get(),
                FormText.lines(access.get()), copies.stream().map(CopyRow::copy).toList());
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.name() == null;
    }

    public ObservableList<ValidationError> faults() {
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

    /** Copies in foreign countries. */
    public ObservableList<CopyRow> copies() {
        return copies;
    }
}
