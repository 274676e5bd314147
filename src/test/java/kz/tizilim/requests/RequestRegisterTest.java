package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.letters.Sending;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @TempDir
    Path place;

    private RegisterSession session;
    private Person aigul;

    @BeforeEach
    void openDesk() {
        session = TestSession.withCompany(place.resolve("register"), TODAY.toString());
        aigul = session.persons().page(0, 1).get(0);
    }

    @AfterEach
    void closeDesk() {
        session.close();
    }

    private Intake intake(String kind) {
        return new Intake(
                LocalDateTime.of(2026, 3, 19, 15, 40), Channel.EMAIL, "Дербес деректер", "Деректерім туралы ақпарат беріңіз",
                Language.KK, null, List.of(kind), new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null),
                aigul.id(), List.of(new Intake.IncomingPaper("mail.eml", "message/rfc822", "mail".getBytes(StandardCharsets.UTF_8))));
    }

    private Request decided(Decision.Outcome outcome, String ground) {
        Request request = session.requests().receive(intake("access"));
        request = session.requests().identify(request, aigul.id(), session.suggestions().knownAddress(request, TODAY).orElseThrow());
        request = session.requests().search(request, session.suggestions().foundInRegister(request));
        return session.requests().decide(request, session.suggestions().decision(request, outcome, ground, null, TODAY));
    }

    private Request answered() {
        Request request = decided(Decision.Outcome.GRANTED, null);
        return session.requests().answer(request, session.requestLetters().reply(request, request.decision(), Language.KK));
    }

    @Test
    void accessIsDueThreeWorkingDaysAfterReceiptAcrossNauryz() {
        assertThat(session.requests().receive(intake("access")).due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void withdrawalIsDueFifteenWorkingDaysAfterReceipt() {
        assertThat(session.requests().receive(intake("withdrawal")).due()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void theEarlierOfLawAndPromiseGoverns() {
        session.operators().keep(TestSession.operator(
                List.of(new PromisedRight("access", LocalText.same("access"), "1 working-day from receipt", List.of()))));
        assertThat(session.requests().receive(intake("access")).due()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void theEarliestOfSeveralKindsDecides() {
        Request request = session.requests().receive(intake("withdrawal"));
        assertThat(session.requests().classify(request, List.of("withdrawal", "blocking")).due()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void numbersRunWithinTheYearWithoutGaps() {
        assertThat(session.requests().receive(intake("access")).label()).isEqualTo("R-2026-0001");
        assertThatThrownBy(() -> session.requests().receive(intake("no-such-kind"))).isInstanceOf(ValidationErrors.class);
        assertThat(session.requests().receive(intake("access")).label()).isEqualTo("R-2026-0002");
        assertThat(session.requests().find("R-2026-0002")).isPresent();
    }

    @Test
    void aRequestCannotComeInTomorrow() {
        Intake tomorrow = new Intake(
                TODAY.plusDays(1).atStartOfDay(), Channel.PHONE, null, null, Language.KK, null, List.of("access"),
                new Applicant("Айгүл", null, null, null, null, null), null, List.of());
        assertThatThrownBy(() -> session.requests().receive(tomorrow)).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void stepsCannotBeSkipped() {
        Request request = session.requests().receive(intake("access"));
        assertThatThrownBy(() -> session.requests().decide(request, session.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, TODAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(session.requests().find(request.id()).orElseThrow().status()).isEqualTo(RequestStatus.REGISTERED);
    }

    @Test
    void aRefusalNeedsAGround() {
        assertThatThrownBy(() -> decided(Decision.Outcome.REFUSED, null)).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void printedButNotSentStaysOpenAndGetsLate() {
        Request request = answered();
        assertThat(session.requests().open()).extracting(Request::id).contains(request.id());
        assertThat(request.isLate(LocalDate.of(2026, 3, 28))).isTrue();
        Request sent = session.requests().send(request, new Sending(Sending.Way.EMAIL, TODAY, "aigul@example.kz", null));
        assertThat(session.requests().open()).isEmpty();
        assertThat(session.letters().find(sent.reply()).orElseThrow().isSent()).isTrue();
    }

    @Test
    void aReplyIsFoundAgainByteForByte() {
        Request request = answered();
        Letter letter = session.letters().ofCase(request.id()).get(0);
        assertThat(letter.label()).isEqualTo("1-ш");
        byte[] paper = session.letters().paper(letter);
        assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(session.letters().paper(letter)).isEqualTo(paper);
    }

    @Test
    void aStoppedLetterSpendsNoNumber() {
        Request request = decided(Decision.Outcome.GRANTED, null);
        Draft whole = session.requestLetters().reply(request, request.decision(), Language.KK);
        Draft hollow = new Draft(
                whole.kind(), whole.language(), null, whole.owner(), whole.incomingNumber(), whole.incomingDate(), whole.addressee(),
                whole.addressLines(), whole.greeting(), null, null, null, null, 0);
        assertThatThrownBy(() -> session.requests().answer(request, hollow)).isInstanceOf(MissingContents.class);
        assertThat(session.letters().all()).isEmpty();
        assertThat(session.requests().find(request.id()).orElseThrow().status()).isEqualTo(RequestStatus.DECIDED);
        session.requests().answer(request, whole);
        assertThat(session.letters().all()).extracting(Letter::number).containsExactly(1);
    }

    @Test
    void aNewHolidayMovesOpenRequestsAndTellsWhich() {
        Request request = session.requests().receive(intake("access"));
        CalendarDay extra = new CalendarDay(
                LocalDate.of(2026, 3, 26), DayKind.HOLIDAY, LocalText.same("Демалыс"), "бұйрық", Confidence.V);
        session.operators().keep(new CalendarEdits(List.of(extra), Set.of(), Set.of()));
        List<RequestRegister.Moved> moved = session.requests().reckonAnew();
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).before()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(moved.get(0).request().due()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(session.requests().find(request.id()).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(session.requests().reckonAnew()).isEmpty();
    }

    @Test
    void clarificationDoesNotMoveTheDay() {
        Request request = session.requests().receive(intake("access"));
        Request asked = session.requests()
                .askClarification(request, "Тапсырыс нөмірін жазыңыз", session.requestLetters().clarification(request, "Тапсырыс нөмірін жазыңыз", Language.KK));
        assertThat(asked.status()).isEqualTo(RequestStatus.AWAITING_CLARIFICATION);
        assertThat(asked.due()).isEqualTo(request.due());
        Request back = session.requests().clarified(asked, TODAY);
        assertThat(back.status()).isEqualTo(RequestStatus.REGISTERED);
        assertThat(back.clarifications().get(0).answered()).isEqualTo(TODAY);
    }
}
