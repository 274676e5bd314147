package kz.tizilim.app;

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
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.Test;

/** Destroying a person's data takes all that is hers with every key, keeps what is a case of its own, and waits for what is open. */
class PersonDestructionTest extends DeskWithPerson {
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
    void withdrawalWhoseProcessingIsNotStoppedStandsInTheWay() {
        Consent given = desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(TestDesk.textInUse(desk).id()), null);
        Consent withdrawn = desk.consents().withdraw(given, new Withdrawal(
                desk.consents().today(), null, null, List.of(desk.activities().all().get(0).id()), false, null, null, null));
        assertThat(desk.personDestruction().plan(person, Language.EN).stops()).singleElement().asString().contains("No. " + given.number());
        refused(person);
        desk.consents().stopped(withdrawn);
        assertThat(desk.personDestruction().plan(person, Language.EN).stops()).isEmpty();
    }

    @Test
    void numbersOfDestroyedAndRemovedRecordsAreNotGivenAgain() {
        UUID text = TestDesk.textInUse(desk).id();
        desk.consents().keep(Consent.fresh(person.id(), desk.consents().today()).by(text), null);
        desk.disclosures().disclose(disclosure(), List.of(person.id()));
        Person other = desk.persons().keep(other());
        desk.personDestruction().destroy(person, "storage-ended", null, Progress.NONE);

        Consent second = desk.consents().keep(Consent.fresh(other.id(), desk.consents().today()).by(text), null);
        Disclosure given = desk.disclosures().disclose(disclosure(), List.of(other.id())).get(0);
        assertThat(second.number()).isEqualTo(2);
        assertThat(given.number()).isEqualTo(2);

        desk.consents().remove(second);
        desk.disclosures().remove(given);
        assertThat(desk.consents().keep(Consent.fresh(other.id(), desk.consents().today()).by(text), null).number()).isEqualTo(3);
        assertThat(desk.disclosures().disclose(disclosure(), List.of(other.id())).get(0).number()).isEqualTo(3);
        desk.consents().history().undo(second.id(), desk.consents().history().last(second.id()).orElseThrow());
        assertThat(desk.consents().numbered(2)).containsExactly(second);
        desk.consents().keepAll(List.of(Consent.fresh(other.id(), desk.consents().today()).by(text)), done -> {});
        assertThat(desk.consents().numbered(4)).hasSize(1);
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

    private Disclosure disclosure() {
        return new Disclosure(
                UUID.randomUUID(), 0, null, desk.consents().today(), null, "Сот", null, List.of("full-name"), "сұрау № 5", null, null, false, null, null, null);
    }

    private static Person other() {
        return new Person(UUID.randomUUID(), 0, "Үлгіқызы", "А.", null, null, null, null, null, null, null, List.of("customers"), null, null, null);
    }
}
