package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.PersonName;

/** Who the person is, found or new, and how that was made sure of. */
public final class PersonForm {
    private final ObjectProperty<Person> chosen = new SimpleObjectProperty<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<Person> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<IdentityCheck.Way> way = new SimpleObjectProperty<>();
    private final StringProperty wayProblem = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty fresh = new SimpleBooleanProperty();
    private final StringProperty surname = new SimpleStringProperty("");
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty patronymic = new SimpleStringProperty("");
    private final StringProperty iin = new SimpleStringProperty("");
    private Applicant applicant;

    void fill(CaseFile file) {
        applicant = file.request().applicant();
        IdentityCheck made = file.request().identity();
        chosen.set(file.person());
        candidates.clear();
        sought.set("");
        fresh.set(false);
        note.set(made == null || made.note() == null ? "" : made.note());
        // Never preset: it says what the officer has done.
        way.set(made == null ? null : made.way());
        wayProblem.set("");
        PersonName name = PersonName.guess(applicant.name());
        surname.set(name.surname());
        given.set(name.given());
        patronymic.set(name.patronymic());
        iin.set("");
    }

    IdentityCheck check(boolean confirmed, LocalDate on) {
        return new IdentityCheck(way.get(), confirmed, on, note.get().isBlank() ? null : note.get().strip());
    }

    /** The card of a person who was not in the register yet, from what is written in the form and known of the applicant. */
    Person newPerson() {
        List<String> emails = applicant.email() == null ? List.of() : List.of(applicant.email());
        List<String> phones = applicant.phone() == null ? List.of() : List.of(applicant.phone());
        return new Person(
                UUID.randomUUID(), 0, surname.get().strip(), given.get().strip(), patronymic.get().strip(),
                iin.get().isBlank() ? null : iin.get().strip(), null, emails, phones, applicant.address(), null, List.of(), null,
                null, null);
    }

    /** The person as she was found or chosen; null for nobody yet. */
    public ObjectProperty<Person> chosen() {
        return chosen;
    }

    public StringProperty sought() {
        return sought;
    }

    /** Whom the search found. */
    public ObservableList<Person> candidates() {
        return candidates;
    }

    /** How the officer made sure, or tried to; null until they say it. */
    public ObjectProperty<IdentityCheck.Way> way() {
        return way;
    }

    public StringProperty wayProblem() {
        return wayProblem;
    }

    public StringProperty note() {
        return note;
    }

    /** Whether a card for a new person is being written. */
    public BooleanProperty fresh() {
        return fresh;
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
}
