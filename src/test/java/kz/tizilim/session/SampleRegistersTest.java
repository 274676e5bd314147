package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Purpose;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.exchange.RegisterContents;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.requests.KindProposer;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRegistersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SAMPLE = "/kz/tizilim/session/sample/register.json";
    private static final String AINA = "/kz/tizilim/operators/mercury-aina.json";

    @TempDir private Path place;

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, AINA})
    void registerIsTakenOverWhole(String name) throws IOException {
        RegisterContents contents = read(name);
        try (RegisterSession session = TestSession.empty(place.resolve("register"), "2026-11-20")) {
            contents.into(session.folder());

            assertThat(session.activities().all()).hasSize(6);
            assertThat(session.operators().find()).isPresent();
            assertThat(session.transfers().recipients()).hasSameSizeAs(contents.of(Recipient.class));
            Path first = place.resolve("first.json");
            RegisterFile.write(first, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
            assertThat(RegisterFile.read(first, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY)).count()).isEqualTo(contents.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, AINA})
    void everyCodeOfRecipientsAndTransfersIsKnown(String name) throws IOException {
        RegisterContents contents = read(name);
        Set<String> grounds = new TreeSet<>();
        LawPack.current().bases().stream().map(Ground::code).forEach(grounds::add);
        LawPack.current().transferGrounds().stream().map(Ground::code).forEach(grounds::add);
        try (RegisterSession session = TestSession.empty(place.resolve("codes"), "2026-11-20")) {
            assertThat(contents.of(Recipient.class))
                    .allMatch(recipient -> session.activities().dictionaries().find(Dictionary.RECIPIENTS, recipient.category()).isPresent());
            assertThat(contents.of(Transfer.class)).isNotEmpty().allMatch(transfer -> grounds.contains(transfer.ground()));
            assertThat(contents.of(Operator.class)).allSatisfy(operator -> assertThat(operator.policy().rights())
                    .allMatch(right -> LawPack.current().kind(right.kind()).isPresent()));
        }
    }

    @Test
    void ainaHoldsAllThatItsPolicyNames() throws IOException {
        RegisterContents aina = read(AINA);
        Set<String> data = new TreeSet<>();
        aina.of(Activity.class).forEach(activity -> activity.data().stream().map(DataItem::term).forEach(data::add));

        assertThat(data).hasSizeGreaterThanOrEqualTo(36);
        assertThat(aina.of(Activity.class).stream().flatMap(activity -> activity.purposes().stream()).map(Purpose::name)).hasSize(26);
        assertThat(aina.of(Recipient.class)).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"access, access", "withdrawal, withdrawal"})
    void ainaLettersAreKnownByTheirSubjectLines(String name, String kind) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/kz/tizilim/operators/" + name + ".eml")) {
            Mail mail = MailReader.read(in);
            Operator operator = read(AINA).of(Operator.class).get(0);

            assertThat(new KindProposer(operator.policy().subjectLines()).propose(mail.subject(), mail.text()).kinds().get(0)).isEqualTo(kind);
            assertThat(mail.date().map(date -> date.toLocalDateTime().toLocalDate())).contains(LocalDate.of(2026, 3, 19));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mailsOfTheSampleCompanyAreKnownInEveryLanguage(Language language) throws IOException {
        try (RegisterSession session = TestSession.empty(place.resolve("mails"), "2026-11-20")) {
            SampleCompany sample = new SampleCompany(TestSession.clock("2026-11-20"));
            sample.into(session);
            KindProposer proposer = new KindProposer(session.operators().find().orElseThrow().policy().subjectLines());
            for (String[] expected : new String[][] {
                {"access", "access"}, {"withdrawal", "withdrawal"}, {"stranger", "access"},
                {"correction", "correction"}, {"newsletter", "newsletter-opt-out"}, {"destruction", "destruction"}}) {
                Mail mail = MailReader.read(new ByteArrayInputStream(sample.mail(session, expected[0], language)));

                assertThat(proposer.propose(mail.subject(), mail.text()).kinds()).as(expected[0]).containsExactly(expected[1]);
                assertThat(mail.warnings()).isEmpty();
            }
        }
    }

    private static RegisterContents read(String name) throws IOException {
        try (InputStream in = SampleRegistersTest.class.getResourceAsStream(name)) {
            return RegisterFile.read(in, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY));
        }
    }
}
