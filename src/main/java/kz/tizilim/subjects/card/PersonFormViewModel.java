package kz.tizilim.subjects.card;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Dative;
import kz.tizilim.text.FormText;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.KazakhCase;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.PersonName;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.RecordDraft;
import kz.tizilim.ui.form.SaveAction;

/** A person's card while it is being written. */
public final class PersonFormViewModel {
    private final UiContext context;
    private final PersonRegister register;
    private final Person original;
    private final Person before;
    private final Consumer<Person> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final RecordDraft<Person> draft;
    private final StringProperty representative = text();
    private final StringProperty representativePaper = text();
    private final ObjectProperty<LocalDate> representativeUntil = new SimpleObjectProperty<>();
    private final ObservableList<Person> sameIin = FXCollections.observableArrayList();
    private String suggestedKk = "";
    private String suggestedRu = "";

    PersonFormViewModel(UiContext context, PersonRegister register, Person original, Consumer<Person> kept) {
        this.context = context;
        this.register = register;
        this.original = original;
        this.kept = kept;
        draft = new RecordDraft<>(PersonFields.ALL, original);
        if (original.representative() != null) {
            representative.set(original.representative().name());
            representativePaper.set(original.representative().paper());
            representativeUntil.set(original.representative().validUntil());
        }
        before = record();
        Stream.of(PersonFields.SURNAME, PersonFields.GIVEN, PersonFields.PATRONYMIC)
                .forEach(part -> value(part).addListener((property, old, now) -> suggest()));
        value(PersonFields.IIN).addListener((property, old, now) -> lookAtIin());
        suggestedKk = suggestionKk();
        suggestedRu = suggestionRu();
        lookAtIin();
    }

    /** Keeps the card, or shows what must be put right first. */
    public void keep() {
        Person written = record();
        SaveAction.start(context.background(), () -> register.keep(written), faults, kept);
    }

    /** The card as it is written now. */
    public Person record() {
        boolean represented = FormText.any(FormText.of(representative.get()), FormText.of(representativePaper.get()), representativeUntil.get());
        Person.Representative acting = represented
                ? new Person.Representative(FormText.of(representative.get()), FormText.of(representativePaper.get()), representativeUntil.get())
                : null;
        return draft.record().with(Collections.singletonMap("representative", acting));
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.number() == 0;
    }

    /** What is strange in a number that may be kept all the same; empty when nothing is. */
    public List<String> iinWarnings() {
        return FormText.of(written(PersonFields.IIN)) == null ? List.of() : IdentityNumber.check(written(PersonFields.IIN)).warnings();
    }

    /** Why the number cannot be kept: a message key with its arguments, in words of the window's language; empty when it can. */
    public String iinProblem() {
        return FormText.of(written(PersonFields.IIN)) == null
                ? ""
                : IdentityNumber.check(written(PersonFields.IIN)).reason(Messages.of(context.wording().language())).orElse("");
    }

    /** The birth date is read from a whole number where none was written; persons with the same number are shown. */
    private void lookAtIin() {
        IdentityNumber.Verdict verdict = IdentityNumber.check(written(PersonFields.IIN));
        if (!verdict.valid()) {
            sameIin.clear();
            return;
        }
        if (value(PersonFields.BORN).getValue() == null) {
            IdentityNumber.birthDate(verdict.digits()).ifPresent(value(PersonFields.BORN)::setValue);
        }
        context.background().run(() -> register.withIin(verdict.digits())).onSuccess(found ->
                sameIin.setAll(found.stream().filter(other -> !other.id().equals(original.id())).toList()));
    }

    /** The addressees of letters follow the name until the officer has written her own; where no rule tells, they stay empty. */
    private void suggest() {
        suggestedKk = follow(value(PersonFields.ADDRESSEE_KK), suggestedKk, suggestionKk());
        suggestedRu = follow(value(PersonFields.ADDRESSEE_RU), suggestedRu, suggestionRu());
    }

    private static String follow(Property<String> addressee, String before, String now) {
        if (Objects.requireNonNullElse(addressee.getValue(), "").isBlank() || before.equals(addressee.getValue())) {
            addressee.setValue(now);
        }
        return now;
    }

    private String suggestionKk() {
        String name = Stream.of(written(PersonFields.GIVEN), written(PersonFields.SURNAME)).map(FormText::of).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return name.isEmpty() ? "" : KazakhCase.DATIVE.of(name);
    }

    private String suggestionRu() {
        return Dative.person(new PersonName(written(PersonFields.SURNAME), written(PersonFields.GIVEN), written(PersonFields.PATRONYMIC)), Optional.empty(), Language.RU).orElse("");
    }

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    public ObservableList<ValidationError> faults() {
        return faults;
    }

    /** Other persons with the written IIN. */
    public ObservableList<Person> sameIin() {
        return sameIin;
    }

    RecordDraft<Person> draft() {
        return draft;
    }

    /** What is written into a field of the card. */
    public <T> Property<T> value(RecordField<Person, T> field) {
        return draft.value(field);
    }

    private String written(RecordField<Person, String> field) {
        return value(field).getValue();
    }

    public StringProperty representative() {
        return representative;
    }

    /** The paper by which the representative acts. */
    public StringProperty representativePaper() {
        return representativePaper;
    }

    public ObjectProperty<LocalDate> representativeUntil() {
        return representativeUntil;
    }
}
