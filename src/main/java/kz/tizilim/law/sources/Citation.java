package kz.tizilim.law.sources;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.text.LocalText;

/**
 * What a row of the pack stands on.
 *
 * @param article the article and the act, as a letter cites it
 * @param sources codes of {@link LegalSource}s, in which it was read
 * @param confidence how sure it is
 * @param from the first day on which the row is in force; null where it always was
 * @param until the last day on which the row is in force; null while it is
 * @param later the day of a later edition that was not read; null where none is known
 */
public record Citation(LocalText article, List<String> sources, Confidence confidence, LocalDate from, LocalDate until, LocalDate later) {
    public Citation {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** Whether the text was read and nothing later is known that was not. */
    public boolean isConfirmed() {
        return confidence == Confidence.V || (confidence == Confidence.V_OLD && later == null);
    }

    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
