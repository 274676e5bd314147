package kz.tizilim.requests.work;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.SearchLogEntry;

/** What is being written in the card of a request, and that it was written by hand. */
final class CaseForms {
    private final PersonForm person = new PersonForm();
    private final StringProperty personProblem = new SimpleStringProperty("");
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final DecisionForm decision = new DecisionForm();
    private final ObjectProperty<ReplyLanguages> tongue = new SimpleObjectProperty<>(ReplyLanguages.KK);
    private final SendingForm sending = new SendingForm();
    private final StringProperty asked = new SimpleStringProperty("");
    private final ObjectProperty<BesideLetter> told = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> answeredOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> confirmedOn = new SimpleObjectProperty<>();
    private final StringProperty answeredProblem = new SimpleStringProperty("");
    private final StringProperty confirmedProblem = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private boolean filling;
    private boolean changed;

    CaseForms(Observable part) {
        watch(tongue, told, part);
        watchWritten(
                asked, person.way(), person.note(), person.surname(), person.given(), person.patronymic(), person.iin(), sending.way(), sending.on(),
                sending.proof(), answeredOn, confirmedOn);
    }

    /**
     * Shows what was kept; none of it counts as written by hand.
     *
     * @param sameRequest whether the request was shown before: then what is asked of the applicant and the language stay
     * @param then what belongs to the same filling
     */
    void fill(CaseFile read, boolean sameRequest, Runnable then) {
        filling = true;
        Request request = read.request();
        person.fill(read);
        personProblem.set("");
        lines.setAll(read.places().stream()
                .map(request.searches().isEmpty() ? SearchLine::proposed : SearchLine::kept)
                .toList());
        lines.forEach(line -> {
            watchWritten(line.count(), line.note());
            line.data().forEach(datum -> watchWritten(datum.found(), datum.value()));
        });
        decision.fill(read);
        watchWritten(decision.parts().toArray(Observable[]::new));
        sending.fill(read);
        if (!sameRequest) {
            tongue.set(ReplyLanguages.of(request.language()));
            asked.set("");
        }
        answeredOn.set(null);
        answeredProblem.set("");
        confirmedOn.set(request.confirmedOn());
        confirmedProblem.set("");
        then.run();
        filling = false;
        changed = false;
    }

    /** Whether something was written by hand since it was shown. */
    boolean isChanged() {
        return changed;
    }

    private void watchWritten(Observable... written) {
        watch(written);
        for (Observable each : written) {
            each.addListener(observable -> changed |= !filling);
        }
    }

    private void watch(Observable... written) {
        for (Observable each : written) {
            each.addListener(observable -> {
                if (!filling) {
                    edits.set(edits.get() + 1);
                }
            });
        }
    }

    List<SearchLogEntry> searches() {
        return lines.stream().map(SearchLine::search).toList();
    }

    /** What was looked into so far: a place that nobody has looked into says nothing, not even that nothing was found there. */
    List<SearchLogEntry> searchesSoFar() {
        return lines.stream().filter(line -> line.records().isPresent()).map(SearchLine::search).toList();
    }

    PersonForm person() {
        return person;
    }

    StringProperty personProblem() {
        return personProblem;
    }

    ObservableList<SearchLine> lines() {
        return lines;
    }

    DecisionForm decision() {
        return decision;
    }

    ObjectProperty<ReplyLanguages> tongue() {
        return tongue;
    }

    SendingForm sending() {
        return sending;
    }

    StringProperty asked() {
        return asked;
    }

    ObjectProperty<BesideLetter> told() {
        return told;
    }

    ObjectProperty<LocalDate> answeredOn() {
        return answeredOn;
    }

    ObjectProperty<LocalDate> confirmedOn() {
        return confirmedOn;
    }

    StringProperty answeredProblem() {
        return answeredProblem;
    }

    StringProperty confirmedProblem() {
        return confirmedProblem;
    }

    ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }
}
