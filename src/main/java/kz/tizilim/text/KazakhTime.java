package kz.tizilim.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of Kazakhstan, by which days of receipt and terms are counted whatever zone the computer is set to. Since 1 March 2024 the
 * whole country keeps UTC+5; an older Java runtime does not know this yet, therefore it is said here.
 */
public final class KazakhTime {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant ONE_ZONE = Instant.parse("2024-02-29T18:00:00Z");
    private static final ZoneOffset FIVE_HOURS = ZoneOffset.ofHours(5);

    private KazakhTime() {}

    /** What the clocks of Almaty show at an instant. */
    public static LocalDateTime at(Instant instant) {
        return instant.isBefore(ONE_ZONE) ? LocalDateTime.ofInstant(instant, ALMATY) : LocalDateTime.ofInstant(instant, FIVE_HOURS);
    }

    /** The offset from UTC at which the clocks of Almaty show this. */
    public static ZoneOffset offset(LocalDateTime shown) {
        return shown.toInstant(FIVE_HOURS).isBefore(ONE_ZONE) ? ALMATY.getRules().getOffset(shown) : FIVE_HOURS;
    }
}
