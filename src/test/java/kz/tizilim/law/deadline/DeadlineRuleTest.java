package kz.tizilim.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates reckoned by hand with a calendar on the table, not by the program. */
final class DeadlineRuleTest {
    private static final LawPack PACK = LawPack.current();

    @ParameterizedTest
    @CsvSource({
        "access, 2024-03-19, 2024-03-27",
        "access, 2024-04-30, 2024-05-04",
        "access, 2024-05-06, 2024-05-14",
        "access, 2025-01-01, 2025-01-08",
        "access, 2025-03-19, 2025-03-27",
        "access, 2025-12-31, 2026-01-08",
        "access, 2026-03-19, 2026-03-27",
        "access, 2026-12-31, 2027-01-08",
        "access, 2027-04-30, 2027-05-06",
        "confirmation, 2026-03-19, 2026-03-27",
        "refusal, 2027-03-19, 2027-03-29",
        "correction, 2026-10-23, 2026-10-27",
        "blocking, 2026-08-28, 2026-08-31",
        "unblocking, 2025-10-24, 2025-10-28",
        "destruction, 2025-08-29, 2025-09-02",
        "account-deletion, 2025-08-29, 2025-09-02",
        "breach-notice, 2026-05-08, 2026-05-12",
        "withdrawal, 2026-03-19, 2026-04-14",
        "withdrawal, 2024-12-13, 2025-01-09",
        "newsletter-opt-out, 2026-03-19, 2026-04-14",
        "automated-objection, 2027-03-05, 2027-03-11",
        "automated-objection, 2027-03-12, 2027-03-18",
        "third-party-notice, 2026-04-29, 2026-05-18",
        "publication-removal, 2026-05-26, 2026-05-28",
        "consumer-complaint, 2026-03-12, 2026-03-26",
        "consumer-complaint, 2026-08-20, 2026-08-31",
        "consumer-complaint, 2024-04-24, 2024-05-04",
        "consumer-complaint, 2024-04-28, 2024-05-10",
    })
    void replyIsDueInAFiveDayWeek(String kind, LocalDate received, LocalDate due) {
        assertThat(deadline(kind, received, Week.FIVE_DAY).due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "access, 2026-03-19, 2026-03-26",
        "breach-notice, 2026-05-08, 2026-05-11",
        "breach-notice, 2024-03-22, 2024-03-25",
        "blocking, 2026-03-27, 2026-03-28",
        "blocking, 2026-10-24, 2026-10-27",
        "blocking, 2024-05-07, 2024-05-08",
    })
    void replyIsDueInASixDayWeek(String kind, LocalDate received, LocalDate due) {
        assertThat(deadline(kind, received, Week.SIX_DAY).due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTH, 2026-01-31, 2026-03-02",
        "1, MONTH, 2024-01-31, 2024-02-29",
        "1, YEAR, 2024-02-29, 2025-02-28",
        "2, WEEK, 2026-03-09, 2026-03-26",
        "30, CALENDAR_DAY, 2026-03-19, 2026-04-20",
    })
    void termByTheCalendarEndsOnItsDateOrTheNextWorkingDay(int amount, TermUnit unit, LocalDate start, LocalDate due) {
        assertThat(rule(Week.FIVE_DAY).reckon(new Term(amount, unit, Trigger.RECEIPT), start).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "algorithm-review", "anonymisation", "restriction", "authority-request", "complaint", "clarification",
        "breach-subject-notice", "processing-notice",
    })
    void kindWithoutAKnownTermGivesNoDate(String kind) {
        Deadline deadline = deadline(kind, LocalDate.of(2026, 3, 19), Week.FIVE_DAY);
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.governs()).isEqualTo(Governs.NONE);
    }

    @Test
    void lawGovernsWhereThePromiseIsLater() {
        Deadline deadline = promised("access", "30 calendar-day", Optional.empty());
        assertThat(deadline.governs()).isEqualTo(Governs.STATUTORY);
        assertThat(deadline.promised().orElseThrow().due()).isEqualTo("2026-04-20");
        assertThat(deadline.due()).contains(LocalDate.of(2026, 3, 27));
    }

    @Test
    void promiseGovernsWhereItIsEarlier() {
        Deadline deadline = promised("withdrawal", "7 working-day", Optional.empty());
        assertThat(deadline.governs()).isEqualTo(Governs.PROMISED);
        assertThat(deadline.due()).contains(LocalDate.of(2026, 4, 2));
    }

    @Test
    void promiseFromWithdrawalRunsFromTheReceiptOfTheNotice() {
        assertThat(promised("withdrawal", "30 calendar-day from withdrawal", Optional.empty()).promised().orElseThrow().due())
                .isEqualTo("2026-04-20");
    }

    @Test
    void promiseWhoseEventHasNotHappenedGivesNoDateAndSaysSo() {
        Deadline deadline = promised("access", "2 working-day from confirmation", Optional.empty());
        assertThat(deadline.promised()).isEmpty();
        assertThat(deadline.waitingFor()).contains(Trigger.CONFIRMATION);
        assertThat(deadline.governs()).isEqualTo(Governs.STATUTORY);
    }

    @Test
    void promiseRunsFromItsOwnEvent() {
        Deadline deadline = promised("withdrawal", "7 working-day from confirmation", Optional.of(LocalDate.of(2026, 3, 27)));
        assertThat(deadline.promised().orElseThrow().start()).isEqualTo("2026-03-27");
        assertThat(deadline.due()).contains(LocalDate.of(2026, 4, 7));
        assertThat(deadline.waitingFor()).isEmpty();
    }

    @Test
    void lawWaitsForAnEventThatHasNotHappened() {
        Deadline deadline = rule(Week.FIVE_DAY).reckon(PACK.termFor("third-party-notice"), Optional.empty(), Events.received(LocalDate.of(2026, 3, 19)));
        assertThat(deadline.lawWaitsFor()).contains(Trigger.TRANSFER);
        assertThat(deadline.due()).isEmpty();
    }

    @Test
    void breachHasALegalDayAndACautiousHour() {
        Events detected = PACK.kind("breach-notice").orElseThrow().received(LocalDateTime.of(2026, 3, 20, 23, 30));
        Deadline deadline = rule(Week.FIVE_DAY).reckon(PACK.termFor("breach-notice"), Optional.empty(), detected);
        assertThat(deadline.due()).contains(LocalDate.of(2026, 3, 26));
        assertThat(deadline.governing().orElseThrow().sameHour()).contains(LocalDateTime.of(2026, 3, 26, 23, 30));
    }

    @Test
    void enteredHolidayMovesTheDueDay() {
        CalendarDay added = new CalendarDay(
                LocalDate.of(2026, 3, 26), DayKind.MOVED_DAY_OFF, LocalText.same("Бұйрық № 1"), "Бұйрық № 1", Confidence.V);
        CalendarEdits edits = new CalendarEdits(List.of(added), Set.of(), Set.of());
        DeadlineRule rule = DeadlineRule.of(PACK.calendar(Week.FIVE_DAY, edits));
        Events events = Events.received(LocalDate.of(2026, 3, 19));
        assertThat(rule.reckon(PACK.termFor("access"), Optional.empty(), events).due()).contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void everyDayFromReceiptToDueIsListed() {
        List<Day> days = deadline("access", LocalDate.of(2026, 3, 19), Week.FIVE_DAY).governing().orElseThrow().days();
        assertThat(days).extracting(Day::date).hasSize(9).startsWith(LocalDate.of(2026, 3, 19)).endsWith(LocalDate.of(2026, 3, 27));
        assertThat(days).extracting(Day::ordinal).containsExactly(0, 1, 0, 0, 0, 0, 0, 2, 3);
        assertThat(days.get(0).part()).isEqualTo(Day.Part.START);
    }

    @Test
    void movedEndOfACalendarTermIsShownDayByDay() {
        List<Day> days = promised("access", "30 calendar-day", Optional.empty()).promised().orElseThrow().days();
        assertThat(days.subList(30, 33)).extracting(Day::part).containsExactly(Day.Part.COUNTED, Day.Part.MOVED, Day.Part.MOVED_END);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, false", "2026-12-31, true", "2027-06-01, true", "2028-03-20, true", "2023-12-29, true"})
    void yearThatIsNotConfirmedIsTold(LocalDate received, boolean isTold) {
        DeadlineCalculation reckoning = deadline("access", received, Week.FIVE_DAY).governing().orElseThrow();
        assertThat(reckoning.unconfirmedYears().isEmpty()).isEqualTo(!isTold);
    }

    private static Deadline deadline(String kind, LocalDate received, Week week) {
        return rule(week).reckon(PACK.termFor(kind), Optional.empty(), PACK.kind(kind).orElseThrow().received(Moment.on(received)));
    }

    private static Deadline promised(String kind, String promise, Optional<LocalDate> confirmed) {
        Events received = PACK.kind(kind).orElseThrow().received(Moment.on(LocalDate.of(2026, 3, 19)));
        Events events = confirmed.map(day -> received.with(Trigger.CONFIRMATION, day)).orElse(received);
        return rule(Week.FIVE_DAY).reckon(PACK.termFor(kind), Promise.parse(promise), events);
    }

    private static DeadlineRule rule(Week week) {
        return DeadlineRule.of(PACK.calendar(week));
    }
}
