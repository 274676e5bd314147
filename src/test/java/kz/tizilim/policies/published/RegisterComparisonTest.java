package kz.tizilim.policies.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.tizilim.operator.Operator;
import kz.tizilim.policies.OperatorHoldings;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.PolicyDifference.Kind;
import kz.tizilim.reading.PolicyReader;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.source.SourceFile;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy made from a register agrees with it; whatever is changed in the one or the other is named, and nothing else. */
class RegisterComparisonTest {
    @TempDir
    private Path folder;

    private RegisterSession session;

    @BeforeEach
    void open() {
        session = OperatorHoldings.sample(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePolicyOfARegisterAgreesWithIt(Language language) {
        RegisterComparison comparison = RegisterComparison.of(session.policies().holdings(), published(language, page -> page));
        assertThat(told(comparison)).isEmpty();
        assertThat(comparison.uncompared()).isEmpty();
    }

    /** Each change of the published words is one difference: what went missing, what came in, what is said in another way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | +7 727 000 00 01 | +7 727 000 00 09 | PHONE DIFFERENT
            RU | 991340000017 | 991340000025 | BIN DIFFERENT
            RU | Сынақова | Оразова | OFFICER DIFFERENT
            RU | улица Улги, 12 | улица Сынак, 90 | ADDRESS DIFFERENT
            RU | дата рождения | гражданство | DATA MISSING, DATA EXTRA
            RU | 75 лет | 50 лет | RETENTION DIFFERENT
            RU | Германия | Франция | COUNTRIES DIFFERENT
            RU | ТОО «Улги Толем» | ТОО «Тары Толем» | RECIPIENTS DIFFERENT
            RU | Выбор кандидата на вакансию | Проверка долгов | PURPOSES MISSING
            KK | +7 727 000 00 01 | +7 727 000 00 09 | PHONE DIFFERENT
            KK | туған күні, айы, жылы | азаматтығы | DATA MISSING, DATA EXTRA
            KK | 75 жыл | 50 жыл | RETENTION DIFFERENT
            KK | Германия | Франция | COUNTRIES DIFFERENT
            RU | Запрос о персональных данных | Вопрос | SUBJECT_LINE DIFFERENT
            """)
    void aChangedPolicyIsNamedByWhatChanged(Language language, String was, String is, String differences) {
        RegisterComparison comparison = RegisterComparison.of(session.policies().holdings(), published(language, page -> page.replace(was, is)));
        assertThat(topics(comparison)).containsAll(List.of(differences.split(", ", -1)));
    }

    @Test
    void eachDifferenceHasItsPlacesAndTheWayToMendEitherSide() {
        PolicyReading reading = published(Language.RU, page -> page.replace("+7 727 000 00 01", "+7 727 000 00 09"));
        PolicyDifference phone = RegisterComparison.of(session.policies().holdings(), reading).differences().stream()
                .filter(each -> each.topic() == PolicyTopic.PHONE)
                .findFirst()
                .orElseThrow();
        assertThat(phone.kind()).isEqualTo(Kind.DIFFERENT);
        assertThat(phone.stated().way().field()).isEqualTo("phones");
        assertThat(reading.text().source().line(phone.passage().line()).text()).contains(phone.passage().quote());
        assertThat(phone.mendPolicy(Language.RU)).contains("+7 727 000 00 01", "+7 727 000 00 09");
        assertThat(phone.mendRegister(Language.RU)).contains("+7 727 000 00 09");
    }

    @Test
    void aChangedRegisterIsNamedToo() {
        PolicyInput now = session.policies().holdings();
        Operator operator = now.operator();
        Operator other = new Operator(
                operator.id(), operator.name(), operator.form(), operator.shortForm(), operator.bin(), operator.address(), operator.postalAddress(),
                operator.city(), operator.phones(), List.of("info@mysal.example.kz"), operator.sites(), operator.apps(), operator.affiliates(), null,
                operator.signatories(), operator.logo(), operator.workWeek(), operator.policy());
        PolicyInput changed = new PolicyInput(
                other, now.activities(), now.bases(), now.recipients(), now.transfers(), now.consents(), now.dictionaries(), now.law(), now.on());
        assertThat(topics(RegisterComparison.of(changed, published(Language.RU, page -> page))))
                .contains("EMAIL DIFFERENT", "OFFICER EXTRA", "PHONE EXTRA");
    }

    private PolicyReading published(Language language, UnaryOperator<String> change) {
        String page = session.policies().draft(PolicyKind.PRIVACY, language).html().replace('\u00A0', ' ');
        return PolicyReader.read(SourceFile.read("policy.html", change.apply(page).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> topics(RegisterComparison comparison) {
        return comparison.differences().stream().map(each -> each.topic() + " " + each.kind()).toList();
    }

    private static List<Map.Entry<String, String>> told(RegisterComparison comparison) {
        return comparison.differences().stream().map(each -> Map.entry(each.topic() + " " + each.kind(), each.say(Language.EN))).toList();
    }
}
