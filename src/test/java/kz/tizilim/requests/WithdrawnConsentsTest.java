package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.app.TestDesk;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentState;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.journal.Change;
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

    private OfficerDesk desk;
    private Person aigul;
    private Consent consent;

    @BeforeEach
    void giveAConsent() {
        desk = TestDesk.withCompany(place.resolve("register"), TODAY.toString());
        aigul = desk.persons().page(0, 1).get(0);
        ConsentText text = TestDesk.textInUse(desk);
        consent = desk.consents().keep(Consent.fresh(aigul.id(), TODAY).by(text.id()), null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theReplyToAWithdrawalMarksTheConsentsInTheSameEntry() {
        Request answered = answer(Decision.Outcome.GRANTED, null, TODAY);
        Consent now = desk.consents().find(consent.id()).orElseThrow();
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
        assertThat(desk.consents().find(consent.id()).orElseThrow().withdrawal().stoppedOn()).isNull();
        assertThat(desk.consents().toStop()).hasSize(1);
    }

    @Test
    void aRefusedWithdrawalIsNotedWithItsBar() {
        answer(Decision.Outcome.REFUSED, "withdrawal.unfulfilled-obligation", null);
        Consent now = desk.consents().find(consent.id()).orElseThrow();
        assertThat(now.on(TODAY)).isEqualTo(ConsentState.GIVEN);
        assertThat(now.withdrawal().bar()).isEqualTo("withdrawal.unfulfilled-obligation");
    }

    private Request answer(Decision.Outcome outcome, String ground, LocalDate doneOn) {
        Request request = desk.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 26, 9, 0), Channel.EMAIL, "Келісім", "Келісімімді қайтарып аламын", Language.KK, null, List.of("withdrawal"),
                new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null), aigul.id(), List.of()));
        request = desk.requests().identify(request, aigul.id(), desk.suggestions().knownAddress(request, TODAY).orElseThrow());
        request = desk.requests().search(request, desk.suggestions().foundInRegister(request));
        request = desk.requests().decide(request, desk.suggestions().decision(request, outcome, ground, null, TODAY).doneOn(doneOn));
        return desk.requests().answer(request, desk.requestLetters().reply(request, request.decision(), Language.KK));
    }

    private Change last(UUID record) {
        List<Change> changes = desk.folder().history(record);
        return changes.get(changes.size() - 1);
    }
}
