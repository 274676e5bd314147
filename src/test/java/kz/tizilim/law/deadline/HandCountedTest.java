package kz.tizilim.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.Week;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days counted by hand on a printed calendar, around every holiday that has ever gone wrong. */
final class HandCountedTest {
    private static final LawPack PACK = LawPack.current();

    @ParameterizedTest
    @CsvSource({
        "access, 2026-03-20, FIVE_DAY, 2026-03-30",
        "access, 2026-03-21, FIVE_DAY, 2026-03-30",
        "access, 2026-03-20T23:30, FIVE_DAY, 2026-03-30",
        "access, 2026-03-20, SIX_DAY, 2026-03-27",
        "access, 2026-05-06, FIVE_DAY, 2026-05-13",
        "access, 2026-05-06, SIX_DAY, 2026-05-12",
        "correction, 2026-05-08, FIVE_DAY, 2026-05-12",
        "correction, 2026-05-08, SIX_DAY, 2026-05-11",
        "correction, 2026-05-26, FIVE_DAY, 2026-05-28",
        "correction, 2026-05-26, SIX_DAY, 2026-05-28",
        "breach-notice, 2026-05-08T18:40, FIVE_DAY, 2026-05-12",
        "breach-notice, 2025-12-31T23:59, FIVE_DAY, 2026-01-05",
        "breach-notice, 2025-12-31T23:59, SIX_DAY, 2026-01-03",
        "withdrawal, 2026-03-06, FIVE_DAY, 2026-04-02",
        "withdrawal, 2025-12-30, FIVE_DAY, 2026-01-23",
        "third-party-notice, 2026-10-23, FIVE_DAY, 2026-11-09",
        "consumer-complaint, 2026-03-11, FIVE_DAY, 2026-03-26",
        "consumer-complaint, 2026-12-06, FIVE_DAY, 2026-12-17",
        "access, 2026-08-27, FIVE_DAY, 2026-09-01",
        "access, 2025-08-28, FIVE_DAY, 2025-09-03",
        "correction, 2025-01-03, FIVE_DAY, 2025-01-05",
        "access, 2024-05-02, FIVE_DAY, 2024-05-06",
        "automated-objection, 2026-12-14, FIVE_DAY, 2026-12-18",
        "access, 2026-12-30, FIVE_DAY, 2027-01-06",
        "access, 2026-12-30, SIX_DAY, 2027-01-05",
        "correction, 2027-03-12, FIVE_DAY, 2027-03-16",
        "access, 2027-03-18, FIVE_DAY, 2027-03-26",
        "access, 2027-05-13, FIVE_DAY, 2027-05-18",
        "correction, 2026-01-06, FIVE_DAY, 2026-01-08",
        "access, 2026-07-03, FIVE_DAY, 2026-07-09",
        "publication-removal, 2026-10-24, SIX_DAY, 2026-10-27",
        "access, 2026-04-30, FIVE_DAY, 2026-05-06",
        "refusal, 2026-12-31T17:00, FIVE_DAY, 2027-01-08",
        "consumer-complaint, 2026-05-01, FIVE_DAY, 2026-05-12",
        "consumer-complaint, 2026-12-22, FIVE_DAY, 2027-01-05",
        "breach-notice, 2026-05-09, FIVE_DAY, 2026-05-12",
        "correction, 2027-12-31, FIVE_DAY, 2028-01-05",
        "correction, 2027-12-31, SIX_DAY, 2028-01-04",
        "correction, 2028-05-05, FIVE_DAY, 2028-05-10",
        "correction, 2028-12-15, FIVE_DAY, 2028-12-19",
        "correction, 2023-12-15, FIVE_DAY, 2023-12-19",
        "access, 2027-12-30, FIVE_DAY, 2028-01-06",
    })
    void dueDayIsTheOneCountedByHand(String kind, String received, Week week, LocalDate due) {
        Moment moment = received.contains("T") ? Moment.at(LocalDateTime.parse(received)) : Moment.on(LocalDate.parse(received));
        Events events = PACK.kind(kind).orElseThrow().received(moment);
        if (PACK.termFor(kind).orElseThrow().trigger() != Trigger.RECEIPT) {
            events = events.with(PACK.termFor(kind).orElseThrow().trigger(), moment);
        }
        assertThat(DeadlineRule.of(PACK.calendar(week)).reckon(PACK.termFor(kind), Optional.empty(), events).due()).contains(due);
    }
}
