package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.work.NoticeDialog;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every matter with every outcome, decided with what the register proposes and answered from the sample company's register. */
final class EveryAnswerWindowTest {
    @TempDir
    static Path folder;

    private static RegisterSession desk;
    private static Person person;

    @BeforeAll
    static void openRegister() {
        desk = SampleRequests.company(folder.resolve("register"));
        person = desk.persons().find(SampleRequests.received(desk, "access", 24).person()).orElseThrow();
    }

    @AfterAll
    static void closeRegister() {
        desk.close();
    }

    private static Request searched(List<String> kinds) {
        Request request = desk.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 24, 15, 40), Channel.EMAIL, null, "Өтініш", Language.KK, null, kinds,
                new Applicant(person.fullName(), person.emails().get(0), null, null, null, null), person.id(), List.of()));
        request = desk.requests().identify(request, person.id(), desk.suggestions().knownAddress(request, SampleRequests.TODAY).orElseThrow());
        return desk.requests().search(request, desk.suggestions().foundInRegister(request));
    }

    @ParameterizedTest
    @EnumSource(RequestTopic.class)
    void everyMatterIsAnsweredWithEveryOutcomeInOneLanguageAndInTwo(RequestTopic matter) {
        Request request = searched(matter.kinds());
        for (Decision.Outcome outcome : List.of(Decision.Outcome.GRANTED, Decision.Outcome.PARTLY, Decision.Outcome.REFUSED)) {
            Optional<Ground> ground = Suggestions.grounds(matter, outcome.isGrounded() ? outcome : Decision.Outcome.REFUSED).stream().findFirst();
            if (ground.isEmpty()) {
                // The law knows no ground to refuse a part of these.
                assertThat(matter).isIn(RequestTopic.OBJECTION, RequestTopic.REVIEW);
                continue;
            }
            Decision decision = SampleDecisions.attested(
                    request, desk.suggestions().decision(request, outcome, ground.get().code(), ground.get().actNeeded() ? "12-бап" : null, SampleRequests.TODAY),
                    SampleRequests.TODAY);
            for (Language language : Language.values()) {
                Draft draft = desk.requestLetters().reply(request, decision, language);
                assertThat(draft.parts()).hasSize(outcome == Decision.Outcome.PARTLY ? 2 : 1);
                assertThat(desk.letters().preview(draft).pages()).isPositive();
            }
            assertThat(desk.letters().preview(desk.requestLetters().reply(request, decision, Language.KK, Language.RU)).pages()).isPositive();
        }
    }

    @Test
    void everyKindThatCanBeAskedForHasItsMatter() {
        assertThat(KindProposer.kinds()).allMatch(kind -> RequestTopic.ofKind(kind).isPresent());
    }

    @Test
    void aForwardedRequestNamesTheOtherOperator() {
        Request request = searched(List.of("access"));
        Decision decision = desk.suggestions()
                .decision(request, Decision.Outcome.FORWARDED, null, null, SampleRequests.TODAY)
                .with(Map.of(
                        DecisionFact.FORWARDED_TO.code(), LocalText.same("«Сынақ банк» АҚ"),
                        DecisionFact.CAUSE.code(), LocalText.same("деректерді сол оператор өңдейді")));
        assertThat(desk.letters().preview(desk.requestLetters().reply(request, decision, Language.KK)).pages()).isEqualTo(1);
    }

    @Test
    void aDemandToStopAloneIsAnsweredAsSuch() {
        Request request = searched(List.of("destruction"));
        Decision granted = SampleDecisions.attested(
                request, desk.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY).stoppingOnly(), SampleRequests.TODAY);
        Decision refused = desk.suggestions()
                .decision(request, Decision.Outcome.REFUSED, "destruction.processing-lawful", null, SampleRequests.TODAY)
                .stoppingOnly();
        assertThat(List.of(granted, refused))
                .extracting(decision -> desk.requestLetters().reply(request, decision, Language.RU).kind())
                .containsExactly(LetterKind.PROCESSING_STOPPED, LetterKind.PROCESSING_CONTINUES);
        for (Decision decision : List.of(granted, refused)) {
            assertThat(desk.letters().preview(desk.requestLetters().reply(request, decision, Language.KK, Language.EN)).pages()).isPositive();
        }
    }

    /** A consent that ends carries nothing: the letter says no word of it as a ground, and stops where nothing else carries what stays. */
    @ParameterizedTest
    @EnumSource(value = RequestTopic.class, names = {"WITHDRAWAL", "DESTRUCTION", "ACCOUNT", "ANONYMISATION"})
    void nothingStaysUponAConsentThatEnds(RequestTopic matter) {
        Request request = searched(matter.kinds());
        assertThat(desk.suggestions().onConsentAlone(request)).isNotEmpty();
        Decision proposed = SampleDecisions.attested(
                request, desk.suggestions().decision(request, matter, Decision.Outcome.GRANTED, null, SampleRequests.TODAY), SampleRequests.TODAY);
        String consent = LawPack.current().bases().stream().filter(basis -> basis.code().equals("consent")).findFirst().orElseThrow().words().kk();
        List<?> stays = (List<?>) desk.requestLetters().reply(request, proposed, Language.KK).contents().get("what-stays-and-why");
        assertThat(stays).isNotEmpty().noneMatch(line -> String.valueOf(line).contains(consent));
        UUID carried = request.searches().stream()
                .map(SearchLogEntry::activity)
                .filter(id -> desk.suggestions().onConsentAlone(request).stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .orElseThrow();
        Draft careless = desk.requestLetters().reply(request, proposed.concerning(List.of(carried), List.of()), Language.KK);
        MissingContents stopped = catchThrowableOfType(MissingContents.class, () -> desk.letters().preview(careless));
        assertThat(stopped.codes()).containsExactly("what-stays-and-why");
    }

    @Test
    void aDemandThatAsksForAStopAloneIsProposedAsSuch() {
        for (String text : List.of("Деректерімді заңсыз өңдеуді тоқтатыңыз.", "Прекратите незаконную обработку моих данных.", "Stop the unlawful processing.")) {
            assertThat(desk.suggestions().decision(saying(text), RequestTopic.DESTRUCTION, Decision.Outcome.GRANTED, null, SampleRequests.TODAY).stopsOnly()).as(text).isTrue();
        }
        for (String text : List.of("Өңдеуді тоқтатып, деректерімді жойыңыз.", "Прекратите обработку и удалите данные.", "Destroy my data.")) {
            assertThat(desk.suggestions().decision(saying(text), RequestTopic.DESTRUCTION, Decision.Outcome.GRANTED, null, SampleRequests.TODAY).stopsOnly()).as(text).isFalse();
        }
    }

    private static Request saying(String text) {
        return desk.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 24, 15, 40), Channel.EMAIL, null, text, Language.KK, null, List.of("destruction"),
                new Applicant(person.fullName(), person.emails().get(0), null, null, null, null), person.id(), List.of()));
    }

    @Test
    void nothingFoundIsSaidSo() {
        Request request = searched(List.of("access"));
        Request empty = request.withSearches(request.searches().stream()
                .map(search -> new SearchLogEntry(search.activity(), search.base(), 0, List.of(), null))
                .toList());
        Decision decision = desk.suggestions().decision(empty, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY);
        assertThat(desk.requestLetters().reply(empty, decision, Language.KK).kind()).isEqualTo(LetterKind.NO_DATA);
    }

    @Test
    void oneLetterAnswersAllMattersOfARequest() {
        Request request = searched(List.of("access", "recipients", "correction", "destruction", "withdrawal"));
        Decision granted = SampleDecisions.attested(
                request, desk.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY), SampleRequests.TODAY);
        Draft draft = desk.requestLetters().reply(request, granted, Language.KK, Language.RU);
        assertThat(draft.parts()).extracting(Draft.Part::kind).containsExactly(
                LetterKind.ACCESS_GRANTED, LetterKind.RECIPIENTS_NAMED, LetterKind.CORRECTION_MADE, LetterKind.DESTRUCTION_MADE,
                LetterKind.WITHDRAWAL_ACCEPTED);
        Request decided = desk.requests().decide(request, granted);
        Request answered = desk.requests().answer(decided, draft);
        assertThat(desk.requests().find(request.id()).orElseThrow().decision()).as("as it was kept").isEqualTo(granted);
        assertThat(desk.letters().find(answered.reply()).orElseThrow().draft()).isEqualTo(draft);
        assertThat(granted.apart()).hasSize(4);
    }

    @Test
    void everyRecipientCanBeToldOfEveryDecisionThatConcernsIt() {
        Stream.of(RequestTopic.values()).filter(matter -> !desk.transfers().recipients().isEmpty()).forEach(matter -> {
            Request request = searched(matter.kinds());
            Decision decision = desk.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY);
            decision.informed().stream().flatMap(id -> desk.transfers().findRecipient(id).stream()).forEach(recipient -> assertThat(
                            desk.letters().preview(desk.requestLetters().toRecipient(request, decision, recipient, Language.KK, Language.RU)).pages())
                    .isEqualTo(1));
        });
    }

    @Test
    void theSubjectIsToldOfAGivingOfHerData() {
        Transfer transfer = desk.transfers().transfers().get(0);
        Disclosure given = new Disclosure(
                UUID.randomUUID(), 0, person.id(), SampleRequests.TODAY, transfer.recipient(), null, transfer.activity(), transfer.data(), "№ 7 шарт",
                transfer.ground(), null, true, null, null, null);
        Disclosure kept = desk.disclosures().disclose(given, List.of(person.id())).get(0);
        DisclosureNotices notices = desk.disclosureNotices();
        for (Language language : Language.values()) {
            assertThat(notices.preview(notices.draft(kept, language, null)).pages()).isEqualTo(1);
        }
        assertThat(notices.unsent(kept)).isEmpty();
        Letter letter = notices.register(notices.draft(kept, Language.KK, Language.RU));
        assertThat(notices.unsent(kept)).as("found again until it is sent").contains(letter);
        assertThat(desk.disclosures().find(kept.id()).orElseThrow().awaitsNotice()).as("a letter that lies there tells nobody").isTrue();
        notices.send(letter, kept, new Sending(Sending.Way.REGISTERED_POST, SampleRequests.TODAY, "RR1", null), "№ " + letter.label());
        assertThat(notices.unsent(kept)).isEmpty();
        assertThat(desk.disclosures().find(kept.id()).orElseThrow().noticedOn()).isEqualTo(SampleRequests.TODAY);
        assertThat(desk.letters().find(letter.id()).orElseThrow().isSent()).isTrue();
    }

    @Test
    void aNoticeOfAGivingIsWrittenInTheWindow() {
        Transfer transfer = desk.transfers().transfers().get(1);
        Disclosure kept = desk.disclosures().disclose(new Disclosure(
                UUID.randomUUID(), 0, person.id(), SampleRequests.TODAY, transfer.recipient(), null, transfer.activity(), transfer.data(), "№ 8 шарт",
                transfer.ground(), null, true, null, null, null), List.of(person.id())).get(0);
        UiContext window = TestContexts.direct(Language.KK, folder);
        PrintedPapers printer = new PrintedPapers();
        NoticeDialog letters = new NoticeDialog(window, desk.disclosureNotices(), printer, () -> SampleRequests.TODAY);
        Transfers room = Screenshots.onScreen(() -> {
            Transfers made = new Transfers(
                    window, new Transfers.Registers(desk.transfers(), desk.disclosures(), desk.activities(), desk.persons()),
                    new Transfers.Printing(() -> desk.operators().find().orElseThrow(), () -> "1", (title, name, pdf) -> {}, letters), TestSession.clock(SampleRequests.DAY));
            made.showDisclosure(kept.id());
            return made;
        });
        try (ShownScreen screen = ShownScreen.of(window, Screenshots.onScreen(room::screen))) {
            screen.click("transfers-disclosure-write").click("requests-act-tell-person").click("letters-journal-print-now");
            Attested.choose(screen, "requests-sending-way", Sending.Way.REGISTERED_POST);
            Attested.date(screen, "requests-sending-on", SampleRequests.TODAY);
            screen.click("requests-sending-track").type("RR9").click("requests-beside-keep");
        }
        assertThat(printer.titles()).hasSize(1);
        assertThat(desk.disclosures().find(kept.id()).orElseThrow().awaitsNotice()).isFalse();
        assertThat(window.background().unanswered()).isEmpty();
    }
}
