package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.Change;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockedPersonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @TempDir
    private Path place;

    private RegisterSession session;
    private Person aigul;

    @BeforeEach
    void open() {
        session = TestSession.withCompany(place.resolve("register"), TODAY.toString());
        aigul = session.persons().page(0, 1).get(0);
    }

    @AfterEach
    void close() {
        session.close();
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
        String ground = Suggestions.grounds(RequestTopic.BLOCKING).get(0).code();
        answer(request("blocking", Applicant.Relation.SELF), Decision.Outcome.REFUSED, ground);
        assertThat(now()).isEqualTo(aigul);
    }

    @Test
    void thePersonIsAnsweredButAnAuthorityIsNotGivenBlockedData() {
        session.persons().block(aigul, "Тексеру");
        answer(request("access", Applicant.Relation.SELF), Decision.Outcome.GRANTED, null);
        Request asked = confirmed(request("authority-request", Applicant.Relation.AUTHORITY));
        Decision giving = session.suggestions().decision(asked, Decision.Outcome.GRANTED, null, null, TODAY);
        assertBlocked(() -> session.requests().decide(asked, giving));
        assertThat(session.requests().find(asked.id()).orElseThrow().decision()).isNull();
    }

    @Test
    void aBlockingBetweenDecisionAndReplyStopsTheReply() {
        Request asked = confirmed(request("authority-request", Applicant.Relation.AUTHORITY));
        Request decided = session.requests().decide(asked, session.suggestions().decision(asked, Decision.Outcome.GRANTED, null, null, TODAY));
        session.persons().block(aigul, "Тексеру");
        assertBlocked(() -> session.requests().answer(decided, session.requestLetters().reply(decided, decided.decision(), Language.KK)));
        assertThat(session.letters().all()).isEmpty();
    }

    @Test
    void blockedDataAreNotDisclosedAndTheirRecordsStayAsTheyAre() {
        Disclosure given = session.disclosures().disclose(disclosure(), List.of(aigul.id())).get(0);
        Person blocked = session.persons().block(aigul, "Тексеру");
        assertBlocked(() -> session.disclosures().disclose(disclosure(), List.of(aigul.id())));
        assertBlocked(() -> session.disclosures().keep(given));
        assertBlocked(() -> session.disclosures().remove(given));
        RecordHistory history = session.persons().history();
        assertThatThrownBy(() -> history.undo(given.id(), history.last(given.id()).orElseThrow()))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.HELD));
        assertThat(session.disclosures().ofPerson(aigul.id())).containsExactly(given);
        assertThat(session.disclosures().noticed(given, TODAY, "Хатпен").noticedOn()).isEqualTo(TODAY);
        history.undo(blocked.id(), history.last(blocked.id()).orElseThrow());
        assertThat(now()).isEqualTo(aigul);
    }

    private static void assertBlocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(ValidationErrors.class, faults -> assertThat(faults.all()).extracting(ValidationError::field).containsExactly("blocked"));
    }

    private static Disclosure disclosure() {
        return new Disclosure(
                UUID.randomUUID(), 0, null, TODAY, null, "Үлгі сақтандыру", null, List.of("full-name"), "Сұрау № 1", null, null, false, null, null, null);
    }

    private Person now() {
        return session.persons().find(aigul.id()).orElseThrow();
    }

    private Request request(String kind, Applicant.Relation relation) {
        return session.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 26, 9, 0), Channel.EMAIL, "Өтініш", "Деректерім туралы", Language.KK, null, List.of(kind),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, relation, null), aigul.id(), List.of()));
    }

    private Request confirmed(Request request) {
        Request identified = session.requests().identify(request, aigul.id(), session.suggestions().knownAddress(request, TODAY).orElseThrow());
        return session.requests().search(identified, session.suggestions().foundInRegister(identified));
    }

    private Request answer(Request received, Decision.Outcome outcome, String ground) {
        Request request = confirmed(received);
        Decision decision = SampleDecisions.attested(request, session.suggestions().decision(request, outcome, ground, null, TODAY), TODAY);
        request = session.requests().decide(request, decision);
        return session.requests().answer(request, session.requestLetters().reply(request, request.decision(), Language.KK));
    }

    private Change last(UUID record) {
        List<Change> changes = session.folder().history(record);
        return changes.get(changes.size() - 1);
    }
}
