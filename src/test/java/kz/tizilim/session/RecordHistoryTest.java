package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.RecordHistory.Kind;
import kz.tizilim.exchange.RecordHistory.Step;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordHistoryTest {
    @TempDir private Path place;
    private RegisterSession session;
    private RecordHistory history;

    @BeforeEach
    void open() {
        session = TestSession.withCompany(place.resolve("register"), "2026-11-20");
        history = session.persons().history();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void eachFieldIsToldAsItWasAndIs() {
        Person before = person();
        session.persons().keep(named(before, "Жаңатегі"));

        List<Step> steps = history.of(before.id(), Person.class);

        assertThat(steps).extracting(Step::kind).containsExactly(Kind.CHANGED, Kind.MADE);
        assertThat(steps.get(0).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.path()).containsExactly("surname");
            assertThat(difference.before().asText()).isEqualTo("Үлгіқызы");
            assertThat(difference.after().asText()).isEqualTo("Жаңатегі");
        });
        assertThat(steps.get(0).actor()).isEqualTo("officer");
    }

    @Test
    void lastChangeIsTakenBackByAnEntryOfItsOwn() {
        Person before = person();
        session.persons().keep(named(before, "Жаңатегі"));
        Head head = session.folder().head();

        history.undo(before.id(), head.number());

        assertThat(session.persons().find(before.id())).contains(before);
        assertThat(session.folder().head().number()).isEqualTo(head.number() + 1);
        assertThat(history.of(before.id(), Person.class).get(0).act()).isEqualTo("journal.undo");
    }

    @Test
    void makingAndRemovingAreTakenBackToo() {
        Activity activity = session.activities().all().get(0);
        session.activities().remove(activity);
        history.undo(activity.id(), session.folder().head().number());
        assertThat(session.activities().find(activity.id())).contains(activity);

        Person person = person();
        history.undo(person.id(), history.last(person.id()).orElseThrow());
        assertThat(session.persons().find(person.id())).isEmpty();
    }

    @Test
    void laterChangeStandsInTheWay() {
        Person before = person();
        long first = history.last(before.id()).orElseThrow();
        session.persons().keep(named(before, "Жаңатегі"));

        refused(before.id(), first, RegisterProblem.Kind.CHANGED_SINCE);
    }

    @Test
    void recordThatOthersNameIsNotTakenAway() {
        PersonalDataStore base = session.activities().bases().get(0);

        refused(base.id(), history.last(base.id()).orElseThrow(), RegisterProblem.Kind.STILL_NAMED);
    }

    @Test
    void earlierRecordMustNotNameWhatIsGone() {
        Activity activity = session.activities().all().get(0);
        Activity without = activityWithoutBases(activity);
        session.activities().keep(without);
        long undone = session.folder().head().number();
        PersonalDataStore base = session.activities().bases().get(0);
        history.undo(base.id(), history.last(base.id()).orElseThrow());

        refused(activity.id(), undone, RegisterProblem.Kind.NAMES_GONE);
    }

    @Test
    void destroyedOwnerStandsInTheWay() {
        Person person = person();
        session.persons().keep(named(person, "Жаңатегі"));
        long last = session.folder().head().number();
        session.folder().erase(Set.of(person.id()), Progress.NONE);

        assertThat(history.of(person.id(), Person.class)).extracting(Step::kind).containsOnly(Kind.DESTROYED);
        refused(person.id(), last, RegisterProblem.Kind.DESTROYED);
    }

    @Test
    void numberThatWasGivenStays() {
        Request request = session.requests().receive(new Intake(
                LocalDateTime.parse("2026-11-19T10:00"), Channel.EMAIL, "Сұрау", "Деректерімді көрсетіңіз", Language.KK, null, List.of("access"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), null, List.of()));
        refused(request.id(), session.folder().head().number(), RegisterProblem.Kind.NOT_UNDOABLE);

        session.requests().classify(request, List.of("correction"));
        history.undo(request.id(), session.folder().head().number());
        assertThat(session.requests().find(request.id()).orElseThrow().kinds()).containsExactly("access");
    }

    private void refused(UUID record, long entry, RegisterProblem.Kind why) {
        Head head = session.folder().head();
        assertThatThrownBy(() -> history.undo(record, entry))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(why));
        assertThat(session.folder().head()).isEqualTo(head);
    }

    private Person person() {
        return session.persons().page(0, 1).get(0);
    }

    private static Person named(Person person, String surname) {
        return new Person(
                person.id(), person.number(), surname, person.given(), person.patronymic(), person.iin(), person.born(), person.emails(), person.phones(),
                person.address(), person.language(), person.categories(), person.addresseeKk(), person.addresseeRu(), person.representative());
    }

    private static Activity activityWithoutBases(Activity activity) {
        return new Activity(
                activity.id(), activity.number(), activity.name(), ActivityStatus.DRAFT, activity.role(), activity.answerable(), null, activity.purposes(),
                activity.data(), activity.subjects(), activity.sources(), activity.methods(), activity.operations(), activity.automation(), List.of(),
                activity.retention(), activity.measures(), false, false, false, null, null, null);
    }
}
