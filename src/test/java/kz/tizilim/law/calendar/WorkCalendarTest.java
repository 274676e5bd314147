package kz.tizilim.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkCalendarTest {
    private static final LawPack PACK = LawPack.current();
    private static final WorkCalendar FIVE = PACK.calendar(Week.FIVE_DAY);
    private static final WorkCalendar SIX = PACK.calendar(Week.SIX_DAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024 | 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
        "2025 | 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
        "2026 | 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
        "2027 | 01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
    })
    void weekdaysThatAreNotWorkedAreExactlyThese(int year, String days) {
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filteredOn(date -> date.getDayOfWeek().getValue() < 6 && !FIVE.isWorking(date))
                .containsExactlyElementsOf(dates(year, days));
    }

    @Test
    void workedWeekendsAreTheTwoThatOrdersMade() {
        assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .filteredOn(date -> date.getDayOfWeek().getValue() > 5 && FIVE.isWorking(date))
                .containsExactly(LocalDate.of(2024, 5, 4), LocalDate.of(2025, 1, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024 | 01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 08-30 10-25 12-16",
        "2025 | 01-01 01-02 01-03 01-07 03-08 03-21 03-22 03-24 05-01 05-07 05-09 06-06 07-07 08-30 10-25 12-16",
        "2026 | 01-01 01-02 01-07 03-09 03-21 03-23 03-24 05-01 05-07 05-09 05-27 07-06 10-26 12-16",
        "2027 | 01-01 01-02 01-07 03-08 03-15 03-22 03-23 03-24 05-01 05-07 05-10 07-06 10-25 12-16",
    })
    void sixDayWeekMovesOnlyHolidaysThatFallOnSunday(int year, String days) {
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filteredOn(date -> date.getDayOfWeek() != DayOfWeek.SUNDAY && !SIX.isWorking(date))
                .containsExactlyElementsOf(dates(year, days));
    }

    @Test
    void lastDayOfAugust2026IsWorked() {
        assertThat(FIVE.status(LocalDate.of(2026, 8, 31)).reason()).isEqualTo(DayReason.WORKING);
    }

    @Test
    void yearOutsideThePackHasItsYearlyDaysAndTheDaysMovedByLaw() {
        assertThat(FIVE.year(2029)).filteredOn(day -> day.kind() != DayKind.MOVED_DAY_OFF).extracting(CalendarDay::kind)
                .containsOnly(DayKind.HOLIDAY, DayKind.DAY_OFF).hasSize(14);
        assertThat(FIVE.year(2028)).filteredOn(day -> day.kind() == DayKind.MOVED_DAY_OFF).extracting(CalendarDay::date)
                .containsExactly(dates(2028, "01-03 01-04 05-08 12-18").toArray(LocalDate[]::new));
        assertThat(SIX.year(2028)).filteredOn(day -> day.kind() == DayKind.MOVED_DAY_OFF).extracting(CalendarDay::date)
                .containsExactly(dates(2028, "01-03 05-08").toArray(LocalDate[]::new));
        assertThat(FIVE.isConfirmed(2029)).isFalse();
        assertThat(FIVE.isConfirmed(2027)).isFalse();
        assertThat(FIVE.isConfirmed(2026)).isTrue();
    }

    @Test
    void officersRowWinsOverThePacks() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        CalendarDay worked = new CalendarDay(day, DayKind.WORKING_DAY, LocalText.same("Бұйрық № 2"), "Бұйрық № 2", Confidence.V);
        WorkCalendar amended = FIVE.amended(new CalendarEdits(List.of(worked), Set.of(), Set.of()));
        assertThat(amended.isWorking(day)).isTrue();
        assertThat(amended.status(day).row()).contains(worked);
        assertThat(FIVE.isWorking(day)).isFalse();
    }

    @Test
    void enteredHolidayOnADayOffMovesItsRestOnceWhateverOrdersSay() {
        LocalDate saturday = LocalDate.of(2026, 6, 13);
        CalendarDay holiday = own(saturday, DayKind.HOLIDAY);
        assertThat(amended(holiday).isWorking(saturday.plusDays(2))).isFalse();
        assertThat(amended(holiday).isWorking(saturday.plusDays(3))).isTrue();
        WorkCalendar twice = amended(holiday, own(saturday.plusDays(2), DayKind.MOVED_DAY_OFF));
        assertThat(twice.isWorking(saturday.plusDays(3))).isTrue();
        WorkCalendar passed = amended(holiday, own(saturday.plusDays(2), DayKind.DAY_OFF));
        assertThat(passed.isWorking(saturday.plusDays(3))).isFalse();
        assertThat(amended(own(saturday, DayKind.DAY_OFF)).isWorking(saturday.plusDays(2))).isTrue();
    }

    @Test
    void dayIsConfirmedByItsSourcesOrByTheOfficer() {
        assertThat(FIVE.isConfirmed(LocalDate.of(2026, 3, 24))).isTrue();
        assertThat(SIX.isConfirmed(LocalDate.of(2026, 3, 24))).isFalse();
        assertThat(SIX.isConfirmed(LocalDate.of(2026, 3, 25))).isTrue();
        assertThat(FIVE.isConfirmed(LocalDate.of(2027, 3, 25))).isFalse();
        assertThat(SIX.amended(new CalendarEdits(List.of(), Set.of(), Set.of(2026))).isConfirmed(LocalDate.of(2026, 3, 24))).isTrue();
        CalendarDay own = new CalendarDay(LocalDate.of(2026, 3, 24), DayKind.MOVED_DAY_OFF, LocalText.same("Бұйрық № 2"), "Бұйрық № 2", Confidence.M);
        assertThat(SIX.amended(new CalendarEdits(List.of(own), Set.of(), Set.of())).isConfirmed(own.date())).isTrue();
    }

    private static CalendarDay own(LocalDate date, DayKind kind) {
        return new CalendarDay(date, kind, LocalText.same("Бұйрық № 2"), "Бұйрық № 2", Confidence.V);
    }

    private static WorkCalendar amended(CalendarDay... days) {
        return FIVE.amended(new CalendarEdits(List.of(days), Set.of(), Set.of()));
    }

    @Test
    void removedDateFollowsTheOrdinaryWeek() {
        Set<LocalDate> removed = Set.of(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 7, 6), LocalDate.of(2026, 3, 22));
        WorkCalendar amended = FIVE.amended(new CalendarEdits(List.of(), removed, Set.of(2027)));
        assertThat(amended.isWorking(LocalDate.of(2026, 3, 25))).isTrue();
        assertThat(amended.isWorking(LocalDate.of(2026, 7, 6))).isTrue();
        assertThat(amended.status(LocalDate.of(2026, 3, 22)).reason()).isEqualTo(DayReason.SUNDAY);
        assertThat(amended.isConfirmed(2027)).isTrue();
    }

    private static List<LocalDate> dates(int year, String days) {
        return Arrays.stream(days.strip().split(" ", -1)).map(day -> LocalDate.parse(year + "-" + day)).toList();
    }
}
