package kz.tizilim.consents;

import java.time.LocalDate;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.law.deadline.DeadlineRule;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;

/** The term for stopping the processing, or refusing with reasons, after a withdrawal (art. 8(7)), as the law pack has it. */
public final class WithdrawalTerm {
    private static final String CODE = "D8";

    private WithdrawalTerm() {}

    /** The last day after a notice received on a day. */
    static LocalDate stopBy(WorkCalendar calendar, LocalDate received) {
        return DeadlineRule.of(calendar).reckon(law().term().orElseThrow(), received).due();
    }

    /** How long it is: 15 жұмыс күні · 15 рабочих дней · 15 working days. */
    public static String length(Language language) {
        return DateFormatter.of(language).workingDays(law().amount());
    }

    /** Its article. */
    public static String article(Language language) {
        return law().citation().article().in(language);
    }

    private static LawTerm law() {
        return LawPack.current().term(CODE);
    }
}
