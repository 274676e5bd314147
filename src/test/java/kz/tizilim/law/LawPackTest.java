package kz.tizilim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarRows;
import kz.tizilim.law.calendar.CalendarYear;
import kz.tizilim.law.calendar.MovedHoliday;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.law.sources.LegalSource;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack as data: nothing in it may stand without its article, source, confidence and three languages. */
final class LawPackTest {
    private static final LawPack PACK = LawPack.current();

    @Test
    void everyTextIsWrittenInThreeLanguages() {
        List<LocalText> texts = all(LocalText.class);
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(texts).allSatisfy(text -> assertThat(Language.values()).allMatch(text::has));
    }

    @Test
    void everyKazakhTextIsKazakhAndEveryEnglishOneLatin() {
        assertThat(all(LocalText.class)).allSatisfy(text -> {
            assertThat(text.en()).doesNotContainPattern("[а-яёәғқңөұүһі]{5}");
            assertThat(text.kk()).doesNotContainPattern("\\b(статья|пункт|закона|день)\\b");
        });
    }

    @Test
    void everyRowHasItsArticleSourceAndConfidence() {
        assertThat(rows()).hasSizeGreaterThan(130).allSatisfy(row -> {
            assertThat(row.article()).isNotNull();
            assertThat(row.confidence()).isNotNull();
            assertThat(row.sources()).isNotEmpty().allMatch(sourceCodes()::contains);
        });
    }

    @Test
    void everyRowOfTheCalendarHasItsSourceAndConfidence() {
        CalendarRows calendar = PACK.calendarRows();
        assertThat(all(CalendarDay.class)).hasSizeGreaterThanOrEqualTo(8).allSatisfy(day -> {
            assertThat(day.confidence()).isNotNull();
            assertThat(day.source().split("[, ]+", -1)).filteredOn(code -> code.matches("S\\d+")).isNotEmpty().allMatch(sourceCodes()::contains);
        });
        assertThat(calendar.movedHolidays()).extracting(MovedHoliday::week).containsExactly(Week.values());
        assertThat(calendar.years()).extracting(CalendarYear::year).containsExactly(2024, 2025, 2026, 2027);
        assertThat(calendar.years()).allMatch(year -> year.confidence() != null && !year.sources().isEmpty());
        assertThat(Stream.of(calendar.fiveDay(), calendar.sixDay()).map(days -> Stream.concat(days.stream(), calendar.bothWeeks().stream())))
                .allSatisfy(days -> assertThat(days).extracting(CalendarDay::date).doesNotHaveDuplicates());
    }

    @Test
    void olderEditionIsConfirmedOnlyWhereNothingLaterIsKnown() {
        assertThat(rows()).filteredOn(row -> row.later() != null).isNotEmpty().allSatisfy(row -> {
            assertThat(row.confidence()).isEqualTo(Confidence.V_OLD);
            assertThat(row.isConfirmed()).isFalse();
        });
        Citation later = PACK.term("D14").citation();
        assertThat(new Citation(later.article(), later.sources(), Confidence.V_OLD, null, null, null).isConfirmed()).isTrue();
        assertThat(PACK.edition().edition()).isEqualTo("2026-07-12");
        assertThat(PACK.edition().unread()).isNotEmpty().allMatch(act -> act.from() == null || act.from().isAfter(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void consentRecordRestsOnItsOwnDuty() {
        assertThat(PACK.duty("consent-record").citation().article().en()).startsWith("article 22(1)(5)");
    }

    @Test
    void codesAreUnique() {
        assertThat(PACK.terms()).extracting(LawTerm::code).containsExactlyElementsOf(IntStream.rangeClosed(1, 15).mapToObj(n -> "D" + n).toList());
        assertThat(PACK.kinds()).extracting(TermKind::code).doesNotHaveDuplicates();
        assertThat(PACK.sources()).extracting(LegalSource::code).doesNotHaveDuplicates();
        assertThat(PACK.letters()).extracting(LetterContents::letter).doesNotHaveDuplicates();
        for (List<Ground> grounds : List.of(PACK.bases(), PACK.refusals(), PACK.transferGrounds(), PACK.operations(), PACK.destructionGrounds())) {
            assertThat(grounds).extracting(Ground::code).doesNotHaveDuplicates();
        }
        assertThat(PACK.letters()).allSatisfy(letter -> assertThat(letter.codes()).doesNotHaveDuplicates());
    }

    @Test
    void everyTermIsWholeAndNoneKnowsAPause() {
        assertThat(PACK.terms()).allSatisfy(term -> {
            assertThat(term.trigger()).isNotNull();
            assertThat(term.amount() == null).isEqualTo(term.unit() == null);
            assertThat(term.knowsPause()).isFalse();
        });
        assertThat(PACK.terms()).filteredOn(term -> term.amount() == null).extracting(LawTerm::code).containsExactly("D12", "D13", "D15");
    }

    @Test
    void everyTermServesAKindAndEveryKindRefersToATermThatExists() {
        assertThat(PACK.terms()).allSatisfy(term -> assertThat(PACK.kindsOf(term.code())).isNotEmpty());
        assertThat(PACK.kinds()).flatExtracting(kind -> kind.termCode().stream().toList()).allMatch(code -> PACK.term(code) != null);
        assertThat(PACK.kinds()).filteredOn(kind -> kind.term() == null).allMatch(kind -> kind.note() != null);
        assertThat(PACK.refusals()).flatExtracting(Ground::kinds).isNotEmpty().allMatch(code -> PACK.kind(code).isPresent());
    }

    @Test
    void kindsOfTheCommandLineAreThere() {
        assertThat(PACK.kinds()).extracting(TermKind::code).contains(
                "access", "refusal", "correction", "blocking", "unblocking", "destruction", "breach-notice", "withdrawal",
                "automated-objection", "algorithm-review", "anonymisation", "restriction", "third-party-notice",
                "publication-removal", "consumer-complaint", "authority-request");
    }

    @Test
    void authorisedBodyIsNamedByTheDayOfTheLetter() {
        assertThat(PACK.authority("authorised-body", LocalDate.of(2026, 3, 19)).orElseThrow().name().en()).contains("Artificial Intelligence");
        assertThat(PACK.authority("authorised-body", LocalDate.of(2025, 10, 8)).orElseThrow().name().en()).contains("Aerospace");
        assertThat(PACK.authorities()).allMatch(authority -> authority.address() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, small", "10000, false, small", "10001, false, medium", "500000, false, large",
        "10000, true, medium", "10001, true, large", "900000, true, large",
    })
    void sizeClassGoesOneUpWithRestrictedData(long subjects, boolean holdsRestrictedData, String code) {
        assertThat(PACK.sizeClass(subjects, holdsRestrictedData).code()).isEqualTo(code);
    }

    @Test
    void withdrawalIsRefusedOnTheTwoBarsOfTheLawAndForWantOfProof() {
        assertThat(PACK.refusals("withdrawal")).extracting(Ground::code)
                .contains("withdrawal.contrary-to-law", "withdrawal.unfulfilled-obligation");
        assertThat(PACK.letter("access-refused").codes())
                .containsExactly("ground", "article", "what-was-checked", "complaint-authority", "court");
    }

    @Test
    void whatThePackDoesNotHaveIsADefect() {
        assertThatThrownBy(() -> PACK.term("D99")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("D99");
        assertThatThrownBy(() -> PACK.letter("none")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> sourceCodes() {
        return PACK.sources().stream().map(LegalSource::code).collect(Collectors.toSet());
    }

    private static List<Citation> rows() {
        return all(Citation.class);
    }

    /** Everything of a type that the pack holds, however deep: a new file or field is looked at without a line here. */
    private static <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        gather(List.of(PACK.edition(), PACK.sources(), PACK.terms(), PACK.kinds(), PACK.calendarRows(), PACK.countingRules(),
                PACK.authorities(), PACK.bases(), PACK.refusals(), PACK.transferGrounds(), PACK.operations(), PACK.destructionGrounds(), PACK.letters(),
                PACK.sizeClasses(), PACK.retention()), type, found);
        return found;
    }

    private static <T> void gather(Object place, Class<T> type, List<T> found) {
        if (type.isInstance(place)) {
            found.add(type.cast(place));
        }
        if (place instanceof Collection<?> collection) {
            collection.forEach(each -> gather(each, type, found));
        } else if (place instanceof Record && !(place instanceof LocalText)) {
            for (RecordComponent component : place.getClass().getRecordComponents()) {
                try {
                    gather(component.getAccessor().invoke(place), type, found);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new LinkageError(component.getName(), e);
                }
            }
        }
    }
}
