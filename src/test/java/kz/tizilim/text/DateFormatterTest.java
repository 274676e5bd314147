package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatterTest {
    private static final DateFormatter KK = DateFormatter.of(Language.KK);
    private static final DateFormatter RU = DateFormatter.of(Language.RU);
    private static final DateFormatter EN = DateFormatter.of(Language.EN);
    private static final LocalDate NAURYZ = LocalDate.of(2026, 3, 19);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);

    @Test
    void datesOfLettersAreWrittenInWords() {
        assertThat(KK.full(NAURYZ)).isEqualTo("2026 жылғы 19 наурыз");
        assertThat(RU.full(NAURYZ)).isEqualTo("19 марта 2026 года");
        assertThat(EN.full(NAURYZ)).isEqualTo("19 March 2026");
    }

    @Test
    void theDateOfAPaperStandsBeforeItsName() {
        assertThat(KK.datedOf(NAURYZ)).isEqualTo("2026 жылғы 19 наурыздағы");
        assertThat(RU.datedOf(NAURYZ)).isEqualTo("от 19 марта 2026 года");
        assertThat(EN.datedOf(NAURYZ)).isEqualTo("of 19 March 2026");
    }

    @Test
    void termsAreWrittenInTheCasesThatSentencesNeed() {
        assertThat(KK.until(APRIL)).isEqualTo("2026 жылғы 14 сәуірге дейін");
        assertThat(KK.from(APRIL)).isEqualTo("2026 жылғы 14 сәуірден бастап");
        assertThat(KK.on(APRIL)).isEqualTo("2026 жылғы 14 сәуірде");
        assertThat(RU.until(APRIL)).isEqualTo("до 14 апреля 2026 года");
        assertThat(RU.from(APRIL)).isEqualTo("с 14 апреля 2026 года");
        assertThat(EN.until(APRIL)).isEqualTo("by 14 April 2026");
        assertThat(EN.on(APRIL)).isEqualTo("on 14 April 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "1, қаңтарда, қаңтарға, қаңтардан, қаңтардағы", "2, ақпанда, ақпанға, ақпаннан, ақпандағы",
        "3, наурызда, наурызға, наурыздан, наурыздағы", "4, сәуірде, сәуірге, сәуірден, сәуірдегі",
        "5, мамырда, мамырға, мамырдан, мамырдағы", "6, маусымда, маусымға, маусымнан, маусымдағы",
        "7, шілдеде, шілдеге, шілдеден, шілдедегі", "8, тамызда, тамызға, тамыздан, тамыздағы",
        "9, қыркүйекте, қыркүйекке, қыркүйектен, қыркүйектегі", "10, қазанда, қазанға, қазаннан, қазандағы",
        "11, қарашада, қарашаға, қарашадан, қарашадағы", "12, желтоқсанда, желтоқсанға, желтоқсаннан, желтоқсандағы"
    })
    void everyKazakhMonthDeclines(int month, String locative, String dative, String ablative, String attributive) {
        LocalDate day = LocalDate.of(2026, month, 5);
        assertThat(KK.on(day)).isEqualTo("2026 жылғы 5 " + locative);
        assertThat(KK.until(day)).isEqualTo("2026 жылғы 5 " + dative + " дейін");
        assertThat(KK.from(day)).isEqualTo("2026 жылғы 5 " + ablative + " бастап");
        assertThat(KK.datedOf(day)).isEqualTo("2026 жылғы 5 " + attributive);
    }

    @Test
    void listsHaveDatesInFigures() {
        assertThat(DateFormatter.figures(NAURYZ)).isEqualTo("19.03.2026");
        assertThat(DateFormatter.figures(LocalDateTime.of(2026, 3, 9, 7, 5))).isEqualTo("09.03.2026 07:05");
        assertThat(DateFormatter.clock(LocalTime.of(14, 5))).isEqualTo("14:05");
    }

    @Test
    void weekdaysAndMonthsHaveTheirNames() {
        assertThat(KK.withWeekday(NAURYZ)).isEqualTo("2026 жылғы 19 наурыз, бейсенбі");
        assertThat(RU.withWeekday(NAURYZ)).isEqualTo("19 марта 2026 года, четверг");
        assertThat(EN.withWeekday(NAURYZ)).isEqualTo("Thursday, 19 March 2026");
        assertThat(KK.weekday(DayOfWeek.SUNDAY)).isEqualTo("жексенбі");
        assertThat(RU.monthName(3)).isEqualTo("март");
    }

    @Test
    void termsAgreeWithTheirNumber() {
        assertThat(KK.workingDays(3)).isEqualTo("3 жұмыс күні");
        assertThat(RU.workingDays(1)).isEqualTo("1 рабочий день");
        assertThat(RU.workingDays(3)).isEqualTo("3 рабочих дня");
        assertThat(RU.workingDays(15)).isEqualTo("15 рабочих дней");
        assertThat(RU.workingDays(21)).isEqualTo("21 рабочий день");
        assertThat(EN.workingDays(1)).isEqualTo("1 working day");
        assertThat(EN.workingDays(3)).isEqualTo("3 working days");
        assertThat(KK.calendarDays(10)).isEqualTo("10 күнтізбелік күн");
        assertThat(RU.calendarDays(30)).isEqualTo("30 календарных дней");
        assertThat(RU.years(3)).isEqualTo("3 года");
        assertThat(RU.years(5)).isEqualTo("5 лет");
        assertThat(KK.months(6)).isEqualTo("6 ай");
        assertThat(RU.hours(24)).isEqualTo("24 часа");
        assertThat(EN.weeks(2)).isEqualTo("2 weeks");
    }
}
