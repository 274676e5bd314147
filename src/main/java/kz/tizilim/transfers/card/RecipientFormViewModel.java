package kz.tizilim.transfers.card;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** A recipient's card while it is being written. */
public final class RecipientFormViewModel {
    private final UiContext context;
    private final TransferRegister register;
    private final Recipient original;
    private final Recipient before;
    private final boolean fresh;
    private final Consumer<Recipient> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalText> name = new SimpleObjectProperty<>();
    private final ObjectProperty<String> category = new SimpleObjectProperty<>();
    private final ObjectProperty<Recipient.RecipientRole> role = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> named = new SimpleObjectProperty<>();
    private final ObjectProperty<String> country = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> address = new SimpleObjectProperty<>();
    private final StringProperty bin = new SimpleStringProperty();
    private final StringProperty contract = new SimpleStringProperty();
    private final ObjectProperty<UUID> engagedBy = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalText> task = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> signed = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> expires = new SimpleObjectProperty<>();

    RecipientFormViewModel(UiContext context, TransferRegister register, Recipient original, boolean fresh, Consumer<Recipient> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.fresh = fresh;
        this.kept = kept;
        name.set(original.name());
        category.set(original.category());
        role.set(original.role());
        named.set(original.named());
        country.set(original.country());
        address.set(original.address());
        bin.set(original.bin());
        engagedBy.set(original.engagedBy());
        task.set(original.task());
        if (original.contract() != null) {
            contract.set(original.contract().number());
            signed.set(original.contract().signed());
            expires.set(original.contract().expires());
        }
        before = record();
    }

    /** Keeps the card, or shows what must be put right first. */
    public void keep() {
        Recipient written = record();
        SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
    }

    /** The card as it is written now. */
    public Recipient record() {
        boolean contracted = FormText.any(FormText.of(contract.get()), signed.get(), expires.get());
        return new Recipient(
                original.id(), FormText.of(name.get()), category.get(), role.get(), named.get(), country.get(), FormText.of(address.get()),
                FormText.of(bin.get()), contracted ? new Recipient.Contract(FormText.of(contract.get()), signed.get(), expires.get()) : null,
                engagedBy.get(), FormText.of(task.get()));
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return fresh;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalText> name() {
        return name;
    }

    public ObjectProperty<String> category() {
        return category;
    }

    public ObjectProperty<Recipient.RecipientRole> role() {
        return role;
    }

    /** Whether an organisation is named, not only a category of them. */
    public ObjectProperty<Boolean> named() {
        return named;
    }

    public ObjectProperty<String> country() {
        return country;
    }

    public ObjectProperty<LocalText> address() {
        return address;
    }

    /** The recipient who engaged this one, null where the company gives the data itself. */
    public ObjectProperty<UUID> engagedBy() {
        return engagedBy;
    }

    public ObjectProperty<LocalText> task() {
        return task;
    }

    public StringProperty bin() {
        return bin;
    }

    public StringProperty contract() {
        return contract;
    }

    public ObjectProperty<LocalDate> signed() {
        return signed;
    }

    public ObjectProperty<LocalDate> expires() {
        return expires;
    }
}
