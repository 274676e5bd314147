package kz.tizilim.transfers.card;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.SaveAction;

/** A transfer while it is being written. */
public final class TransferFormViewModel {
    private final UiContext context;
    private final TransferRegister register;
    private final Transfer original;
    private final Transfer before;
    private final boolean fresh;
    private final Consumer<Transfer> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<UUID> activity = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> data = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> purpose = new SimpleObjectProperty<>();
    private final ObjectProperty<String> ground = new SimpleObjectProperty<>();
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();

    TransferFormViewModel(UiContext context, TransferRegister register, Transfer original, boolean fresh, Consumer<Transfer> kept) {
        this.context = context;
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
        SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
    }

    /** The transfer as it is written now. */
    public Transfer record() {
        return new Transfer(original.id(), activity.get(), original.recipient(), data.get(), FormText.of(purpose.get()), ground.get(), country.get());
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    /** A new transfer is found again by its recipient. */
    DraftKey draft() {
        return isNew()
                ? new DraftKey("transfers.form.new", original.recipient(), true, this)
                : DraftKey.of("transfers.form", original.id(), this);
    }

    public boolean isNew() {
        return fresh;
    }

    public ObservableList<ValidationError> faults() {
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
