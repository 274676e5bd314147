package kz.tizilim.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.letters.Sending;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;

/** The sample company's register with requests at every step, on 26 March 2026. */
public final class SampleRequests {
    public static final String DAY = "2026-03-26";
    public static final LocalDate TODAY = LocalDate.parse(DAY);

    private SampleRequests() {}

    /** The sample company without any request yet. */
    public static RegisterSession company(Path folder) {
        RegisterSession session = TestSession.empty(folder, DAY);
        new SampleCompany(TestSession.clock(DAY)).into(session);
        return session;
    }

    /** A mail of one of the company's people, laid into a folder to be dropped. */
    public static Path mail(RegisterSession session, Path folder, String name) {
        try {
            byte[] mail = new SampleCompany(TestSession.clock(DAY)).mail(session, name, Language.KK);
            return Files.write(folder.resolve(name + ".eml"), mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request for each step: one late, one searched, one whose reply is not sent, one that waits, one that is sent. */
    public static void fill(RegisterSession session) {
        received(session, "correction", 17);
        searched(session, received(session, "access", 24), 12);
        answered(session, received(session, "access", 25), 3);
        Request asked = received(session, "destruction", 25);
        session.requests().askClarification(asked, "Шарттың нөмірін жазыңыз",
                session.requestLetters().clarification(asked, "Шарттың нөмірін жазыңыз", Language.KK));
        received(session, "withdrawal", 26);
        Request sent = answered(session, received(session, "access", 23), 1);
        session.requests().send(sent, new Sending(Sending.Way.EMAIL, TODAY, "aigul@example.kz", null));
    }

    public static Request received(RegisterSession session, String mail, int day) {
        byte[] bytes = new SampleCompany(TestSession.clock(DAY)).mail(session, mail, Language.KK);
        Intake read = session.mailIntake().read(MailReader.read(new ByteArrayInputStream(bytes)), bytes);
        LocalDateTime at = LocalDateTime.of(2026, 3, day, day == 26 ? 9 : 15, 40);
        return session.requests().receive(new Intake(at, read.channel(), read.subjectLine(), read.text(), read.language(), read.proposal(),
                read.kinds(), read.applicant(), read.person(), read.papers()));
    }

    public static Request searched(RegisterSession session, Request request, int records) {
        Request identified = session.requests()
                .identify(request, request.person(), new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, true, TODAY, null));
        List<SearchLogEntry> places = session.suggestions().whereToSearch(identified);
        return session.requests().search(identified, places.stream()
                .map(place -> new SearchLogEntry(place.activity(), place.base(), places.indexOf(place) == 1 ? 0 : records, List.of(), null))
                .toList());
    }

    public static Request answered(RegisterSession session, Request request, int records) {
        Request searched = searched(session, request, records);
        Request decided = session.requests()
                .decide(searched, session.suggestions().decision(searched, Decision.Outcome.GRANTED, null, null, TODAY));
        return session.requests().answer(decided, session.requestLetters().reply(decided, decided.decision(), Language.KK));
    }
}
