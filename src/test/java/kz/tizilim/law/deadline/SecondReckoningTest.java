package kz.tizilim.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.Week;
import org.junit.jupiter.api.Test;

/**
 * The due day by a second reckoning that shares nothing with the first: a whole century's days off are laid out as one set, and
 * a term walks over it. Holidays, orders and days of Kurban Ait stand here once more, from the acts, not from the pack.
 */
final class SecondReckoningTest {
    private static final int CASES = 6_000;
    private static final LocalDate FROM = LocalDate.of(2022, 12, 1);
    private static final LocalDate TO = LocalDate.of(2099, 1, 1);
    private static final Set<String> UNMOVED = Set.of("2024-06-16", "2025-06-06", "2026-05-27", "2027-05-16");

    @Test
    void bothReckoningsEndOnOneDay() {
        Random random = new Random(20261130);
        for (Week week : Week.values()) {
            Set<LocalDate> off = daysOff(week == Week.SIX_DAY);
            DeadlineRule rule = DeadlineRule.of(LawPack.current().calendar(week));
            for (int i = 0; i < CASES; i++) {
                LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365 * 70));
                int amount = 1 + random.nextInt(40);
                boolean working = random.nextBoolean();
                TermUnit unit = working ? TermUnit.WORKING_DAY : TermUnit.CALENDAR_DAY;
                assertThat(rule.reckon(new Term(amount, unit, Trigger.RECEIPT), start).due())
                        .as("%d %s from %s, %s", amount, unit, start, week)
                        .isEqualTo(working ? afterWorked(off, start, amount) : firstWorked(off, start.plusDays(amount)));
            }
        }
    }

    private static LocalDate afterWorked(Set<LocalDate> off, LocalDate start, int amount) {
        return start.plusDays(1).datesUntil(TO).filter(day -> !off.contains(day)).skip(amount - 1L).findFirst().orElseThrow();
    }

    private static LocalDate firstWorked(Set<LocalDate> off, LocalDate day) {
        return off.contains(day) ? firstWorked(off, day.plusDays(1)) : day;
    }

    private static Set<LocalDate> daysOff(boolean sixDays) {
        Set<LocalDate> off = new TreeSet<>();
        Set<LocalDate> displaced = new TreeSet<>();
        for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
            boolean rest = day.getDayOfWeek() == DayOfWeek.SUNDAY || (!sixDays && day.getDayOfWeek() == DayOfWeek.SATURDAY);
            boolean festive = festive(day);
            if (rest && festive) {
                displaced.add(day);
            }
            if (rest || festive || day.toString().endsWith("-01-07") || UNMOVED.contains(day.toString())) {
                off.add(day);
            }
        }
        for (LocalDate holiday : displaced) {
            off.add(firstWorked(off, holiday));
        }
        off.add(LocalDate.of(2025, 1, 3));
        off.remove(LocalDate.of(2025, 1, 5));
        if (!sixDays) {
            off.add(LocalDate.of(2024, 5, 8));
            off.remove(LocalDate.of(2024, 5, 4));
        }
        return off;
    }

    private static boolean festive(LocalDate day) {
        int code = day.getMonthValue() * 100 + day.getDayOfMonth();
        return switch (code) {
            case 101, 102, 308, 321, 322, 323, 501, 507, 509, 706, 1025, 1216 -> true;
            case 315 -> day.getYear() > 2026;
            case 830 -> day.getYear() < 2026;
            default -> false;
        };
    }
}
