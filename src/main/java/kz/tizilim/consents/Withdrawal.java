package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A withdrawal of consent (art. 8(7)) and what follows from it.
 *
 * @param received the day of its notice
 * @param request the request by which it came; null where it came otherwise
 * @param stopBy the last day for stopping the processing, or for a reasoned refusal
 * @param stopped the activities in which processing stops
 * @param partly whether the consent goes on for its other activities
 * @param stoppedOn the day on which it was stopped; null while it goes on
 * @param bar the code of the ground that bars the withdrawal (art. 8(2)); null where nothing does
 * @param reason the officer's words beside the bar; null for none
 */
public record Withdrawal(
        LocalDate received, UUID request, LocalDate stopBy, List<UUID> stopped, boolean partly, LocalDate stoppedOn, String bar, String reason) {
    public Withdrawal {
        stopped = stopped == null ? List.of() : List.copyOf(stopped);
    }

    /** Whether the withdrawal was refused, so that the consent goes on. */
    public boolean isBarred() {
        return bar != null;
    }

    /** Whether processing has still to be stopped. */
    public boolean isOpen() {
        return !isBarred() && stoppedOn == null;
    }

    Withdrawal stoppedOn(LocalDate day) {
        return new Withdrawal(received, request, stopBy, stopped, partly, day, bar, reason);
    }
}
