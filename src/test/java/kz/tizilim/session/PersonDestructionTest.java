package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.exchange.RecordHistory.Kind;
import kz.tizilim.journal.Progress;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.Test;

/** Destroying a person's data takes all that is hers with every key, keeps what is a case of its own, and waits for what is open. */
class PersonDestructionTest extends SessionWithPerson {
    @Test
    void allKeysOfMergedCardsGoWithTheirRecordsAndTheNumberIsNotGivenAgain() {
        Consent given = session.consents().keep(Consent.fresh(person.id(), session.consents().today()).by(TestSession.textInUse(session).id()), null);
        Person other = session.persons().keep(other());
        session.personMerges().merge(person, other);

        DestructionAct act = session.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);

        assertThat(act.owners()).containsExactlyInAnyOrder(person.id(), other.id());
        assertThat(act.person()).isEqualTo(person.number());
        assertThat(act.gone()).contains(new DestructionAct.Gone("consent", 1), new DestructionAct.Gone("person_merge", 1));
        assertThat(session.persons().find(person.id())).isEmpty();
        assertThat(session.consents().find(given.id())).isEmpty();
        for (UUID owner : act.owners()) {
            assertThat(session.folder().isErased(owner)).isTrue();
            assertThat(session.persons().history().of(owner, Person.class)).isNotEmpty().allMatch(step -> step.kind() == Kind.DESTROYED);
        }
        assertThat(session.personDestruction().acts()).containsExactly(act);
        assertThat(session.persons().keep(other()).number()).isGreaterThan(person.number());
    }

    @Test
    void openRequestAndBlockingStandInTheWay() {
        Request request = session.requests().receive(new Intake(
                LocalDateTime.parse("2026-11-19T10:00"), Channel.EMAIL, "Сұрау", "Деректерімді жойыңыз", Language.KK, null, List.of("destruction"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), person.id(), List.of()));
        PersonDestruction.Plan plan = session.personDestruction().plan(person, Language.EN);
        assertThat(plan.stops()).singleElement().asString().contains(request.label());
        assertThat(plan.stays()).containsExactly(new DestructionAct.Gone("request", 1));
        refused(person);
        Person blocked = session.persons().block(person, "тексеру");
        assertThat(session.personDestruction().plan(blocked, Language.EN).stops()).hasSize(2);
        refused(blocked);
    }

    @Test
    void withdrawalWhoseProcessingIsNotStoppedStandsInTheWay() {
        Consent given = session.consents().keep(Consent.fresh(person.id(), session.consents().today()).by(TestSession.textInUse(session).id()), null);
        Consent withdrawn = session.consents().withdraw(given, new Withdrawal(
                session.consents().today(), null, null, List.of(session.activities().all().get(0).id()), false, null, null, null));
        assertThat(session.personDestruction().plan(person, Language.EN).stops()).singleElement().asString().contains("No. " + given.number());
        refused(person);
        session.consents().stopped(withdrawn);
        assertThat(session.personDestruction().plan(person, Language.EN).stops()).isEmpty();
    }

    @Test
    void numbersOfDestroyedAndRemovedRecordsAreNotGivenAgain() {
        UUID text = TestSession.textInUse(session).id();
        session.consents().keep(Consent.fresh(person.id(), session.consents().today()).by(text), null);
        session.disclosures().disclose(disclosure(), List.of(person.id()));
        Person other = session.persons().keep(other());
        session.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);

        Consent second = session.consents().keep(Consent.fresh(other.id(), session.consents().today()).by(text), null);
        Disclosure given = session.disclosures().disclose(disclosure(), List.of(other.id())).get(0);
        assertThat(second.number()).isEqualTo(2);
        assertThat(given.number()).isEqualTo(2);

        session.consents().remove(second);
        session.disclosures().remove(given);
        assertThat(session.consents().keep(Consent.fresh(other.id(), session.consents().today()).by(text), null).number()).isEqualTo(3);
        assertThat(session.disclosures().disclose(disclosure(), List.of(other.id())).get(0).number()).isEqualTo(3);
        session.consents().history().undo(second.id(), session.consents().history().last(second.id()).orElseThrow());
        assertThat(session.consents().numbered(2)).containsExactly(second);
        session.consents().keepAll(List.of(Consent.fresh(other.id(), session.consents().today()).by(text)), done -> {});
        assertThat(session.consents().numbered(4)).hasSize(1);
    }

    @Test
    void groundIsNeededAndAnOpenOneNamesItsAct() {
        assertThatThrownBy(() -> session.personDestruction().destroy(person, null, null, Progress.NONE)).isInstanceOf(ValidationErrors.class);
        assertThatThrownBy(() -> session.personDestruction().destroy(person, "other-cases", " ", Progress.NONE)).isInstanceOf(ValidationErrors.class);
        assertThat(session.persons().find(person.id())).isPresent();
        assertThat(session.personDestruction().acts()).isEmpty();
    }

    private void refused(Person whose) {
        assertThatThrownBy(() -> session.personDestruction().destroy(whose, "storage-ended", null, Progress.NONE)).isInstanceOf(ValidationErrors.class);
        assertThat(session.persons().find(whose.id())).isPresent();
        assertThat(session.personDestruction().acts()).isEmpty();
    }

    private Disclosure disclosure() {
        return new Disclosure(
                UUID.randomUUID(), 0, null, session.consents().today(), null, "Сот", null, List.of("full-name"), "сұрау № 5", null, null, false, null, null, null);
    }

    private static Person other() {
        return new Person(UUID.randomUUID(), 0, "Үлгіқызы", "А.", null, null, null, null, null, null, null, List.of("customers"), null, null, null);
    }
}
