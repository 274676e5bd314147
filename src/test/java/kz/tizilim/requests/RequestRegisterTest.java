package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.app.TestDesk;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.letters.Sending;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @TempDir
    Path place;

    private OfficerDesk desk;
    private Person aigul;

    @BeforeEach
    void openDesk() {
        desk = TestDesk.withCompany(place.resolve("register"), TODAY.toString());
        aigul = desk.persons().page(0, 1).get(0);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    private Intake intake(String kind) {
        return new Intake(
                LocalDateTime.of(2026, 3, 19, 15, 40), Channel.EMAIL, "Дербес деректер", "Деректерім туралы ақпарат беріңіз",
                Language.KK, null, List.of(kind), new Applicant("Айгүл Үлгіқызы", "aigul@example.kz", null, null, null, null),
                aigul.id(), List.of(new Intake.IncomingPaper("mail.eml", "message/rfc822", "mail".getBytes(StandardCharsets.UTF_8))));
    }

    private Request decided(Decision.Outcome outcome, String ground) {
        Request request = desk.requests().receive(intake("access"));
        request = desk.requests().identify(request, aigul.id(), desk.suggestions().knownAddress(request, TODAY).orElseThrow());
        request = desk.requests().search(request, desk.suggestions().foundInRegister(request));
        return desk.requests().decide(request, desk.suggestions().decision(request, outcome, ground, null, TODAY));
    }

    private Request answered() {
        Request request = decided(Decision.Outcome.GRANTED, null);
        return desk.requests().answer(request, desk.requestLetters().reply(request, request.decision(), Language.KK));
    }

    @Test
    void accessIsDueThreeWorkingDaysAfterReceiptAcrossNauryz() {
        assertThat(desk.requests().receive(intake("access")).due()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void withdrawalIsDueFifteenWorkingDaysAfterReceipt() {
        assertThat(desk.requests().receive(intake("withdrawal")).due()).isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @Test
    void theEarlierOfLawAndPromiseGoverns() {
        desk.operators().keep(TestDesk.operator(
                List.of(new PromisedRight("access", LocalText.same("access"), "1 working-day from receipt", List.of()))));
        assertThat(desk.requests().receive(intake("access")).due()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void theEarliestOfSeveralKindsDecides() {
        Request request = desk.requests().receive(intake("withdrawal"));
        assertThat(desk.requests().classify(request, List.of("withdrawal", "blocking")).due()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void numbersRunWithinTheYearWithoutGaps() {
        assertThat(desk.requests().receive(intake("access")).label()).isEqualTo("R-2026-0001");
        assertThatThrownBy(() -> desk.requests().receive(intake("no-such-kind"))).isInstanceOf(Faults.class);
        assertThat(desk.requests().receive(intake("access")).label()).isEqualTo("R-2026-0002");
        assertThat(desk.requests().find("R-2026-0002")).isPresent();
    }

    @Test
    void aRequestCannotComeInTomorrow() {
        Intake tomorrow = new Intake(
                TODAY.plusDays(1).atStartOfDay(), Channel.PHONE, null, null, Language.KK, null, List.of("access"),
                new Applicant("Айгүл", null, null, null, null, null), null, List.of());
        assertThatThrownBy(() -> desk.requests().receive(tomorrow)).isInstanceOf(Faults.class);
    }

    @Test
    void stepsCannotBeSkipped() {
        Request request = desk.requests().receive(intake("access"));
        assertThatThrownBy(() -> desk.requests().decide(request, desk.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, TODAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.requests().find(request.id()).orElseThrow().status()).isEqualTo(RequestStatus.REGISTERED);
    }

    @Test
    void aRefusalNeedsAGround() {
        assertThatThrownBy(() -> decided(Decision.Outcome.REFUSED, null)).isInstanceOf(Faults.class);
    }

    @Test
    void printedButNotSentStaysOpenAndGetsLate() {
        Request request = answered();
        assertThat(desk.requests().open()).extracting(Request::id).contains(request.id());
        assertThat(request.isLate(LocalDate.of(2026, 3, 28))).isTrue();
        Request sent = desk.requests().send(request, new Sending(Sending.Way.EMAIL, TODAY, "aigul@example.kz", null));
        assertThat(desk.requests().open()).isEmpty();
        assertThat(desk.letters().find(sent.reply()).orElseThrow().isSent()).isTrue();
    }

    @Test
    void aReplyIsFoundAgainByteForByte() {
        Request request = answered();
        Letter letter = desk.letters().ofCase(request.id()).get(0);
        assertThat(letter.label()).isEqualTo("1-ш");
        byte[] paper = desk.letters().paper(letter);
        assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(desk.letters().paper(letter)).isEqualTo(paper);
    }

    @Test
    void aStoppedLetterSpendsNoNumber() {
        Request request = decided(Decision.Outcome.GRANTED, null);
        Draft whole = desk.requestLetters().reply(request, request.decision(), Language.KK);
        Draft hollow = new Draft(
                whole.kind(), whole.language(), null, whole.owner(), whole.incomingNumber(), whole.incomingDate(), whole.addressee(),
                whole.addressLines(), whole.greeting(), null, null, null, null, 0);
        assertThatThrownBy(() -> desk.requests().answer(request, hollow)).isInstanceOf(MissingContents.class);
        assertThat(desk.letters().all()).isEmpty();
        assertThat(desk.requests().find(request.id()).orElseThrow().status()).isEqualTo(RequestStatus.DECIDED);
        desk.requests().answer(request, whole);
        assertThat(desk.letters().all()).extracting(Letter::number).containsExactly(1);
    }

    @Test
    void aNewHolidayMovesOpenRequestsAndTellsWhich() {
        Request request = desk.requests().receive(intake("access"));
        CalendarDay extra = new CalendarDay(
                LocalDate.of(2026, 3, 26), DayKind.HOLIDAY, LocalText.same("Демалыс"), "бұйрық", Confidence.V);
        desk.operators().keep(new CalendarEdits(List.of(extra), Set.of(), Set.of()));
        List<RequestRegister.Moved> moved = desk.requests().reckonAnew();
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).before()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(moved.get(0).request().due()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(desk.requests().find(request.id()).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(desk.requests().reckonAnew()).isEmpty();
    }

    @Test
    void clarificationDoesNotMoveTheDay() {
        Request request = desk.requests().receive(intake("access"));
        Request asked = desk.requests()
                .askClarification(request, "Тапсырыс нөмірін жазыңыз", desk.requestLetters().clarification(request, "Тапсырыс нөмірін жазыңыз", Language.KK));
        assertThat(asked.status()).isEqualTo(RequestStatus.AWAITING_CLARIFICATION);
        assertThat(asked.due()).isEqualTo(request.due());
        Request back = desk.requests().clarified(asked, TODAY);
        assertThat(back.status()).isEqualTo(RequestStatus.REGISTERED);
        assertThat(back.clarifications().get(0).answered()).isEqualTo(TODAY);
    }
}
