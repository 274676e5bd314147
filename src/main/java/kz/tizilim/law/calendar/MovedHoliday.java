package kz.tizilim.law.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * What one working week makes of a holiday that falls on its day off (article 5 of the Holidays Law): the words of the day to
 * which the rest moves, and how sure it is that it does so in this week.
 *
 * @param name with {0} for the holiday and {1} for its day and month
 */
public record MovedHoliday(Week week, LocalText name, Citation citation) {

    CalendarDay movedTo(LocalDate day, CalendarDay holiday) {
        LocalText words = new LocalText(words(Language.KK, holiday), words(Language.RU, holiday), words(Language.EN, holiday));
        return new CalendarDay(day, DayKind.MOVED_DAY_OFF, words, String.join(", ", citation.sources()), citation.confidence());
    }

    private String words(Language language, CalendarDay holiday) {
        Locale locale = language == Language.EN ? Locale.UK : language.locale();
        String date = DateTimeFormatter.ofPattern("d MMMM", locale).format(holiday.date());
        return name.in(language).replace("{0}", holiday.name().in(language)).replace("{1}", date);
    }
}
