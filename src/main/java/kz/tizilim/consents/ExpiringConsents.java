package kz.tizilim.consents;

import java.time.LocalDate;

/**
 * The consents that end soon.
 *
 * @param count how many
 * @param first the last day of the first of them; null where there is none
 */
public record ExpiringConsents(long count, LocalDate first) {}
