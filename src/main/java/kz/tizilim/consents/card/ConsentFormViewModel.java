package kz.tizilim.consents.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentMethod;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentRules;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;

/** A consent while it is being written. */
public final class ConsentFormViewModel {
    private static final int OFFERED_PERSONS = 8;

    private final UiContext context;
    private final ConsentRegister register;
    private final PersonRegister persons;
    private final Consent original;
    private final Consent before;
    private final List<ConsentText> texts;
    private final Consumer<Consent> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
    private final StringProperty typedPerson = new SimpleStringProperty("");
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final ObjectProperty<UUID> text = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> givenOn = new SimpleObjectProperty<>();
    private final ObjectProperty<ConsentMethod> way = new SimpleObjectProperty<>();
    private final StringProperty representative = new SimpleStringProperty("");
    private final StringProperty representativePaper = new SimpleStringProperty("");
    private final StringProperty proof = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Path> scan = new SimpleObjectProperty<>();
    private int round;

    ConsentFormViewModel(
            UiContext context,
            ConsentRegister register,
            PersonRegister persons,
            Consent original,
            Person of,
            List<ConsentText> texts,
            Consumer<Consent> kept) {
        this.context = context;
        this.register = register;
        this.persons = persons;
        this.original = original;
        this.texts = texts;
        this.kept = kept;
        person.set(of);
        // By which text, when and how she consented the officer has seen, or has not: none of it is proposed.
        text.set(original.text());
        givenOn.set(original.givenOn());
        way.set(isNew() ? null : original.way());
        proof.set(original.proof());
        note.set(original.note());
        if (original.representative() != null) {
            representative.set(original.representative().name());
            representativePaper.set(original.representative().paper());
        } else if (isNew()) {
            represent(of);
        }
        before = record();
        typedPerson.addListener((property, old, now) -> look(now));
    }

    private void represent(Person of) {
        if (of != null && of.representative() != null) {
            representative.set(of.representative().name());
            representativePaper.set(of.representative().paper());
        }
    }

    /** Offers the persons whom the typed words find. */
    private void look(String typed) {
        int mine = ++round;
        if (typed == null || typed.isBlank()) {
            found.clear();
            return;
        }
        context.background().run(() -> persons.search(typed, OFFERED_PERSONS)).onSuccess(all -> {
            if (mine == round) {
                found.setAll(all);
            }
        });
    }

    /** Takes one of the persons found; her representative stands for her until another is written. */
    public void take(Person one) {
        person.set(one);
        typedPerson.set("");
        represent(one);
    }

    /** Keeps the consent, or shows what must be put right first. */
    public void keep() {
        Consent written = record();
        Path chosen = scan.get();
        List<ValidationError> unsaid = Stream.concat(
                        ConsentRules.check(written, register.today()).stream(),
                        way.get() == null ? Stream.of(ValidationError.at("way", "text.fault.required")) : Stream.empty())
                .toList();
        SaveAction.start(context.background(), () -> {
            ValidationErrors.throwIfAny(unsaid);
            return register.keep(written, chosen);
        }, faults, kept);
    }

    /** The consent as it is written now; its last day is found when it is kept. */
    public Consent record() {
        String name = FormText.of(representative.get());
        String paper = FormText.of(representativePaper.get());
        return new Consent(
                original.id(), original.number(), person.get() == null ? null : person.get().id(), text.get(), givenOn.get(), original.until(),
                way.get(), name == null && paper == null ? null : new Consent.Representative(name, paper), original.scan(),
                FormText.of(proof.get()), FormText.of(note.get()), original.withdrawal());
    }

    public boolean isChanged() {
        return scan.get() != null || (isNew() && way.get() != null) || !record().equals(before);
    }

    public boolean isNew() {
        return original.number() == 0;
    }

    /** The last day of the consent as it is written; null where it holds until the purposes are achieved or is not known yet. */
    public LocalDate ends() {
        return chosenText() == null || givenOn.get() == null || chosenText().validity() == null
                ? null
                : chosenText().validity().lastDay(givenOn.get()).orElse(null);
    }

    public ConsentText chosenText() {
        return texts.stream().filter(each -> each.id().equals(text.get())).findFirst().orElse(null);
    }

    public ConsentText text(UUID id) {
        return texts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The texts that may be chosen, those in use first. */
    public List<UUID> textIds() {
        return texts.stream().map(ConsentText::id).toList();
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    public ObjectProperty<Person> person() {
        return person;
    }

    public StringProperty typedPerson() {
        return typedPerson;
    }

    public ObservableList<Person> found() {
        return found;
    }

    public ObjectProperty<UUID> text() {
        return text;
    }

    public ObjectProperty<LocalDate> givenOn() {
        return givenOn;
    }

    public ObjectProperty<ConsentMethod> way() {
        return way;
    }

    public StringProperty representative() {
        return representative;
    }

    public StringProperty representativePaper() {
        return representativePaper;
    }

    public StringProperty proof() {
        return proof;
    }

    public StringProperty note() {
        return note;
    }

    /** The file that is to be sealed as proof; null to leave what is there. */
    public ObjectProperty<Path> scan() {
        return scan;
    }
}
