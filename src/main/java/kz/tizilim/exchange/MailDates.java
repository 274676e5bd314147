package kz.tizilim.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a mail bears: RFC 5322 section 3.3 and its obsolete forms, read leniently. */
final class MailDates {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})[ -]+([A-Za-z]{3})[A-Za-z]*[ -]+(\\d{2,4}),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Za-z]{1,5})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The names that RFC 5322 gives an hour to; all others say nothing. */
    private static final Map<String, Integer> ZONES =
            Map.of("ut", 0, "gmt", 0, "utc", 0, "z", 0, "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "pst", -8);
    /** Mail programs did not write to companies before; earlier dates come from clocks that were never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
    /** A sender's clock may be wrong by a zone and a day. */
    private static final Duration AHEAD = Duration.ofDays(2);

    private MailDates() {}

    /** The date in these words; none where there is none, or where it lies before 1995 or more than two days after now. */
    static Optional<OffsetDateTime> read(String words, Instant now) {
        Matcher written = WRITTEN.matcher(words);
        if (!written.find() || !MONTHS.contains(written.group(2).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            OffsetDateTime date = LocalDateTime.of(
                            year(written.group(3)),
                            MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT)) + 1,
                            Integer.parseInt(written.group(1)),
                            Integer.parseInt(written.group(4)),
                            Integer.parseInt(written.group(5)),
                            // A leap second has no place in the JDK's clock.
                            Math.min(59, written.group(6) == null ? 0 : Integer.parseInt(written.group(6))))
                    .atOffset(offset(written.group(7)));
            boolean believable = date.toInstant().isAfter(EARLIEST) && date.toInstant().isBefore(now.plus(AHEAD));
            return believable ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            // Not an error: the 31st of February is a date that the mail does not have.
            return Optional.empty();
        }
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return year >= 1000 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static ZoneOffset offset(String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(zone == null ? "" : zone.toLowerCase(Locale.ROOT), 0));
        }
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(zone.substring(1, 3)), sign * Integer.parseInt(zone.substring(3)));
    }
}
