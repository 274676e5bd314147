package kz.tizilim.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.calendar.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every term from every day of 2023 to 2028. */
final class DeadlinePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final List<Integer> AMOUNTS = List.of(1, 3, 7, 10, 15, 30);

    @ParameterizedTest
    @EnumSource(Week.class)
    void dueIsAWorkingDayAndNeverEarlierForALaterReceipt(Week week) {
        WorkCalendar calendar = LawPack.current().calendar(week);
        DeadlineRule rule = DeadlineRule.of(calendar);
        for (TermUnit unit : TermUnit.values()) {
            for (int amount : AMOUNTS) {
                Term term = new Term(amount, unit, Trigger.RECEIPT);
                LocalDate before = LocalDate.MIN;
                for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
                    LocalDate due = rule.reckon(term, start).due();
                    assertThat(calendar.isWorking(due)).as("%s from %s", term, start).isTrue();
                    assertThat(due).as("%s from %s", term, start).isAfter(start).isAfterOrEqualTo(before);
                    before = due;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Week.class)
    void asManyDaysAreCountedAsTheTermHasAndNoneIsLeftOut(Week week) {
        DeadlineRule rule = DeadlineRule.of(LawPack.current().calendar(week));
        for (int amount : AMOUNTS) {
            for (TermUnit unit : List.of(TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY)) {
                for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
                    DeadlineCalculation reckoning = rule.reckon(new Term(amount, unit, Trigger.RECEIPT), start);
                    assertThat(reckoning.countedDays()).isEqualTo(amount);
                    assertThat(reckoning.days()).extracting(Day::date)
                            .containsExactlyElementsOf(start.datesUntil(reckoning.due().plusDays(1)).toList());
                }
            }
        }
    }
}
