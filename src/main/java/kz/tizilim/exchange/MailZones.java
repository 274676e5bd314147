package kz.tizilim.exchange;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zones that stand after the hour in a mail's date: figures with or without a colon, names, or both. */
final class MailZones {
    private static final Pattern FIGURES = Pattern.compile("(?<![\\d-])([+\\u2212-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?![\\d-])");
    private static final Pattern REGION = Pattern.compile("\\b([A-Z][a-z]+/[A-Z][A-Za-z_]+)\\b");
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})([A-Za-z]{1,5})(?![\\p{L}/])");
    /** Hours from UTC: what RFC 5322 names, and the names that programs in Europe and Central Asia write. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("ut", 0), Map.entry("gmt", 0), Map.entry("utc", 0), Map.entry("z", 0), Map.entry("est", -5), Map.entry("edt", -4),
            Map.entry("cst", -6), Map.entry("cdt", -5), Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7),
            Map.entry("wet", 0), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("cest", 2), Map.entry("eet", 2), Map.entry("eest", 3),
            Map.entry("msk", 3), Map.entry("msd", 4), Map.entry("samt", 4), Map.entry("yekt", 5), Map.entry("uzt", 5), Map.entry("qyzt", 5),
            Map.entry("aqtt", 5), Map.entry("oral", 5), Map.entry("omst", 6), Map.entry("kgt", 6), Map.entry("novt", 7), Map.entry("krat", 7));
    /** Almaty's own name; its offset changed, so that the region tells it. */
    private static final String ALMATY = "almt";

    private MailZones() {}

    /** A zone: an offset, or a region whose offset depends on the day. */
    record Zone(ZoneId id) {
        OffsetDateTime at(LocalDateTime shown) {
            return shown.atZone(id).toOffsetDateTime();
        }
    }

    /**
     * The first zone in these words; none where there is none or its name is not known.
     *
     * @throws java.time.DateTimeException if the figures are no offset that exists
     */
    static Optional<Zone> first(String words) {
        Matcher figures = FIGURES.matcher(words);
        if (figures.find()) {
            int sign = figures.group(1).equals("+") ? 1 : -1;
            int minutes = figures.group(3) == null ? 0 : Integer.parseInt(figures.group(3));
            return Optional.of(new Zone(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(figures.group(2)), sign * minutes)));
        }
        Matcher region = REGION.matcher(words);
        if (region.find() && ZoneId.getAvailableZoneIds().contains(region.group(1))) {
            return Optional.of(new Zone(ZoneId.of(region.group(1))));
        }
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            String lower = name.group(1).toLowerCase(Locale.ROOT);
            if (lower.equals(ALMATY)) {
                return Optional.of(new Zone(ZoneId.of("Asia/Almaty")));
            }
            if (NAMES.containsKey(lower)) {
                return Optional.of(new Zone(ZoneOffset.ofHours(NAMES.get(lower))));
            }
        }
        return Optional.empty();
    }
}
