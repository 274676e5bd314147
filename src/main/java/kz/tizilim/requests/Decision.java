package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was decided on a request.
 *
 * @param ground the code of the ground in the law pack; null where all is granted
 * @param reason the officer's own words beside the ground; null for none
 * @param stopped for a withdrawal: the activities in which processing stops
 * @param informed for a withdrawal: the recipients that are told of it
 */
public record Decision(Outcome outcome, String ground, String reason, List<UUID> stopped, List<UUID> informed, LocalDate on) {
    /** How a request can end. */
    public enum Outcome {
        GRANTED,
        PARTLY,
        REFUSED
    }

    public Decision {
        stopped = stopped == null ? List.of() : List.copyOf(stopped);
        informed = informed == null ? List.of() : List.copyOf(informed);
    }
}
