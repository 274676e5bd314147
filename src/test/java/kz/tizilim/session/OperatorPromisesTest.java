package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.exchange.MailAddress;
import kz.tizilim.exchange.MailDraft;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.exchange.MailWriter;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineCalculation;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.letters.Letter;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the given policies promise is kept: for each promised request a mail with the prescribed subject line (or none) comes in, its
 * kinds and days are right, and the reply goes out on paper in time.
 */
class OperatorPromisesTest {
    private static final Path TABLES = Path.of("target/operators");
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 3, 19, 15, 40);
    /** The working day after receipt: no term of the law is shorter. */
    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 20);

    @TempDir
    private Path folder;

    /** A mail that asks for a promised right. */
    record Asked(String operator, int right, String subject, String text) {
        static Asked of(String line) {
            String[] cells = line.split("\t", -1);
            return new Asked(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
        }
    }

    static Stream<String> operators() {
        return GivenOperator.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyPromisedRequestIsAnsweredInTime(String name) throws IOException {
        List<String> table = new ArrayList<>();
        try (RegisterSession session = GivenOperator.register(name, folder.resolve(name), ANSWERED.toString())) {
            List<PromisedRight> rights = session.operators().find().orElseThrow().policy().rights();
            for (Asked asked : asked(name)) {
                PromisedRight right = rights.get(asked.right());
                Request request = classified(session, received(session, asked), right.kind(), asked.text());
                assertThat(request.language()).isEqualTo(Language.KK);
                Deadline deadline = session.requests().terms().of(request, right.kind());
                Request confirmed = deadline.promiseWaitsFor().equals(Optional.of(Trigger.CONFIRMATION)) ? session.requests().confirm(request, ANSWERED) : request;
                Request answered = answered(session, confirmed);
                Letter letter = session.letters().find(answered.reply()).orElseThrow();
                VeraPdf.assertAccessibleArchive(session.letters().paper(letter));
                Files.createDirectories(TABLES);
                Files.write(TABLES.resolve(name + "-" + asked.right() + ".pdf"), session.letters().paper(letter));
                assertThat(answered.status()).isEqualTo(RequestStatus.ANSWERED);
                assertThat(letter.date()).isEqualTo(ANSWERED).isBeforeOrEqualTo(request.due());
                table.add(line(asked, right, request, session.requests().terms().of(confirmed, right.kind()), letter));
            }
            assertThat(everyRightThatIsAsked(rights)).containsExactlyElementsOf(asked(name).stream().map(Asked::right).toList());
        }
        Files.write(TABLES.resolve(name + "-promises.txt"), table);

        assertThat(table).containsExactlyElementsOf(GivenOperator.lines(name + ".promises.txt"));
    }

    /** Rights that need no request, and recourse to somebody else, are asked of nobody here. */
    private static List<Integer> everyRightThatIsAsked(List<PromisedRight> rights) {
        return Stream.iterate(0, i -> i < rights.size(), i -> i + 1)
                .filter(i -> rights.get(i).kind() != null && !rights.get(i).kind().equals("complaint"))
                .toList();
    }

    /** Where the words leave the kind unsure it is among those suggested, and the officer chooses it. */
    private static Request classified(RegisterSession session, Request request, String kind, String text) {
        if (request.kinds().isEmpty()) {
            assertThat(request.suggestions()).as(text).contains(kind);
            return session.requests().classify(request, List.of(kind));
        }
        assertThat(request.kinds()).as(text).contains(kind);
        return request;
    }

    private static Request received(RegisterSession session, Asked asked) throws IOException {
        Person person = session.persons().page(0, 1).get(0);
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        MailAddress from = new MailAddress(person.fullName(), person.emails().get(0));
        MailWriter.write(
                new MailDraft(from, List.of(new MailAddress("", "policy@example.kz")), asked.subject(), RECEIVED.atZone(TestSession.ZONE).toOffsetDateTime(), asked.text(), List.of()),
                mail);
        return session.requests().receive(session.mailIntake().read(MailReader.read(new ByteArrayInputStream(mail.toByteArray())), mail.toByteArray()));
    }

    private static Request answered(RegisterSession session, Request request) {
        IdentityCheck known = session.suggestions().knownAddress(request, ANSWERED).orElseThrow();
        List<SearchLogEntry> found = session.suggestions().foundInRegister(request);
        Decision proposed = session.suggestions().decision(request.withSearches(found), Decision.Outcome.GRANTED, null, null, ANSWERED);
        List<Decision> all = proposed.all().stream().map(OperatorPromisesTest::withWhatChanged).toList();
        Decision decision = all.get(0).beside(all.subList(1, all.size()));
        return session.requests().answerAtOnce(request, known, found, decision, now -> session.requestLetters().reply(now, decision, Language.KK));
    }

    /** What was corrected, or found when processing was checked, nobody but the officer can say. */
    private static Decision withWhatChanged(Decision decision) {
        return switch (decision.matter()) {
            case CORRECTION -> decision.with(Map.of(
                    DecisionFact.CHANGED.code(), LocalText.same("пошта мекенжайы «Үлгі көшесі, 1» дегеннен «Үлгі көшесі, 12» дегенге өзгертілді"),
                    DecisionFact.PAPER.code(), LocalText.same("өтініш иесінің 2026 жылғы 19 наурыздағы хаты")));
            case DESTRUCTION -> decision.with(Map.of(DecisionFact.CHECK_RESULT.code(), LocalText.same("өңдеу шарттары тексерілді")));
            default -> decision;
        };
    }

    private static String line(Asked asked, PromisedRight right, Request request, Deadline deadline, Letter letter) {
        return String.join(
                " | ",
                right.words().kk(),
                asked.subject().isEmpty() ? "—" : "«" + asked.subject() + "»",
                String.join(", ", request.kinds()),
                "received " + request.receivedOn(),
                right.kind() + ": statutory " + day(deadline.statutory()),
                "promised " + (right.promise() == null ? "—" : day(deadline.promised())),
                "governs " + deadline.governs(),
                "due " + request.due(),
                "letter of " + letter.date() + ": " + said(letter));
    }

    private static String said(Letter letter) {
        return letter.draft().parts().stream().map(part -> part.kind().code()).collect(Collectors.joining(", "));
    }

    private static String day(Optional<DeadlineCalculation> reckoning) {
        return reckoning.map(DeadlineCalculation::due).map(LocalDate::toString).orElse("—");
    }

    private static List<Asked> asked(String name) {
        return GivenOperator.lines("promises.tsv").stream().skip(1).map(Asked::of).filter(asked -> asked.operator().equals(name)).toList();
    }
}
