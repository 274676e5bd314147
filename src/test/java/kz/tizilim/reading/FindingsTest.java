package kz.tizilim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.reading.source.UnreadableSource;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences, for and against each finding, in Kazakh and Russian. */
class FindingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foreign-law | Политика составлена в соответствии с Федеральным законом № 152-ФЗ «О персональных данных».
            foreign-law | Саясат № 152-ФЗ федералды заңының талаптарына сәйкес жасалды.
            unlimited-retention | Срок обработки персональных данных неограничен.
            unlimited-retention | Дербес деректерді өңдеу мерзімі шектеусіз.
            implied-consent | Используя сайт, пользователь выражает согласие на обработку персональных данных.
            implied-consent | Сайтты пайдалана отырып, пайдаланушы дербес деректерін өңдеуге келіседі.
            malformed-contact | Обращения направляйте на адрес privacy@bulak-shop·kz.
            malformed-contact | Өтінішті info@ kokzhal.kz мекенжайына жіберіңіз.
            foreign-mailbox | Обращения о персональных данных направляйте на адрес bulak@mail.ru.
            foreign-mailbox | Дербес деректер туралы өтінішті bulaq@gmail.com мекенжайына жіберіңіз.
            placeholder-contact | Пишите нам на адрес info@yourdomain.kz.
            placeholder-contact | Бізге info@yourdomain.kz мекенжайына жазыңыз.
            homoglyph | Оператор персональных данных владеет сайтом https://bulаk.kz.
            homoglyph | Оператордың дербес деректерді өңдейтін сайты https://bulаk.kz.
            bundled-consent | Пользователь дает согласие на сбор и обработку персональных данных, в том числе трансграничную передачу.
            bundled-consent | Пайдаланушы дербес деректерін жинауға және өңдеуге, оның ішінде трансшекаралық беруге келісімін береді.
            """)
    void isFound(String code, String sentence) throws IOException {
        assertThat(codes(sentence)).as(sentence).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foreign-law | Политика составлена в соответствии с Законом № 94-V «О персональных данных и их защите».
            foreign-law | Саясат «Дербес деректер және оларды қорғау туралы» № 94-V Заңға сәйкес жасалды.
            unlimited-retention | Персональные данные хранятся три года со дня последнего заказа.
            unlimited-retention | Дербес деректер соңғы тапсырыстан кейін үш жыл сақталады.
            implied-consent | Посещение сайта не означает согласия на обработку персональных данных.
            implied-consent | Сайтқа кіру келісім болып саналмайды.
            malformed-contact | Обращения направляйте на адрес privacy@bulak-shop.kz.
            malformed-contact | Өтінішті info@kokzhal.kz мекенжайына жіберіңіз.
            foreign-mailbox | Обращения о персональных данных направляйте на адрес dpo@bulak.kz.
            foreign-mailbox | Дербес деректер туралы өтінішті dpo@bulaq.kz мекенжайына жіберіңіз.
            placeholder-contact | Пишите нам на адрес info@bulak.kz.
            placeholder-contact | Бізге info@mysal.example.kz мекенжайына жазыңыз.
            homoglyph | Оператор персональных данных владеет сайтом https://bulak.kz.
            homoglyph | Оператордың дербес деректерді өңдейтін сайты https://bulaq.kz.
            bundled-consent | На трансграничную передачу берется отдельное согласие субъекта.
            bundled-consent | Трансшекаралық беруге субъектінің жеке келісімі алынады.
            """)
    void isNotFound(String code, String sentence) throws IOException {
        assertThat(codes(sentence)).as(sentence).doesNotContain(code);
    }

    @Test
    void twoPlacesThatCannotBothBeTrueAreNamedTogether() throws IOException {
        List<Finding> findings = read("""
                Персональные данные пользователя никогда не передаются третьим лицам.
                Сайт показывает товары.
                Компания вправе передавать персональные данные третьим лицам для доставки заказа.
                """).findings();
        assertThat(findings).filteredOn(finding -> finding.code().equals("contradiction")).singleElement().satisfies(finding -> {
            assertThat(finding.topic()).isEqualTo("third-parties");
            assertThat(List.of(finding.line(), finding.otherLine())).containsExactly(1, 3);
            assertThat(finding.reason(Messages.of(Language.RU))).contains("3");
        });
    }

    @Test
    void aPromiseLongerThanTheLawIsToldWithBothTerms() throws IOException {
        Finding finding = read("Субъект вправе получить информацию о своих персональных данных: оператор отвечает на запрос в течение 30 календарных дней со дня получения.")
                .findings().stream().filter(each -> each.code().equals("deadline-over-statute")).findFirst().orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.arguments()).containsExactly("30 calendar-day", "3 working-day");
    }

    @Test
    void everyFindingHasItsReasonAndRemedyInThreeLanguagesAndAQuotationFromItsLine() throws IOException {
        PolicyReading reading = read("""
                Политика по закону № 152-ФЗ. Срок обработки персональных данных неограничен.
                Используя сайт http://bulak.kz, пользователь выражает согласие. Пишите на bulak@mail.ru.
                Персональные данные никогда не передаются третьим лицам.
                Компания вправе передавать персональные данные третьим лицам.
                """);
        assertThat(reading.findings()).isNotEmpty().allSatisfy(finding -> {
            for (Language language : Language.values()) {
                assertThat(finding.reason(Messages.of(language))).isNotBlank().doesNotContain("{");
                assertThat(finding.remedy(Messages.of(language))).isNotBlank().doesNotContain("{");
            }
            if (finding.line() > 0) {
                assertThat(reading.text().source().lines().get(finding.line() - 1).text()).contains(finding.quote());
            }
        });
        assertThat(reading.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.at().text().substring(fact.column() - 1)).startsWith(fact.quote()));
    }

    @Test
    void randomBytesAreRefusedInWords() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("x.pdf"), bytes);
        UnreadableSource refused = Assertions.catchThrowableOfType(UnreadableSource.class, () -> PolicyReader.read(file));
        assertThat(refused.say(Messages.of(Language.KK))).isNotBlank();
    }

    private List<String> codes(String sentence) throws IOException {
        return read(sentence).findings().stream().map(Finding::code).toList();
    }

    private PolicyReading read(String text) throws IOException {
        return PolicyReader.read(Files.write(folder.resolve("policy.txt"), text.getBytes(StandardCharsets.UTF_8)));
    }
}
