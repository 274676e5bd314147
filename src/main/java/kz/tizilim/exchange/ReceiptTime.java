package kz.tizilim.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a mail was written and when it came. A mail has come when the receiver's own server marked it, which is the topmost
 * {@code Received}; where there is no such mark, by the date that the sender's program wrote. Nothing is taken for granted: where
 * neither can be read, there is no day of receipt.
 *
 * @param written what the sender's program says
 * @param received when it came
 */
record ReceiptTime(Optional<OffsetDateTime> written, Optional<OffsetDateTime> received) {
    /** A sender's clock and a slow way differ by this much without anything being strange. */
    private static final Duration USUAL = Duration.ofDays(1);

    static ReceiptTime of(MailHeaders headers, Instant now, Set<MailWarning> warnings) {
        Optional<MailDates.Read> written = MailDates.read(headers.words("date"), now);
        String mark = headers.words("received");
        Optional<MailDates.Read> marked = MailDates.read(mark.substring(mark.lastIndexOf(';') + 1), now).filter(MailDates.Read::isZoned);
        if (marked.isEmpty() && written.isEmpty()) {
            warnings.add(MailWarning.of("exchange.warning.no-date"));
        } else if (written.isEmpty()) {
            warnings.add(MailWarning.of("exchange.warning.date-by-server"));
        } else if (marked.isEmpty() && !written.get().isZoned()) {
            warnings.add(MailWarning.of("exchange.warning.no-zone"));
        } else if (marked.isPresent() && differ(written.get().time(), marked.get().time())) {
            warnings.add(MailWarning.of("exchange.warning.dates-differ"));
        }
        return new ReceiptTime(written.map(MailDates.Read::time), marked.or(() -> written).map(MailDates.Read::time));
    }

    private static boolean differ(OffsetDateTime one, OffsetDateTime other) {
        return Duration.between(one, other).abs().compareTo(USUAL) > 0;
    }
}
