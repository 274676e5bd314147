package kz.tizilim.transfers.card;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.text.Fault;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Written;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Keeping;

/** A transfer while it is being written. */
public final class TransferFormViewModel {
    private final Desk desk;
    private final TransferRegister register;
    private final Transfer original;
    private final Transfer before;
    private final boolean fresh;
    private final Consumer<Transfer> kept;
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ObjectProperty<UUID> activity = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> data = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> purpose = new SimpleObjectProperty<>();
    private final ObjectProperty<String> ground = new SimpleObjectProperty<>();
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();

    TransferFormViewModel(Desk desk, TransferRegister register, Transfer original, boolean fresh, Consumer<Transfer> kept) {
        this.desk = desk;
        this.register = register;
        this.original = original;
        this.fresh = fresh;
        this.kept = kept;
        activity.set(original.activity());
        data.set(original.data());
        purpose.set(original.purpose());
        ground.set(original.ground());
        country.set(original.country());
        before = record();
    }

    /** Keeps the transfer, or shows what must be put right first. */
    public void keep() {
        Transfer written = record();
        Keeping.start(desk.background(), () -> register.keep(written), faults, kept);
    }

    /** The transfer as it is written now. */
    public Transfer record() {
        return new Transfer(original.id(), activity.get(), original.recipient(), data.get(), Written.of(purpose.get()), ground.get(), country.get());
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return fresh;
    }

    public ObservableList<Fault> faults() {
        return faults;
    }

    public ObjectProperty<UUID> activity() {
        return activity;
    }

    public ObjectProperty<List<String>> data() {
        return data;
    }

    public ObjectProperty<LocalText> purpose() {
        return purpose;
    }

    public ObjectProperty<String> ground() {
        return ground;
    }

    public ObjectProperty<String> country() {
        return country;
    }
}
