package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentState;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.journal.Change;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnConsentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @TempDir
    private Path place;

    private RegisterSession session;
    private Person aigul;
    private Consent consent;

    @BeforeEach
    void giveAConsent() {
        session = TestSession.withCompany(place.resolve("register"), TODAY.toString());
        aigul = session.persons().page(0, 1).get(0);
        ConsentText text = TestSession.textInUse(session);
        consent = session.consents().keep(Consent.fresh(aigul.id(), TODAY).by(text.id()), null);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theReplyToAWithdrawalMarksTheConsentsInTheSameEntry() {
        Request answered = answer(Decision.Outcome.GRANTED, null, TODAY);
        Consent now = session.consents().find(consent.id()).orElseThrow();
        assertThat(now.on(TODAY)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(now.withdrawal().request()).isEqualTo(answered.id());
        assertThat(now.withdrawal().received()).isEqualTo(TODAY);
        assertThat(now.withdrawal().stoppedOn()).isEqualTo(TODAY);
        assertThat(last(consent.id()).seq()).isEqualTo(last(answered.id()).seq());
    }

    /** What nobody has stopped yet is not noted as stopped: it waits in the list of what is to be stopped. */
    @Test
    void aStopThatNobodyHasMadeIsStillToBeMade() {
        answer(Decision.Outcome.GRANTED, null, null);
        assertThat(session.consents().find(consent.id()).orElseThrow().withdrawal().stoppedOn()).isNull();
        assertThat(session.consents().toStop()).hasSize(1);
    }

    @Test
    void aRefusedWithdrawalIsNotedWithItsBar() {
        answer(Decision.Outcome.REFUSED, "withdrawal.unfulfilled-obligation", null);
        Consent now = session.consents().find(consent.id()).orElseThrow();
        assertThat(now.on(TODAY)).isEqualTo(ConsentState.GIVEN);
        assertThat(now.withdrawal().bar()).isEqualTo("withdrawal.unfulfilled-obligation");
    }

    private Request answer(Decision.Outcome outcome, String ground, LocalDate doneOn) {
        Request request = session.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 26, 9, 0), Channel.EMAIL, "Келісім", "Келісімімді қайтарып аламын", Language.KK, null, List.of("withdrawal"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), aigul.id(), List.of()));
        request = session.requests().identify(request, aigul.id(), session.suggestions().knownAddress(request, TODAY).orElseThrow());
        request = session.requests().search(request, session.suggestions().foundInRegister(request));
        request = session.requests().decide(request, session.suggestions().decision(request, outcome, ground, null, TODAY).doneOn(doneOn));
        return session.requests().answer(request, session.requestLetters().reply(request, request.decision(), Language.KK));
    }

    private Change last(UUID record) {
        List<Change> changes = session.folder().history(record);
        return changes.get(changes.size() - 1);
    }
}
