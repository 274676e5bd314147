package kz.tizilim.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.app.SampleCompany;
import kz.tizilim.app.TestDesk;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.letters.Sending;
import kz.tizilim.text.Language;

/** The sample company's register with requests at every step, on 26 March 2026. */
public final class SampleRequests {
    public static final String DAY = "2026-03-26";
    public static final LocalDate TODAY = LocalDate.parse(DAY);

    private SampleRequests() {}

    /** The sample company without any request yet. */
    public static OfficerDesk company(Path folder) {
        OfficerDesk desk = TestDesk.empty(folder, DAY);
        new SampleCompany(TestDesk.clock(DAY)).into(desk);
        return desk;
    }

    /** A mail of one of the company's people, laid into a folder to be dropped. */
    public static Path mail(OfficerDesk desk, Path folder, String name) {
        try {
            byte[] mail = new SampleCompany(TestDesk.clock(DAY)).mail(desk, name, Language.KK);
            return Files.write(folder.resolve(name + ".eml"), mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request for each step: one late, one searched, one whose reply is not sent, one that waits, one that is sent. */
    public static void fill(OfficerDesk desk) {
        received(desk, "correction", 17);
        searched(desk, received(desk, "access", 24), 12);
        answered(desk, received(desk, "access", 25), 3);
        Request asked = received(desk, "destruction", 25);
        desk.requests().askClarification(asked, "Шарттың нөмірін жазыңыз",
                desk.requestLetters().clarification(asked, "Шарттың нөмірін жазыңыз", Language.KK));
        received(desk, "withdrawal", 26);
        Request sent = answered(desk, received(desk, "access", 23), 1);
        desk.requests().send(sent, new Sending(Sending.Way.EMAIL, TODAY, "aigul@example.kz", null));
    }

    public static Request received(OfficerDesk desk, String mail, int day) {
        byte[] bytes = new SampleCompany(TestDesk.clock(DAY)).mail(desk, mail, Language.KK);
        Intake read = desk.mailIntake().read(MailReader.read(new ByteArrayInputStream(bytes)), bytes);
        LocalDateTime at = LocalDateTime.of(2026, 3, day, day == 26 ? 9 : 15, 40);
        return desk.requests().receive(new Intake(at, read.channel(), read.subjectLine(), read.text(), read.language(), read.proposal(),
                read.kinds(), read.applicant(), read.person(), read.papers()));
    }

    public static Request searched(OfficerDesk desk, Request request, int records) {
        Request identified = desk.requests()
                .identify(request, request.person(), new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, true, TODAY, null));
        List<Search> places = desk.suggestions().whereToSearch(identified);
        return desk.requests().search(identified, places.stream()
                .map(place -> new Search(place.activity(), place.base(), places.indexOf(place) == 1 ? 0 : records, List.of(), null))
                .toList());
    }

    public static Request answered(OfficerDesk desk, Request request, int records) {
        Request searched = searched(desk, request, records);
        Request decided = desk.requests()
                .decide(searched, desk.suggestions().decision(searched, Decision.Outcome.GRANTED, null, null, TODAY));
        return desk.requests().answer(decided, desk.requestLetters().reply(decided, decided.decision(), Language.KK));
    }
}
