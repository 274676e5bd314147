package kz.tizilim.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates, times and terms as people write them in one language: in words for letters (2026 жылғы 19 наурыз, 19 марта 2026 года,
 * 19 March 2026), in figures for lists (19.03.2026), and in the cases that a sentence of a letter needs.
 */
public final class DateFormatter {
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages messages;

    private DateFormatter(Messages messages) {
        this.messages = messages;
    }

    public static DateFormatter of(Language language) {
        return new DateFormatter(Messages.of(language));
    }

    /** 19.03.2026, the same in every language. */
    public static String figures(LocalDate date) {
        return FIGURES.format(date);
    }

    /** 19.03.2026 14:05, the same in every language. */
    public static String figures(LocalDateTime moment) {
        return FIGURES.format(moment) + " " + CLOCK.format(moment);
    }

    /** 14:05, the same in every language. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 2026 жылғы 19 наурыз · 19 марта 2026 года · 19 March 2026. */
    public String full(LocalDate date) {
        return dated("text.date.full", date, month(date));
    }

    /** The date of a paper, before its name: 2026 жылғы 19 наурыздағы (хат) · (письмо) от 19 марта 2026 года · of 19 March 2026. */
    public String datedOf(LocalDate date) {
        return dated("text.date.of", date, inCase(date, KazakhCase.LOCATIVE_ATTRIBUTIVE));
    }

    /** The day on which something happens: 2026 жылғы 14 сәуірде · 14 апреля 2026 года · on 14 April 2026. */
    public String on(LocalDate date) {
        return dated("text.date.on", date, inCase(date, KazakhCase.LOCATIVE));
    }

    /** The last day of a term: 2026 жылғы 14 сәуірге дейін · до 14 апреля 2026 года · by 14 April 2026. */
    public String until(LocalDate date) {
        return dated("text.date.until", date, inCase(date, KazakhCase.DATIVE));
    }

    /** The last day on which something may still be done: 2026 жылғы 14 сәуірден кешіктірмей · не позднее 14 апреля 2026 года · no later than 14 April 2026. */
    public String notLater(LocalDate date) {
        return dated("text.date.not-later", date, inCase(date, KazakhCase.ABLATIVE));
    }

    /** The first day of a term: 2026 жылғы 14 сәуірден бастап · с 14 апреля 2026 года · from 14 April 2026. */
    public String from(LocalDate date) {
        return dated("text.date.from", date, inCase(date, KazakhCase.ABLATIVE));
    }

    /** 2026 жылғы 19 наурыз, бейсенбі · 19 марта 2026 года, четверг · Thursday, 19 March 2026. */
    public String withWeekday(LocalDate date) {
        return messages.say("text.date.with-weekday", full(date), weekday(date.getDayOfWeek()));
    }

    /** бейсенбі · четверг · Thursday. */
    public String weekday(DayOfWeek day) {
        return messages.say("text.date.weekdays").split(" ", -1)[day.getValue() - 1];
    }

    /** The month in the nominative, for headings: наурыз · март · March. */
    public String monthName(int month) {
        return messages.say("text.date.months-alone").split(" ", -1)[month - 1];
    }

    /** 3 жұмыс күні · 3 рабочих дня · 3 working days. */
    public String workingDays(long days) {
        return messages.say("text.term.working-days", days);
    }

    /** 10 күнтізбелік күн · 10 календарных дней · 10 calendar days. */
    public String calendarDays(long days) {
        return messages.say("text.term.calendar-days", days);
    }

    /** 24 сағат · 24 часа · 24 hours. */
    public String hours(long hours) {
        return messages.say("text.term.hours", hours);
    }

    /** 2 апта · 2 недели · 2 weeks. */
    public String weeks(long weeks) {
        return messages.say("text.term.weeks", weeks);
    }

    /** 6 ай · 6 месяцев · 6 months. */
    public String months(long months) {
        return messages.say("text.term.months", months);
    }

    /** 3 жыл · 3 года · 3 years. */
    public String years(long years) {
        return messages.say("text.term.years", years);
    }

    private String dated(String key, LocalDate date, String month) {
        return messages.say(key, Integer.toString(date.getYear()), Integer.toString(date.getDayOfMonth()), month);
    }

    private String month(LocalDate date) {
        return messages.say("text.date.months").split(" ", -1)[date.getMonthValue() - 1];
    }

    /** Only Kazakh declines here: Russian dates stand in the genitive throughout, English ones do not change. */
    private String inCase(LocalDate date, KazakhCase wanted) {
        return messages.language() == Language.KK ? wanted.of(month(date)) : month(date);
    }
}
