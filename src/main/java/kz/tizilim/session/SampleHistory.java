package kz.tizilim.session;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Purpose;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.TextDrafts;
import kz.tizilim.consents.Validity;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.law.Ground;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestLetters;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.requests.Suggestions;
import kz.tizilim.requests.WhoAsks;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Transfer;

/**
 * What the invented company did in the weeks before today: texts of consents and consents given, one withdrawn, data given out, a request
 * granted and one refused. Where the program's own rules look at the day, the work is done in a session of that day.
 */
final class SampleHistory {
    private static final int TEXTS = 70;
    private static final int GRANTED = 35;
    private static final int REFUSED = 28;

    private final RegisterSession session;
    private final SampleCompany company;
    private final Clock clock;

    SampleHistory(RegisterSession session, SampleCompany company, Clock clock) {
        this.session = session;
        this.company = company;
        this.clock = clock;
    }

    private RegisterSession before(int days) {
        return new RegisterSession(session.folder(), Clock.offset(clock, Duration.ofDays(-days)));
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    void fill(Language language) {
        consents();
        disclosures();
        Request granted = received("access", language, GRANTED);
        finish(granted, decided(granted, GRANTED, Decision.Outcome.GRANTED, null), language, GRANTED);
        Request refused = received("destruction", language, REFUSED);
        finish(refused, decided(refused, REFUSED, Decision.Outcome.REFUSED, ground(refused)), language, REFUSED);
    }

    private static String ground(Request refused) {
        return Suggestions.grounds(RequestTopic.of(refused.kinds()).get(0), Decision.Outcome.REFUSED).stream()
                .filter(ground -> !ground.actNeeded() && !WhoAsks.isDoubtedBy(ground.code()))
                .map(Ground::code)
                .findFirst()
                .orElseThrow();
    }

    private void consents() {
        List<Activity> onConsent = session.activities().all().stream()
                .filter(activity -> activity.purposes().stream().anyMatch(purpose -> "consent".equals(purpose.basis())))
                .toList();
        ConsentText orders = inUse(onConsent.get(0));
        ConsentText news = inUse(onConsent.get(1));
        draft(onConsent.get(2));
        List<Person> persons = session.persons().page(0, 100);
        given(persons, "customers", orders, 50);
        List<Consent> readers = given(persons, "newsletter-subscribers", news, 40);
        Consent withdrawn = readers.get(readers.size() - 1);
        session.consents().withdraw(withdrawn, new Withdrawal(day(5), null, session.consents().stopBy(day(5)), news.activities(), false, null, null, null));
    }

    private List<Consent> given(List<Person> persons, String category, ConsentText text, int days) {
        List<Consent> given = new ArrayList<>();
        for (Person person : persons) {
            if (person.categories().contains(category)) {
                given.add(session.consents().keep(Consent.fresh(person.id(), day(days - given.size())).by(text.id()), null));
            }
        }
        return given;
    }

    private ConsentText inUse(Activity activity) {
        RegisterSession then = before(TEXTS);
        ConsentFormatter words = new ConsentFormatter(
                then.operators().find().orElseThrow(), then.activities().dictionaries(), then.transfers().recipients());
        return then.consents().use(then.consents().keep(text(activity)), words);
    }

    private void draft(Activity activity) {
        session.consents().keep(text(activity));
    }

    private ConsentText text(Activity activity) {
        List<Purpose> onConsent = activity.purposes().stream().filter(purpose -> "consent".equals(purpose.basis())).toList();
        List<Transfer> given = session.transfers().ofActivity(activity.id());
        ConsentText begun = TextDrafts.of(activity, onConsent, given, session.activities().bases());
        return new ConsentText(
                begun.id(), 0, 1, begun.name(), null, begun.activities(), begun.purposes(), begun.data(), Validity.untilPurpose(), !begun.recipients().isEmpty(),
                begun.recipients(), !begun.countries().isEmpty(), begun.countries(), false, null, null, null, null, null, null);
    }

    private void disclosures() {
        List<Person> persons = session.persons().page(0, 2);
        Disclosure asked = new Disclosure(
                UUID.randomUUID(), 0, null, day(12), null, "Үлгі қаласының полиция бөлімі", null, List.of("full-name", "phone"),
                "№ 3-14/215", "article-9-1", null, true, null, null, null);
        session.disclosures().disclose(asked, List.of(persons.get(0).id()));
        Disclosure told = session.disclosures()
                .disclose(
                        new Disclosure(
                                UUID.randomUUID(), 0, null, day(30), null, "Үлгі қалалық соты", null, List.of("full-name"), "№ 7", "article-9-1", null, true, null, null, null),
                        List.of(persons.get(1).id()))
                .get(0);
        session.disclosures().noticed(told, day(27), "zhanna@example.kz");
    }

    private Request received(String mail, Language language, int days) {
        RegisterSession then = before(days);
        byte[] bytes = company.mail(then, mail, language);
        Intake read = then.mailIntake().read(MailReader.read(new ByteArrayInputStream(bytes)), bytes);
        LocalDateTime at = LocalDateTime.of(day(days), LocalTime.of(9, 40));
        return then.requests().receive(new Intake(
                at, read.channel(), read.subjectLine(), read.text(), read.language(), read.proposal(), read.kinds(), read.applicant(), read.person(), read.papers()));
    }

    private Request decided(Request request, int days, Decision.Outcome outcome, String ground) {
        RegisterSession then = before(days);
        Request known = then.requests().identify(request, request.person(), new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, true, day(days), null));
        List<SearchLogEntry> found = then.suggestions().whereToSearch(known).stream()
                .map(place -> new SearchLogEntry(place.activity(), place.base(), 2, List.of(), null))
                .toList();
        Request searched = then.requests().search(known, found);
        return then.requests().decide(searched, said(searched, then.suggestions().decision(searched, outcome, ground, null, day(days))));
    }

    /** The facts that only an officer can know, in the words of a record that was made. */
    private static Decision said(Request request, Decision proposed) {
        LocalText words = new LocalText("2-хаттама бойынша", "по протоколу № 2", "by record No. 2");
        List<Decision> all = new ArrayList<>();
        for (Decision each : proposed.all()) {
            List<LetterKind> kinds = RequestLetters.kinds(request, each);
            Map<String, LocalText> facts = new TreeMap<>();
            DecisionFact.of(kinds).stream().filter(fact -> each.written(fact) == null).forEach(fact -> facts.put(fact.code(), words));
            all.add(each.with(facts));
        }
        return all.get(0).beside(all.subList(1, all.size()));
    }

    private void finish(Request request, Request decided, Language language, int days) {
        RegisterSession then = before(days - 1);
        Request answered = then.requests().answer(decided, then.requestLetters().reply(decided, decided.decision(), language));
        then.requests().send(answered, new Sending(Sending.Way.EMAIL, day(days - 1), request.applicant().email(), null));
    }
}
