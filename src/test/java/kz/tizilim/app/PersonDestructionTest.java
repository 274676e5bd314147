package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.consents.Consent;
import kz.tizilim.exchange.RecordHistory.Kind;
import kz.tizilim.journal.Progress;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Destroying a person's data takes all that is hers with every key, keeps what is a case of its own, and waits for what is open. */
class PersonDestructionTest {
    @TempDir
    private Path folder;

    private OfficerDesk desk;
    private Person person;

    @BeforeEach
    void open() {
        desk = TestDesk.withCompany(folder.resolve("register"), "2026-11-20");
        person = desk.persons().page(0, 1).get(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allKeysOfMergedCardsGoWithTheirRecordsAndTheNumberIsNotGivenAgain() {
        Consent given = desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(TestDesk.textInUse(desk).id()), null);
        Person other = desk.persons().keep(other());
        desk.personMerges().merge(person, other);

        DestructionAct act = desk.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);

        assertThat(act.owners()).containsExactlyInAnyOrder(person.id(), other.id());
        assertThat(act.person()).isEqualTo(person.number());
        assertThat(act.gone()).contains(new DestructionAct.Gone("consent", 1), new DestructionAct.Gone("person_merge", 1));
        assertThat(desk.persons().find(person.id())).isEmpty();
        assertThat(desk.consents().find(given.id())).isEmpty();
        for (UUID owner : act.owners()) {
            assertThat(desk.folder().isErased(owner)).isTrue();
            assertThat(desk.persons().history().of(owner, Person.class)).isNotEmpty().allMatch(step -> step.kind() == Kind.DESTROYED);
        }
        assertThat(desk.personDestruction().acts()).containsExactly(act);
        assertThat(desk.persons().keep(other()).number()).isGreaterThan(person.number());
    }

    @Test
    void openRequestAndBlockingStandInTheWay() {
        Request request = desk.requests().receive(new Intake(
                LocalDateTime.parse("2026-11-19T10:00"), Channel.EMAIL, "Сұрау", "Деректерімді жойыңыз", Language.KK, null, List.of("destruction"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), person.id(), List.of()));
        PersonDestruction.Plan plan = desk.personDestruction().plan(person, Language.EN);
        assertThat(plan.stops()).singleElement().asString().contains(request.label());
        assertThat(plan.stays()).containsExactly(new DestructionAct.Gone("request", 1));
        refused(person);
        Person blocked = desk.persons().block(person, "тексеру");
        assertThat(desk.personDestruction().plan(blocked, Language.EN).stops()).hasSize(2);
        refused(blocked);
    }

    @Test
    void groundIsNeededAndAnOpenOneNamesItsAct() {
        assertThatThrownBy(() -> desk.personDestruction().destroy(person, null, null, Progress.NONE)).isInstanceOf(Faults.class);
        assertThatThrownBy(() -> desk.personDestruction().destroy(person, "other-cases", " ", Progress.NONE)).isInstanceOf(Faults.class);
        assertThat(desk.persons().find(person.id())).isPresent();
        assertThat(desk.personDestruction().acts()).isEmpty();
    }

    private void refused(Person whose) {
        assertThatThrownBy(() -> desk.personDestruction().destroy(whose, "storage-ended", null, Progress.NONE)).isInstanceOf(Faults.class);
        assertThat(desk.persons().find(whose.id())).isPresent();
        assertThat(desk.personDestruction().acts()).isEmpty();
    }

    private static Person other() {
        return new Person(UUID.randomUUID(), 0, "Үлгіқызы", "А.", null, null, null, null, null, null, null, List.of("customers"), null, null, null);
    }
}
