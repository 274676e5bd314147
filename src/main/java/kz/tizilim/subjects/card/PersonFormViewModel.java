package kz.tizilim.subjects.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.subjects.Person;
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
import kz.tizilim.ui.form.SaveAction;

/** A person's card while it is being written. */
public final class PersonFormViewModel {
    private final UiContext context;
    private final PersonRegister register;
    private final Person original;
    private final Person before;
    private final Consumer<Person> kept;
    private final ObservableList<ValidationError> faults = FXCollections.observableArrayList();
    private final StringProperty surname = text();
    private final StringProperty given = text();
    private final StringProperty patronymic = text();
    private final StringProperty iin = text();
    private final ObjectProperty<LocalDate> born = new SimpleObjectProperty<>();
    private final StringProperty emails = text();
    private final StringProperty phones = text();
    private final StringProperty address = text();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> categories = new SimpleObjectProperty<>();
    private final StringProperty addresseeKk = text();
    private final StringProperty addresseeRu = text();
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
        surname.set(original.surname());
        given.set(original.given());
        patronymic.set(original.patronymic());
        iin.set(original.iin());
        born.set(original.born());
        emails.set(FormText.lines(original.emails()));
        phones.set(FormText.lines(original.phones()));
        address.set(original.address());
        language.set(original.language());
        categories.set(original.categories());
        addresseeKk.set(original.addresseeKk());
        addresseeRu.set(original.addresseeRu());
        if (original.representative() != null) {
            representative.set(original.representative().name());
            representativePaper.set(original.representative().paper());
            representativeUntil.set(original.representative().validUntil());
        }
        before = record();
        Stream.of(surname, given, patronymic).forEach(part -> part.addListener((property, old, now) -> suggest()));
        iin.addListener((property, old, now) -> lookAtIin());
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
        return new Person(
                original.id(), original.number(), FormText.of(surname.get()), FormText.of(given.get()), FormText.of(patronymic.get()),
                iin.get(), born.get(), FormText.lines(emails.get()), FormText.lines(phones.get()), FormText.of(address.get()),
                language.get(), categories.get(), FormText.of(addresseeKk.get()), FormText.of(addresseeRu.get()),
                represented
                        ? new Person.Representative(FormText.of(representative.get()), FormText.of(representativePaper.get()), representativeUntil.get())
                        : null);
    }

    public boolean isChanged() {
        return !record().equals(before);
    }

    public boolean isNew() {
        return original.number() == 0;
    }

    /** What is strange in a number that may be kept all the same; empty when nothing is. */
    public List<String> iinWarnings() {
        return FormText.of(iin.get()) == null ? List.of() : IdentityNumber.check(iin.get()).warnings();
    }

    /** Why the number cannot be kept: a message key with its arguments, in words of the window's language; empty when it can. */
    public String iinProblem() {
        return FormText.of(iin.get()) == null
                ? ""
                : IdentityNumber.check(iin.get()).reason(Messages.of(context.wording().language())).orElse("");
    }

    /** The birth date is read from a whole number where none was written; persons with the same number are shown. */
    private void lookAtIin() {
        IdentityNumber.Verdict verdict = IdentityNumber.check(iin.get());
        if (!verdict.valid()) {
            sameIin.clear();
            return;
        }
        if (born.get() == null) {
            IdentityNumber.birthDate(verdict.digits()).ifPresent(born::set);
        }
        context.background().run(() -> register.withIin(verdict.digits())).onSuccess(found ->
                sameIin.setAll(found.stream().filter(other -> !other.id().equals(original.id())).toList()));
    }

    /** The addressees of letters follow the name until the officer has written her own; where no rule tells, they stay empty. */
    private void suggest() {
        suggestedKk = follow(addresseeKk, suggestedKk, suggestionKk());
        suggestedRu = follow(addresseeRu, suggestedRu, suggestionRu());
    }

    private static String follow(StringProperty addressee, String before, String now) {
        if (Objects.requireNonNullElse(addressee.get(), "").isBlank() || before.equals(addressee.get())) {
            addressee.set(now);
        }
        return now;
    }

    private String suggestionKk() {
        String name = Stream.of(given.get(), surname.get()).map(FormText::of).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return name.isEmpty() ? "" : KazakhCase.DATIVE.of(name);
    }

    private String suggestionRu() {
        return Dative.person(new PersonName(surname.get(), given.get(), patronymic.get()), Optional.empty(), Language.RU).orElse("");
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

    public StringProperty surname() {
        return surname;
    }

    public StringProperty given() {
        return given;
    }

    public StringProperty patronymic() {
        return patronymic;
    }

    public StringProperty iin() {
        return iin;
    }

    public ObjectProperty<LocalDate> born() {
        return born;
    }

    /** One in a line. */
    public StringProperty emails() {
        return emails;
    }

    /** One in a line. */
    public StringProperty phones() {
        return phones;
    }

    public StringProperty address() {
        return address;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<List<String>> categories() {
        return categories;
    }

    public StringProperty addresseeKk() {
        return addresseeKk;
    }

    public StringProperty addresseeRu() {
        return addresseeRu;
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
