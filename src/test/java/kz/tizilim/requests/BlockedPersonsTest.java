package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.app.TestDesk;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.Change;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockedPersonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @TempDir
    private Path place;

    private OfficerDesk desk;
    private Person aigul;

    @BeforeEach
    void open() {
        desk = TestDesk.withCompany(place.resolve("register"), TODAY.toString());
        aigul = desk.persons().page(0, 1).get(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theReplyToAGrantedRequestBlocksAndUnblocksInTheSameEntry() {
        Request blocking = answer(request("blocking", Applicant.Relation.SELF), Decision.Outcome.GRANTED, null);
        Person.Blocking blocked = now().blocked();
        assertThat(blocked.since()).isEqualTo(TODAY);
        assertThat(blocked.reason()).contains(blocking.label());
        assertThat(last(aigul.id()).seq()).isEqualTo(last(blocking.id()).seq());

        Request unblocking = answer(request("unblocking", Applicant.Relation.SELF), Decision.Outcome.GRANTED, null);
        assertThat(now()).isEqualTo(aigul);
        assertThat(last(aigul.id()).seq()).isEqualTo(last(unblocking.id()).seq());
    }

    @Test
    void aRefusedRequestBlocksNothing() {
        String ground = Suggestions.grounds(Matter.BLOCKING).get(0).code();
        answer(request("blocking", Applicant.Relation.SELF), Decision.Outcome.REFUSED, ground);
        assertThat(now()).isEqualTo(aigul);
    }

    @Test
    void thePersonIsAnsweredButAnAuthorityIsNotGivenBlockedData() {
        desk.persons().block(aigul, "Тексеру");
        answer(request("access", Applicant.Relation.SELF), Decision.Outcome.GRANTED, null);
        Request asked = confirmed(request("authority-request", Applicant.Relation.AUTHORITY));
        Decision giving = desk.suggestions().decision(asked, Decision.Outcome.GRANTED, null, null, TODAY);
        assertBlocked(() -> desk.requests().decide(asked, giving));
        assertThat(desk.requests().find(asked.id()).orElseThrow().decision()).isNull();
    }

    @Test
    void aBlockingBetweenDecisionAndReplyStopsTheReply() {
        Request asked = confirmed(request("authority-request", Applicant.Relation.AUTHORITY));
        Request decided = desk.requests().decide(asked, desk.suggestions().decision(asked, Decision.Outcome.GRANTED, null, null, TODAY));
        desk.persons().block(aigul, "Тексеру");
        assertBlocked(() -> desk.requests().answer(decided, desk.requestLetters().reply(decided, decided.decision(), Language.KK)));
        assertThat(desk.letters().all()).isEmpty();
    }

    @Test
    void blockedDataAreNotDisclosedAndTheirRecordsStayAsTheyAre() {
        Disclosure given = desk.disclosures().disclose(disclosure(), List.of(aigul.id())).get(0);
        Person blocked = desk.persons().block(aigul, "Тексеру");
        assertBlocked(() -> desk.disclosures().disclose(disclosure(), List.of(aigul.id())));
        assertBlocked(() -> desk.disclosures().keep(given));
        assertBlocked(() -> desk.disclosures().remove(given));
        RecordHistory history = desk.persons().history();
        assertThatThrownBy(() -> history.undo(given.id(), history.last(given.id()).orElseThrow()))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.HELD));
        assertThat(desk.disclosures().ofPerson(aigul.id())).containsExactly(given);
        assertThat(desk.disclosures().noticed(given, TODAY, "Хатпен").noticedOn()).isEqualTo(TODAY);
        history.undo(blocked.id(), history.last(blocked.id()).orElseThrow());
        assertThat(now()).isEqualTo(aigul);
    }

    private static void assertBlocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.all()).extracting(Fault::field).containsExactly("blocked"));
    }

    private static Disclosure disclosure() {
        return new Disclosure(
                UUID.randomUUID(), 0, null, TODAY, null, "Үлгі сақтандыру", null, List.of("full-name"), "Сұрау № 1", null, null, false, null, null, null);
    }

    private Person now() {
        return desk.persons().find(aigul.id()).orElseThrow();
    }

    private Request request(String kind, Applicant.Relation relation) {
        return desk.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 26, 9, 0), Channel.EMAIL, "Өтініш", "Деректерім туралы", Language.KK, null, List.of(kind),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, relation, null), aigul.id(), List.of()));
    }

    private Request confirmed(Request request) {
        Request identified = desk.requests().identify(request, aigul.id(), desk.suggestions().knownAddress(request, TODAY).orElseThrow());
        return desk.requests().search(identified, desk.suggestions().foundInRegister(identified));
    }

    private Request answer(Request received, Decision.Outcome outcome, String ground) {
        Request request = confirmed(received);
        Decision decision = SampleDecisions.attested(request, desk.suggestions().decision(request, outcome, ground, null, TODAY), TODAY);
        request = desk.requests().decide(request, decision);
        return desk.requests().answer(request, desk.requestLetters().reply(request, request.decision(), Language.KK));
    }

    private Change last(UUID record) {
        List<Change> changes = desk.folder().history(record);
        return changes.get(changes.size() - 1);
    }
}
