package kz.tizilim.law;

import java.util.Optional;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.DayStatus;
import kz.tizilim.law.deadline.Day;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** What one day is to a term, in words: the third working day, a Saturday, Nauryz, the day to which the term moves. */
public final class DayFormatter {
    private final LawPack pack;
    private final Language language;
    private final Messages messages;

    DayFormatter(LawPack pack, Language language) {
        this.pack = pack;
        this.language = language;
        this.messages = Messages.of(language);
    }

    public String of(Day day, Term term) {
        return switch (day.part()) {
            case START -> messages.say("law.day.start." + term.trigger().code());
            case COUNTED -> counted(day, term);
            case SKIPPED, MOVED -> of(day.status());
            case MOVED_END -> messages.say("law.day.moved-end");
        };
    }

    /** What the calendar makes of a date: “Nauryz, public holiday”, “day off”. */
    public String of(DayStatus status) {
        return row(status).orElseGet(() -> switch (status.reason()) {
            case SATURDAY, SUNDAY -> messages.say("law.day.weekend");
            default -> messages.say("law.day.working");
        });
    }

    private String counted(Day day, Term term) {
        String words = messages.say("law.day.counted." + term.unit().code(), day.ordinal());
        boolean isRemarkable = day.status().row().isPresent() || !day.status().isWorking();
        return isRemarkable ? messages.say("law.day.counted-and", words, of(day.status())) : words;
    }

    // A moved day off and a working weekend say in their names what they are; a holiday's name alone does not.
    private Optional<String> row(DayStatus status) {
        return status.row().map(row -> switch (row.kind()) {
            case HOLIDAY, DAY_OFF -> messages.say("law.day.row", row.name().in(language), kindWords(row));
            case MOVED_DAY_OFF, WORKING_DAY -> row.name().in(language);
        });
    }

    private String kindWords(CalendarDay row) {
        return pack.dayRule(row.kind()).name().in(language);
    }
}
