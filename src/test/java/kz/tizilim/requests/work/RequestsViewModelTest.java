package kz.tizilim.requests.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.Ground;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.PrintedPapers;
import kz.tizilim.requests.Proposal;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.SampleRequests;
import kz.tizilim.requests.WhoAsks;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.HeldDesk;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RequestsViewModelTest {
    @TempDir
    private Path folder;

    private final PrintedPapers printer = new PrintedPapers();
    private RegisterSession register;
    private UiContext desk;
    private RequestsViewModel viewModel;

    @BeforeEach
    void openRegister() {
        register = SampleRequests.company(folder.resolve("register"));
        desk = TestContexts.direct(Language.KK, folder);
        viewModel = new RequestsViewModel(desk, register.workplace(), printer);
    }

    @AfterEach
    void closeRegister() {
        assertThat(desk.background().unanswered()).isEmpty();
        register.close();
    }

    private CaseViewModel open(Request request) {
        viewModel.load();
        viewModel.show(request.id());
        return viewModel.opened();
    }

    private static void send(CaseViewModel opened) {
        opened.sending().way().set(Sending.Way.EMAIL);
        opened.sending().on().set(SampleRequests.TODAY);
        opened.noteSending();
    }

    private Request now(Request request) {
        return register.requests().find(request.id()).orElseThrow();
    }

    @Test
    void theMostUrgentRequestIsOpenedFirst() {
        SampleRequests.received(register, "withdrawal", 25);
        Request late = SampleRequests.received(register, "correction", 17);
        viewModel.load();
        assertThat(viewModel.opened().file().get().request()).isEqualTo(late);
        assertThat(viewModel.late().get()).isEqualTo(1);
    }

    @Test
    void aReplyThatIsPrintedButNotSentStaysLate() {
        SampleRequests.answered(register, SampleRequests.received(register, "access", 17), 1);
        viewModel.load();
        assertThat(viewModel.late().get()).isEqualTo(1);
        assertThat(viewModel.requests()).allMatch(listed -> RequestsViewModel.isNotSent(listed.request()));
    }

    @Test
    void aFileThatIsNoMailIsToldAndRegistersNothing() throws IOException {
        Path broken = Files.write(folder.resolve("broken.eml"), new byte[] {0, 1, 2, 3});
        viewModel.intake().take(List.of(broken));
        assertThat(viewModel.intake().open().get()).isFalse();
        assertThat(desk.notices().shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
        assertThat(register.requests().all()).isEmpty();
    }

    @Test
    void aSecondMailWaitsUntilTheFirstIsRegistered() {
        Path first = SampleRequests.mail(register, folder, "access");
        Path second = SampleRequests.mail(register, folder, "withdrawal");
        viewModel.intake().take(List.of(first, second));
        assertThat(viewModel.intake().kinds().get()).containsExactly("access");
        viewModel.intake().register();
        assertThat(viewModel.intake().open().get()).isTrue();
        assertThat(viewModel.intake().kinds().get()).contains("withdrawal");
        assertThat(register.requests().all()).hasSize(1);
    }

    @Test
    void mailsThatAreDroppedWhileOneIsBeingReadWaitVisiblyInTheirOrder() {
        Path first = SampleRequests.mail(register, folder, "access");
        Path second = SampleRequests.mail(register, folder, "withdrawal");
        try (HeldDesk held = new HeldDesk(folder.resolve("held"))) {
            RequestsViewModel slow = new RequestsViewModel(held.context(), register.workplace(), printer);
            held.late(() -> {
                slow.intake().take(List.of(first));
                slow.intake().take(List.of(second));
            });
            assertThat(slow.intake().kinds().get()).containsExactly("access");
            assertThat(slow.intake().queue().left().get()).isEqualTo(1);
            assertThat(slow.intake().queue().place().get()).isEqualTo(1);
            assertThat(slow.intake().queue().all().get()).isEqualTo(2);
            held.late(() -> slow.intake().leave());
            assertThat(slow.intake().kinds().get()).contains("withdrawal");
            assertThat(slow.intake().queue().place().get()).isEqualTo(2);
            held.late(() -> slow.intake().leave());
            assertThat(slow.intake().open().get()).isFalse();
            assertThat(slow.intake().queue().all().get()).isZero();
        }
    }

    @Test
    void aFormThatIsLaidAsideComesBackAsItWasWritten() {
        viewModel.intake().take(List.of(SampleRequests.mail(register, folder, "access")));
        viewModel.intake().name().set("Аты түзетілді");
        viewModel.intake().time().set("25:99");
        viewModel.intake().byHand();
        assertThat(viewModel.intake().name().get()).isEmpty();
        assertThat(viewModel.intake().queue().left().get()).isEqualTo(1);
        viewModel.intake().leave();
        assertThat(viewModel.intake().name().get()).isEqualTo("Аты түзетілді");
        assertThat(viewModel.intake().time().get()).isEqualTo("25:99");
        assertThat(viewModel.intake().papers()).isNotEmpty();
        assertThat(viewModel.intake().isChanged()).isTrue();
    }

    @Test
    void whatIsWrittenByHandIsCheckedFieldByField() {
        viewModel.intake().byHand();
        viewModel.intake().time().set("25:99");
        viewModel.intake().register();
        assertThat(viewModel.intake().timeProblem().get()).isNotEmpty();
        viewModel.intake().time().set("9.05");
        viewModel.intake().register();
        assertThat(viewModel.intake().dayProblem().get()).as("nobody but the officer knows the day of receipt").isNotEmpty();
        assertThat(viewModel.intake().channelProblem().get()).as("nor how it came").isNotEmpty();
        viewModel.intake().name().set("Т. Үлгібеков");
        viewModel.intake().day().set(SampleRequests.TODAY);
        viewModel.intake().channel().set(Channel.POST);
        viewModel.intake().register();
        assertThat(viewModel.intake().kindsProblem().get()).isNotEmpty();
        viewModel.intake().kinds().set(List.of("access"));
        viewModel.intake().register();
        assertThat(viewModel.intake().open().get()).isFalse();
        assertThat(register.requests().all()).hasSize(1);
    }

    @Test
    void aRepresentativesAddressDoesNotNameThePerson() {
        viewModel.intake().take(List.of(SampleRequests.mail(register, folder, "access")));
        viewModel.intake().relation().set(Applicant.Relation.ATTORNEY);
        viewModel.intake().register();
        assertThat(register.requests().all().get(0).person()).isNull();
    }

    @Test
    void aStrangerIsWrittenIntoTheRegisterWithTheCheck() {
        Request request = SampleRequests.received(register, "stranger", 25);
        assertThat(request.person()).isNull();
        CaseViewModel opened = open(request);
        opened.confirmPerson();
        assertThat(opened.personProblem().get()).isNotEmpty();
        assertThat(opened.person().wayProblem().get()).as("the way is never preset").isNotEmpty();
        opened.person().fresh().set(true);
        opened.person().surname().set("Үлгібеков");
        opened.person().given().set("Тимур");
        opened.person().way().set(IdentityCheck.Way.CALL_BACK);
        opened.confirmPerson();
        assertThat(now(request).status()).isEqualTo(RequestStatus.IDENTIFIED);
        assertThat(register.persons().find(now(request).person()).orElseThrow().surname()).isEqualTo("Үлгібеков");
    }

    @Test
    void anUnconfirmedCheckLeavesTheRequestWhereItStands() {
        Request request = SampleRequests.received(register, "access", 25);
        CaseViewModel opened = open(request);
        opened.leaveUnconfirmed();
        assertThat(now(request).identity()).as("nothing says how it was tried").isNull();
        opened.person().way().set(IdentityCheck.Way.CALL_BACK);
        opened.leaveUnconfirmed();
        assertThat(now(request).status()).isEqualTo(RequestStatus.REGISTERED);
        assertThat(now(request).identity().confirmed()).isFalse();
    }

    @Test
    void whoeverCannotBeConfirmedIsRefusedAsSuchAndNothingIsPretended() {
        Request request = SampleRequests.received(register, "stranger", 25);
        CaseViewModel opened = open(request);
        assertThat(opened.isAllowed(CaseStep.DECISION)).as("before anybody tried to make sure of her").isFalse();
        opened.person().way().set(IdentityCheck.Way.CALL_BACK);
        opened.leaveUnconfirmed();
        assertThat(opened.isAllowed(CaseStep.DECISION)).isTrue();
        assertThat(opened.isAllowed(CaseStep.SEARCH)).isFalse();
        opened.part().set(CaseStep.DECISION);
        assertThat(opened.decision().isRefusalOnly()).isTrue();
        assertThat(opened.decision().shown().get().grounds()).extracting(Ground::code).doesNotContain("access.no-data");
        opened.preview();
        byte[] seen = opened.paper().pages().get().pdf();
        assertThat(seen).isNotEmpty();
        opened.decide();
        opened.registerReply(Optional.empty());
        Request refused = now(request);
        assertThat(refused.status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(refused.identity().confirmed()).isFalse();
        assertThat(refused.person()).isNull();
        assertThat(refused.searches()).isEmpty();
        assertThat(refused.decision().outcome()).isEqualTo(Decision.Outcome.REFUSED);
        assertThat(refused.decision().ground()).isEqualTo(WhoAsks.NOT_SHOWN);
        assertThat(register.persons().search("Үлгібеков", 1)).as("nobody is written into the register").isEmpty();
    }

    @Test
    void aRefusalOfSomebodyUnconfirmedTellsNoNameThatSheDidNotWrite() {
        Request request = SampleRequests.received(register, "access", 25);
        assertThat(request.person()).isNotNull();
        CaseViewModel opened = open(request);
        opened.person().way().set(IdentityCheck.Way.CALL_BACK);
        opened.leaveUnconfirmed();
        opened.part().set(CaseStep.DECISION);
        opened.decide();
        Draft draft = register.workplace().replies().reply(now(request), now(request).decision(), Language.KK);
        assertThat(draft.addressee()).as("her own name, in the case that the address asks for").startsWith(request.applicant().name());
    }

    @Test
    void aSearchLogWithoutNumbersIsNotKept() {
        Request request = SampleRequests.received(register, "access", 25);
        CaseViewModel opened = open(request);
        opened.person().way().set(IdentityCheck.Way.KNOWN_ADDRESS);
        opened.confirmPerson();
        opened.lines().get(0).count().set("0");
        opened.keepSearch();
        assertThat(opened.lines()).element(0).satisfies(line -> assertThat(line.problem().get()).isEmpty());
        assertThat(opened.lines()).element(1).satisfies(line -> assertThat(line.problem().get()).isNotEmpty());
        assertThat(now(request).searches()).isEmpty();
        opened.lines().forEach(line -> line.count().set("0"));
        opened.keepSearch();
        assertThat(now(request).status()).isEqualTo(RequestStatus.SEARCHED);
        assertThat(now(request).searches()).isNotEmpty().allMatch(search -> search.records() == 0);
    }

    @Test
    void whatThePersonsCardHoldsIsProposedAsFound() {
        Request request = SampleRequests.received(register, "access", 25);
        CaseViewModel opened = open(request);
        opened.person().way().set(IdentityCheck.Way.KNOWN_ADDRESS);
        opened.confirmPerson();
        opened.lines().forEach(line -> line.count().set("1"));
        opened.keepSearch();
        assertThat(now(request).searches()).flatExtracting(search -> search.data())
                .anyMatch(found -> found.term().equals("email") && "aigul@example.kz".equals(found.value()));
    }

    @Test
    void aRefusalIsNotKeptWithoutAGround() {
        Request request = SampleRequests.searched(register, SampleRequests.received(register, "access", 25), 1);
        CaseViewModel opened = open(request);
        opened.decision().shown().get().outcome().set(Decision.Outcome.REFUSED);
        opened.preview();
        assertThat(opened.paper().problem().get()).isNotEmpty();
        opened.decide();
        assertThat(opened.decision().shown().get().problem("ground").get()).isNotEmpty();
        assertThat(now(request).status()).isEqualTo(RequestStatus.SEARCHED);
        opened.decision().shown().get().ground().set(opened.decision().shown().get().grounds().get(0));
        opened.decide();
        assertThat(now(request).status()).isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void eachKindIsDecidedByItselfAndNothingIsGrantedUnseen() {
        Request request = SampleRequests.received(register, "access", 25);
        CaseViewModel opened = open(request);
        opened.classify(List.of("access", "destruction", "automated-objection"));
        SampleRequests.searched(register, now(request), 1);
        viewModel.load();
        opened = open(request);
        assertThat(opened.decision().matters()).hasSizeGreaterThan(1);
        opened.decision().shown().get().outcome().set(Decision.Outcome.GRANTED);
        opened.preview();
        assertThat(opened.paper().problem().get()).isNotEmpty();
        opened.decide();
        assertThat(now(request).decision()).isNull();
        assertThat(opened.decision().shown().get().isDecided()).as("the first that is not decided is shown").isFalse();
    }

    @Test
    void onlyGroundsOfTheKindAreOffered() {
        CaseViewModel opened = open(SampleRequests.searched(register, SampleRequests.received(register, "withdrawal", 25), 1));
        opened.decision().shown().get().outcome().set(Decision.Outcome.REFUSED);
        assertThat(opened.decision().shown().get().grounds()).isNotEmpty().allMatch(ground -> ground.kinds().contains("withdrawal"));
    }

    @Test
    void aWithdrawalProposesWhatStops() {
        Request request = SampleRequests.searched(register, SampleRequests.received(register, "withdrawal", 25), 1);
        CaseViewModel opened = open(request);
        opened.decide();
        assertThat(now(request).decision()).as("nobody has decided").isNull();
        MatterForm matter = opened.decision().shown().get();
        assertThat(matter.problem("outcome").get()).isNotEmpty();
        matter.outcome().set(Decision.Outcome.GRANTED);
        assertThat(matter.doneOn().get()).as("nobody said when it was done").isNull();
        opened.decide();
        assertThat(now(request).decision().stopped()).isNotEmpty();
    }

    @Test
    void onlyTheAllowedStepsAreOffered() {
        CaseViewModel opened = open(SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1));
        assertThat(opened.isAllowed(CaseStep.SENDING)).isTrue();
        assertThat(List.of(CaseStep.PERSON, CaseStep.SEARCH, CaseStep.DECISION, CaseStep.REPLY, CaseStep.QUESTION)).noneMatch(opened::isAllowed);
    }

    @Test
    void aLetterCannotHaveBeenSentBeforeItWasRegistered() {
        Request request = SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1);
        CaseViewModel opened = open(request);
        opened.sending().on().set(SampleRequests.TODAY.minusDays(1));
        opened.noteSending();
        assertThat(opened.sending().dayProblem().get()).isNotEmpty();
        opened.sending().on().set(SampleRequests.TODAY);
        opened.sending().way().set(Sending.Way.REGISTERED_POST);
        opened.noteSending();
        assertThat(opened.sending().trackProblem().get()).isNotEmpty();
        assertThat(now(request).status()).isEqualTo(RequestStatus.ANSWERED);
    }

    @Test
    void theProofOfSendingIsKeptWithTheCase() throws IOException {
        Request request = SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1);
        CaseViewModel opened = open(request);
        Path proof = Files.writeString(folder.resolve("receipt.pdf"), "receipt");
        opened.sending().proof().set(proof);
        opened.noteSending();
        assertThat(opened.sending().wayProblem().get()).as("neither way nor day is preset").isNotEmpty();
        assertThat(opened.sending().dayProblem().get()).isNotEmpty();
        send(opened);
        Letter letter = register.letters().find(now(request).reply()).orElseThrow();
        assertThat(register.requests().content(register.requests().paper(letter.sending().proof()).orElseThrow()))
                .isEqualTo(Files.readAllBytes(proof));
    }

    @Test
    void theSentRequestStaysOnTheScreen() {
        Request request = SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1);
        SampleRequests.received(register, "withdrawal", 26);
        CaseViewModel opened = open(request);
        send(opened);
        assertThat(opened.file().get().request().id()).isEqualTo(request.id());
        assertThat(viewModel.chosen().get().request().status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void theRegisteredReplyIsShownAndPrintedByteForByte() {
        Request request = SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1);
        CaseViewModel opened = open(request);
        byte[] kept = register.letters().paper(register.letters().find(request.reply()).orElseThrow());
        assertThat(opened.paper().pages().get().pdf()).isEqualTo(kept);
        opened.reprint(PrintedPapers.PRINTER);
        assertThat(printer.papers()).containsExactly(kept);
    }

    @Test
    void aQuestionWaitsAndItsAnswerTakesTheRequestOn() {
        Request request = SampleRequests.received(register, "access", 25);
        CaseViewModel opened = open(request);
        opened.part().set(CaseStep.QUESTION);
        opened.beside().asked().set("Тапсырыс нөмірін жазыңыз");
        opened.preview();
        assertThat(opened.paper().pages().get()).isNotNull();
        opened.beside().ask(Optional.empty());
        assertThat(now(request).status()).isEqualTo(RequestStatus.AWAITING_CLARIFICATION);
        assertThat(opened.part().get()).isEqualTo(CaseStep.ANSWER);
        opened.noteAnswer();
        assertThat(opened.answeredProblem().get()).isNotEmpty();
        opened.answeredOn().set(SampleRequests.TODAY);
        opened.noteAnswer();
        assertThat(now(request).status()).isEqualTo(RequestStatus.REGISTERED);
    }

    @Test
    void theHistoryTellsEachStep() {
        Request request = SampleRequests.answered(register, SampleRequests.received(register, "access", 25), 1);
        assertThat(open(request).file().get().history()).extracting(happening -> happening.what())
                .containsExactly("requests.receive", "requests.identify", "requests.search", "requests.decide", "requests.answer");
    }

    @Test
    void otherKindsMoveTheDay() {
        Request request = SampleRequests.received(register, "withdrawal", 25);
        CaseViewModel opened = open(request);
        opened.classify(List.of("withdrawal", "blocking"));
        assertThat(now(request).due()).isBefore(request.due());
        assertThat(opened.file().get().terms()).extracting(KindTerm::kind).containsExactly("withdrawal", "blocking");
    }

    private Path automatic() throws IOException {
        return Files.writeString(folder.resolve("answer.eml"), String.join("\r\n", "From: Пробная А. <a@example.org>", "Date: Mon, 23 Mar 2026 09:00:00 +0500",
                "Subject: Automatic reply", "Auto-Submitted: auto-replied", "Content-Type: text/plain; charset=UTF-8", "", "I am away until 1 April.", ""));
    }

    @Test
    void whatAsksForNothingWaitsInAListOfItsOwnAndComesBackWithItsTrueDay() throws IOException {
        viewModel.load();
        viewModel.intake().take(List.of(automatic()));
        assertThat(viewModel.intake().kinds().get()).containsExactly(Proposal.NOT_A_REQUEST);
        viewModel.intake().register();
        Request aside = register.requests().setAside().get(0);
        assertThat(aside.due()).isNull();
        assertThat(viewModel.filter().get()).isEqualTo(3);

        open(aside).classify(List.of("access"));
        assertThat(now(aside).isSetAside()).isFalse();
        assertThat(now(aside).receivedOn()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(now(aside).due()).as("three working days after 23 March, with Nauryz on 23 to 25 March between").isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(register.requests().setAside()).isEmpty();
    }

    @Test
    void aLetterAsksForSomethingOrForNothing() {
        assertThat(KindsView.with("access", List.of(Proposal.NOT_A_REQUEST))).containsExactly("access");
        assertThat(KindsView.with("access", List.of("correction"))).containsExactly("correction", "access");
        assertThat(KindsView.with(Proposal.NOT_A_REQUEST, List.of("access"))).containsExactly(Proposal.NOT_A_REQUEST);
    }

    @Test
    void aPaperIsReadIntoTheFormAndItsDayIsAskedFor() throws IOException {
        Path paper = Files.writeString(folder.resolve("letter.txt"), "Сәлеметсіздер ме! ЖСН 991332300002. Мен туралы деректердің көшірмесін беріңіздер. Келісімімді қайтарып аламын.");
        viewModel.intake().take(List.of(paper));
        assertThat(viewModel.intake().text().get()).contains("көшірмесін");
        assertThat(viewModel.intake().proposal().get().suggestions()).contains("access", "withdrawal");
        assertThat(viewModel.intake().day().get()).isNull();
        assertThat(viewModel.intake().name().get()).isEmpty();
        viewModel.intake().leave();

        viewModel.intake().take(List.of(Files.write(folder.resolve("scan.pdf"), new byte[] {1, 2, 3})));
        assertThat(viewModel.intake().text().get()).isEmpty();
        assertThat(viewModel.intake().warnings()).anyMatch(warning -> warning.contains("scan.pdf"));
        assertThat(viewModel.intake().kinds().get()).isEmpty();
    }
}
