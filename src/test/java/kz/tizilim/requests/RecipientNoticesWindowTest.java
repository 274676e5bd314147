package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import kz.tizilim.documents.PaperText;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.work.BesideLetter;
import kz.tizilim.requests.work.CaseStep;
import kz.tizilim.requests.work.CaseViewModel;
import kz.tizilim.requests.work.RequestsView;
import kz.tizilim.requests.work.RequestsViewModel;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who received the data are told of a decision by letters of their own, and the reply says no more of it than is true. */
final class RecipientNoticesWindowTest {
    @TempDir
    private Path folder;

    private final PrintedPapers printer = new PrintedPapers();
    private RegisterSession register;

    @BeforeEach
    void openRegister() {
        register = SampleRequests.company(folder.resolve("register"));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    /** A demand to change the data, decided; it tells everybody who received them. */
    private Request decided() {
        Request searched = SampleRequests.searched(register, SampleRequests.received(register, "correction", 25), 1);
        Decision decision = SampleDecisions.attested(
                searched, register.suggestions().decision(searched, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY), SampleRequests.TODAY);
        assertThat(decision.informed()).isNotEmpty();
        return register.requests().decide(searched, decision);
    }

    private Request told(Request request, UUID recipient) {
        return register.requests().tell(request, recipient, register.requestLetters()
                .toRecipient(request, request.decision(), register.transfers().findRecipient(recipient).orElseThrow(), Language.KK, null));
    }

    private String reply(Request request, Language language) {
        return String.valueOf(register.requestLetters().reply(request, request.decision(), language).contents().get("recipients-told"));
    }

    @Test
    void theReplySaysOfARecipientOnlyWhatWasDone() {
        Request request = decided();
        UUID recipient = request.toBeTold().get(0);
        String name = register.transfers().findRecipient(recipient).orElseThrow().name().in(Language.KK);
        assertThat(reply(request, Language.KK)).contains(name + ": хабарлама жіберіледі").doesNotContain("хабардар етілді", "жіберілді");

        Request made = told(request, recipient);
        Letter letter = register.letters().find(made.notice(recipient).orElseThrow().letter()).orElseThrow();
        assertThat(reply(made, Language.KK)).contains(name + ": 2026 жылғы 26 наурыздағы № " + letter.label() + " хат жіберіледі").doesNotContain("етілді");

        Request sent = register.requests().sendBeside(made, letter, new Sending(Sending.Way.REGISTERED_POST, SampleRequests.TODAY, "RR1", null), null);
        assertThat(reply(sent, Language.KK)).contains(name + ": 2026 жылғы 26 наурызда № " + letter.label() + " хатпен хабардар етілді");
        assertThat(reply(sent, Language.RU)).contains("уведомление направлено 26 марта 2026 года письмом № " + letter.label());
        assertThat(reply(sent, Language.EN)).contains("was notified on 26 March 2026 by letter No. " + letter.label());
        assertThat(register.letters().find(letter.id()).orElseThrow().isSent()).isTrue();
        assertThat(sent.status()).as("the request itself waits for its reply").isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void theNoticeTellsTheRecipientWhatWasDecidedAndIsMadeOnce() {
        Request request = decided();
        UUID recipient = request.toBeTold().get(0);
        Request made = told(told(request, recipient), recipient);
        assertThat(made.notices()).hasSize(1);
        List<Letter> letters = register.letters().ofCase(request.id());
        assertThat(letters).singleElement().extracting(letter -> letter.draft().kind()).isEqualTo(LetterKind.RECIPIENT_TOLD);
        assertThat(PaperText.of(register.letters().paper(letters.get(0))).replaceAll("\\s+", " "))
                .contains("дербес деректерді өзгерту", "өздеріңізде сақталған деректерді соған сәйкес өзгертуіңіз", "2026 жылғы 5 сәуірден кешіктірмей");
    }

    @Test
    void whoStopsProcessingTellsOfNoDestruction() {
        Request searched = SampleRequests.searched(register, SampleRequests.received(register, "destruction", 25), 1);
        Decision decision = register.suggestions().decision(searched, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY)
                .concerning(List.of(), List.of(register.transfers().recipients().get(0).id()))
                .stoppingOnly();
        Request request = register.requests().decide(searched, decision);
        Request made = told(request, request.toBeTold().get(0));
        assertThat(PaperText.of(register.letters().paper(register.letters().ofCase(made.id()).get(0))).replaceAll("\\s+", " "))
                .contains("деректердің өзі жойылмайды")
                .doesNotContain("дербес деректерді жою");
    }

    @Test
    void eachRecipientIsToldFromTheCard() {
        Request request = decided();
        UUID recipient = request.toBeTold().get(0);
        UiContext desk = TestContexts.direct(Language.KK, folder);
        RequestsViewModel requests = Screenshots.onScreen(() -> new RequestsViewModel(desk, register.workplace(), printer));
        try (ShownScreen screen = ShownScreen.of(desk, Screenshots.onScreen(() -> new RequestsView(desk, requests)))) {
            screen.click("requests-beside-make-" + recipient);
            assertThat(requests.opened().part().get()).isEqualTo(CaseStep.NOTICE);
            assertThat(requests.opened().paper().pages().get()).as("the paper is seen before it is registered").isNotNull();
            assertThat(register.letters().all()).isEmpty();
            screen.click("requests-act-tell").click("letters-journal-print-now");
            Letter letter = register.letters().all().get(0);
            assertThat(printer.titles()).containsExactly(letter.label());
            screen.click("requests-beside-send-" + recipient);
            Attested.choose(screen, "requests-sending-way", Sending.Way.REGISTERED_POST);
            Attested.date(screen, "requests-sending-on", SampleRequests.TODAY);
            screen.click("requests-sending-track").type("RR123").click("requests-beside-keep");
            assertThat(register.letters().find(letter.id()).orElseThrow().sending().track()).isEqualTo("RR123");
            assertThat(register.requests().find(request.id()).orElseThrow().notice(recipient).orElseThrow().sentOn()).isEqualTo(SampleRequests.TODAY);
            assertThat(requests.opened().part().get()).isEqualTo(CaseStep.REPLY);
        }
        assertThat(desk.background().unanswered()).isEmpty();
    }

    /** What the reply promised is ended from the card: done, or set aside with a reason; with the last of it the case closes. */
    @Test
    void whatIsLeftToDoIsEndedFromTheCard() {
        Request searched = SampleRequests.searched(register, SampleRequests.received(register, "withdrawal", 25), 1);
        Request decided = register.requests().decide(searched, register.suggestions().decision(searched, Decision.Outcome.GRANTED, null, null, SampleRequests.TODAY));
        Request answered = register.requests().answer(decided, register.requestLetters().reply(decided, decided.decision(), Language.KK));
        Request sent = register.requests().send(answered, new Sending(Sending.Way.EMAIL, SampleRequests.TODAY, "aigul@example.kz", null));
        assertThat(sent.status()).isEqualTo(RequestStatus.FOLLOW_UP);
        Screenshots.saveAll(language -> {
            RequestsView view = new RequestsView(TestContexts.direct(language, folder), new RequestsViewModel(TestContexts.direct(language, folder), register.workplace(), printer));
            view.shown();
            return (Parent) view.node();
        }, "requests-tasks");
        UiContext desk = TestContexts.direct(Language.RU, folder);
        RequestsViewModel requests = Screenshots.onScreen(() -> new RequestsViewModel(desk, register.workplace(), printer));
        try (ShownScreen screen = ShownScreen.of(desk, Screenshots.onScreen(() -> new RequestsView(desk, requests)))) {
            screen.click("requests-task-finish-0");
            for (int place = 1; place < sent.tasks().size(); place++) {
                screen.click("requests-task-reason-" + place).type("не получал данных").click("requests-task-leave-" + place);
            }
        }
        assertThat(register.requests().find(sent.id()).orElseThrow().status()).isEqualTo(RequestStatus.SENT);
        assertThat(desk.background().unanswered()).isEmpty();
    }

    @Test
    void theCardShowsWhomToTellInAllLanguages() {
        Request request = decided();
        Screenshots.saveAll(language -> {
            UiContext desk = TestContexts.direct(language, folder);
            RequestsViewModel requests = new RequestsViewModel(desk, register.workplace(), printer);
            RequestsView view = new RequestsView(desk, requests);
            view.shown();
            return (Parent) view.node();
        }, "requests-told");
        Screenshots.saveAll(language -> {
            UiContext desk = TestContexts.direct(language, folder);
            RequestsViewModel requests = new RequestsViewModel(desk, register.workplace(), printer);
            RequestsView view = new RequestsView(desk, requests);
            view.shown();
            CaseViewModel card = requests.opened();
            BesideLetter first = card.file().get().beside().get(0);
            card.beside().write(first);
            return (Parent) view.node();
        }, "requests-notice");
        assertThat(register.requests().find(request.id()).orElseThrow().notices()).isEmpty();
    }

    @Test
    void aQuestionToTheApplicantIsMarkedAsSentToo() {
        Request request = SampleRequests.received(register, "destruction", 25);
        Request asked = register.requests().askClarification(
                request, "Шарттың нөмірін жазыңыз", register.requestLetters().clarification(request, "Шарттың нөмірін жазыңыз", Language.KK));
        UiContext desk = TestContexts.direct(Language.RU, folder);
        RequestsViewModel requests = Screenshots.onScreen(() -> {
            RequestsViewModel made = new RequestsViewModel(desk, register.workplace(), printer);
            made.load();
            return made;
        });
        Screenshots.onScreen(() -> {
            BesideLetter question = requests.opened().file().get().beside().get(0);
            assertThat(question.recipient()).isNull();
            requests.opened().beside().noteSending(question.letter(), () -> {});
            return question;
        });
        assertThat(register.letters().ofCase(asked.id())).as("a sending without its day is none").noneMatch(Letter::isSent);
        Screenshots.onScreen(() -> {
            requests.opened().beside().sending().way().set(Sending.Way.EMAIL);
            requests.opened().beside().sending().on().set(SampleRequests.TODAY);
            requests.opened().beside().noteSending(requests.opened().file().get().beside().get(0).letter(), () -> {});
            return Optional.empty();
        });
        assertThat(register.letters().ofCase(asked.id())).allMatch(Letter::isSent);
        assertThat(register.requests().find(asked.id()).orElseThrow().status()).isEqualTo(RequestStatus.AWAITING_CLARIFICATION);
    }
}
