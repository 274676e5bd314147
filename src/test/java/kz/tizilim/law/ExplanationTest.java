package kz.tizilim.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineRule;
import kz.tizilim.law.deadline.Moment;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplanationTest {
    private static final LawPack PACK = LawPack.current();

    @Test
    void kazakhExplanationNamesTermArticleDoubtAndEveryDay() {
        List<String> lines = lines(Language.KK, "access", LocalDate.of(2026, 3, 19).atStartOfDay(), "30 calendar-day");
        assertThat(lines).startsWith("Орындаудың соңғы күні: 2026 ж. 27 наурыз, жұма").contains(
                "Оператордың уәдесі бойынша: 30 күнтізбелік күн, өтініш алынған күннен кейінгі күннен бастап. Соңғы күні: 2026 ж. 20 сәуір, дүйсенбі",
                "2026 ж. 19 наурыз, бейсенбі: өтініш алынды, бұл күн есептелмейді",
                "2026 ж. 23 наурыз, дүйсенбі: Наурыз мейрамы, мереке күні",
                "2026 ж. 24 наурыз, сейсенбі: демалыс күніне тура келген мерекеден ауыстырылған демалыс күні (Наурыз мейрамы, 21 наурыз)",
                "2026 ж. 27 наурыз, жұма: 3-жұмыс күні");
        assertThat(lines.get(1))
                .startsWith("Заң бойынша: 3 жұмыс күні, өтініш алынған күннен кейінгі күннен бастап (")
                .contains("қағидаларының (№ 395/НҚ бұйрық) 16-тармағы")
                .contains("расталмаған: түсіндірмелер бойынша");
    }

    @Test
    void russianExplanationHasItsPlurals() {
        assertThat(String.join("\n", lines(Language.RU, "withdrawal", LocalDateTime.of(2026, 3, 19, 9, 0), "2 calendar-day")))
                .contains("По закону: 15 рабочих дней со дня, следующего за днём получения уведомления об отзыве (пункт 7 статьи 8")
                .contains("По обещанию оператора: 2 календарных дня")
                .contains("Из двух сроков действует обещанный")
                .contains("срок переходит на этот рабочий день")
                .doesNotContain("г..");
    }

    @Test
    void breachIsExplainedWithItsHour() {
        assertThat(lines(Language.EN, "breach-notice", LocalDateTime.of(2026, 3, 20, 23, 30), null))
                .anyMatch(line -> line.startsWith("Cautious target, the same hour of the next working day: 26 March 2026"))
                .anyMatch(line -> line.contains("23:30"));
    }

    @Test
    void waitingPromiseSaysForWhatItWaits() {
        assertThat(lines(Language.EN, "access", LocalDateTime.of(2026, 3, 19, 9, 0), "2 working-day from confirmation"))
                .contains("By the operator’s promise: 2 working days from the day after confirmation. No date yet: there has been no confirmation yet");
    }

    @Test
    void unconfirmedYearIsSaid() {
        assertThat(lines(Language.EN, "access", LocalDateTime.of(2028, 3, 20, 9, 0), null)).anyMatch(line -> line.contains("2028 is not confirmed"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindIsExplainedWithoutAGap(Language language) {
        Explanation explanation = Explanation.of(PACK, language);
        for (TermKind kind : PACK.kinds()) {
            for (String promise : List.of("3 working-day", "1 week", "2 month", "1 year from confirmation", "5 calendar-day from demand")) {
                List<String> lines = lines(language, kind.code(), LocalDateTime.of(2026, 12, 30, 17, 45), promise);
                assertThat(lines).allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "null").doesNotContainPattern("law\\.[a-z]"));
            }
            assertThat(explanation.about(kind)).isNotEmpty();
        }
    }

    private static List<String> lines(Language language, String kind, LocalDateTime received, String promise) {
        DeadlineRule rule = DeadlineRule.of(PACK.calendar(Week.FIVE_DAY));
        Deadline deadline = rule.reckon(
                PACK.termFor(kind),
                Optional.ofNullable(promise).flatMap(Promise::parse),
                PACK.kind(kind).orElseThrow().received(Moment.at(received)));
        return Explanation.of(PACK, language).lines(deadline);
    }
}
