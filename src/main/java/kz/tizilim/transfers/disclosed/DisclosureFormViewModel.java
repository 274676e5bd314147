package kz.tizilim.transfers.disclosed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.NoticeClock;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** A disclosure while it is being written: of one or several persons at once when it is new, of one afterwards. */
public final class DisclosureFormViewModel {
    private final UiContext context;
    private final DisclosureRegister register;
    private final Disclosure original;
    private final Disclosure before;
    private final List<Person> personsBefore;
    private final PersonSearch persons;
    private final KnownPlaces known;
    private final Consumer<List<Disclosure>> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> recipient = new SimpleObjectProperty<>();
    private final StringProperty receiver = new SimpleStringProperty("");
    private final ObjectProperty<UUID> activity = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> data = new SimpleObjectProperty<>(List.of());
    private final StringProperty paper = new SimpleStringProperty("");
    private final ObjectProperty<String> ground = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> notice = new SimpleObjectProperty<>(false);
    private final ObjectProperty<LocalDate> noticedOn = new SimpleObjectProperty<>();
    private final StringProperty noticedBy = new SimpleStringProperty("");

    DisclosureFormViewModel(
            UiContext context, DisclosureRegister register, Disclosure original, PersonSearch persons, KnownPlaces known, Consumer<List<Disclosure>> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.persons = persons;
        this.known = known;
        this.kept = kept;
        personsBefore = List.copyOf(persons.taken());
        on.set(original.on());
        recipient.set(original.recipient());
        receiver.set(said(original.receiver()));
        activity.set(original.activity());
        data.set(original.data());
        paper.set(said(original.paper()));
        ground.set(original.ground());
        note.set(said(original.note()));
        notice.set(original.notice());
        noticedOn.set(original.noticedOn());
        noticedBy.set(said(original.noticedBy()));
        before = record();
    }

    /** Keeps the record, or one for each person when it is new; or shows what must be put right first. */
    public void keep() {
        Disclosure written = record();
        List<UUID> whose = persons.taken().stream().map(Person::id).toList();
        SaveAction.start(context.background(), () -> {
            // Without a ground nothing may be given, and the letter to the person has to name its article.
            ValidationErrors.throwIfAny(written.ground() == null ? lacking(written) : List.of());
            return isNew() ? register.disclose(written, whose) : List.of(register.keep(written));
        }, faults, kept);
    }

    private List<ValidationError> lacking(Disclosure written) {
        List<ValidationError> all = new ArrayList<>(register.faults(written));
        if (persons.taken().isEmpty()) {
            all.add(0, ValidationError.at("person", "text.fault.required"));
        }
        all.add(ValidationError.at("ground", "transfers.fault.ground"));
        return all;
    }

    /** The record as it is written now; its person stands apart while it is new. */
    public Disclosure record() {
        boolean told = Boolean.TRUE.equals(notice.get());
        return new Disclosure(
                original.id(), original.number(), original.person(), on.get(), recipient.get(),
                recipient.get() == null ? FormText.of(receiver.get()) : null, activity.get(), data.get(), FormText.of(paper.get()), ground.get(),
                FormText.of(note.get()), told, original.noticeDue(), told ? noticedOn.get() : null, told ? FormText.of(noticedBy.get()) : null);
    }

    public boolean isChanged() {
        return !record().equals(before) || !persons.taken().equals(personsBefore);
    }

    public boolean isNew() {
        return original.number() == 0;
    }

    private static String said(String words) {
        return words == null ? "" : words;
    }

    public NoticeClock notices() {
        return register.notices();
    }

    public PersonSearch persons() {
        return persons;
    }

    public KnownPlaces known() {
        return known;
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<LocalDate> on() {
        return on;
    }

    public ObjectProperty<UUID> recipient() {
        return recipient;
    }

    /** Who received the data, where there is no card. */
    public StringProperty receiver() {
        return receiver;
    }

    public ObjectProperty<UUID> activity() {
        return activity;
    }

    public ObjectProperty<List<String>> data() {
        return data;
    }

    public StringProperty paper() {
        return paper;
    }

    public ObjectProperty<String> ground() {
        return ground;
    }

    public StringProperty note() {
        return note;
    }

    public ObjectProperty<Boolean> notice() {
        return notice;
    }

    public ObjectProperty<LocalDate> noticedOn() {
        return noticedOn;
    }

    public StringProperty noticedBy() {
        return noticedBy;
    }
}
