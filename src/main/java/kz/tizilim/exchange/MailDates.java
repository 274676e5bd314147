package kz.tizilim.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.text.KazakhTime;

/**
 * The dates that a mail bears: RFC 5322 section 3.3 with its obsolete forms, and what programs write in its place (asctime, ISO 8601,
 * figures, month names in Russian and Kazakh, hours of AM and PM).
 */
final class MailDates {
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:.])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?(?![\\d])\\s*(?:([AaPp])(?<half>\\.?[Mm]\\b\\.?))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(\\p{L}{3,})\\.?[ ,.-]+(\\d{4}|\\d{2,3}(?![:.\\d]))");
    private static final Pattern ASCTIME = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s.*?(?<![:+\\d-])(\\d{4})\\b");
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    /** The first three letters of each month in English, Russian and Kazakh; May has three in each. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "янв", "қаң", "каң", "кан"), List.of("feb", "фев", "ақп", "акп"), List.of("mar", "мар", "нау"),
            List.of("apr", "апр", "сәу", "сау"), List.of("may", "мая", "май", "мам"), List.of("jun", "июн", "мау"), List.of("jul", "июл", "шіл", "шил"),
            List.of("aug", "авг", "там"), List.of("sep", "сен", "қыр", "кыр"), List.of("oct", "окт", "қаз", "каз"),
            List.of("nov", "ноя", "қар", "кар"), List.of("dec", "дек", "жел"));
    /** Mail programs did not write to companies before; earlier dates come from clocks that were never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
    /** A sender's clock may be wrong by a zone and a day. */
    private static final Duration AHEAD = Duration.ofDays(2);
    private static final int HALF_DAY = 12;

    private MailDates() {}

    /**
     * A date as it was read.
     *
     * @param isZoned whether it names its zone; without one it is taken by the clocks of Kazakhstan
     */
    record Read(OffsetDateTime time, boolean isZoned) {}

    /** The date in these words; none where there is none, or where it lies before 1995 or more than two days after now. */
    static Optional<Read> read(String words, Instant now) {
        String written = words.replaceAll("\\([^()]{0,200}\\)", " ").strip();
        Optional<LocalDate> day = day(written.length() > 200 ? written.substring(0, 200) : written);
        Matcher time = TIME.matcher(withoutDay(written));
        if (day.isEmpty() || !time.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime shown = day.get().atTime(clock(time));
            String rest = time.hitEnd() ? "" : withoutDay(written).substring(time.end());
            Optional<MailZones.Zone> zone = MailZones.first(rest);
            OffsetDateTime read = zone.map(found -> found.at(shown)).orElseGet(() -> shown.atOffset(KazakhTime.offset(shown)));
            boolean believable = read.toInstant().isAfter(EARLIEST) && read.toInstant().isBefore(now.plus(AHEAD));
            return believable ? Optional.of(new Read(read, zone.isPresent())) : Optional.empty();
        } catch (DateTimeException e) {
            // Not an error: the 25th hour is a time that the mail does not have.
            return Optional.empty();
        }
    }

    /** What remains when the day's figures cannot be mistaken for an hour: 30.11.2026 would give the hour 30. */
    private static String withoutDay(String written) {
        return FIGURES.matcher(ISO.matcher(written).replaceFirst("").replaceFirst("^[Tt]", " ")).replaceFirst(" ").replaceFirst("(?<=^|\\s)[Tt](?=\\d)", " ");
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        if (time.group("half") != null && time.group(4) != null && hour <= HALF_DAY) {
            hour = hour % HALF_DAY + (time.group(4).toLowerCase(Locale.ROOT).equals("p") ? HALF_DAY : 0);
        }
        // A leap second has no place in the JDK's clock.
        int second = time.group(3) == null ? 0 : Math.min(59, Integer.parseInt(time.group(3)));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }

    private static Optional<LocalDate> day(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.find()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher named = NAMED.matcher(written);
        if (named.find() && month(named.group(2)) > 0) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher asctime = ASCTIME.matcher(written);
        for (int from = 0; asctime.find(from); from = asctime.start() + 1) {
            if (month(asctime.group(1)) > 0) {
                return day(asctime.group(3), month(asctime.group(1)), asctime.group(2));
            }
        }
        Matcher figures = FIGURES.matcher(written);
        return figures.find() ? day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Not an error: the 31st of February is a date that the mail does not have.
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String beginning = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(beginning)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year >= 1000 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
