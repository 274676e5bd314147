package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.text.LocalText;

/**
 * What was decided on a request, and what was done. A request of several matters has one decision that holds those of its other matters.
 *
 * @param ground the code of the ground in the law pack; null where all is granted
 * @param reason read from images of before {@code words} only, where it goes; null else
 * @param stopped the activities that the decision concerns: where processing stops, where data are blocked or destroyed
 * @param informed the recipients that are told of it
 * @param on the day of the decision
 * @param matter what is decided; null for the only matter of the request
 * @param doneOn the day on which it was done, or by which it will be where that day is later than the decision's own; null where nobody
 *     has said that it was done
 * @param stopsOnly whether a demand to stop unlawful processing and to destroy the data asks for the first alone
 * @param corrections what was changed, for a correction
 * @param words what the officer writes for the letter, by the codes of {@link DecisionFact}
 * @param apart the decisions on the request's other matters
 */
public record Decision(
        Outcome outcome,
        String ground,
        String reason,
        List<UUID> stopped,
        List<UUID> informed,
        LocalDate on,
        RequestTopic matter,
        LocalDate doneOn,
        boolean stopsOnly,
        List<Correction> corrections,
        Map<String, LocalText> words,
        List<Decision> apart) {
    /** How a request can end. */
    public enum Outcome {
        GRANTED,
        PARTLY,
        REFUSED,
        /** Sent on to the operator whose matter it is. */
        FORWARDED;

        /** Whether it needs a ground: all or a part is refused. */
        public boolean isGrounded() {
            return this == PARTLY || this == REFUSED;
        }

        /** Whether something of what was asked is done. */
        public boolean isDone() {
            return this == GRANTED || this == PARTLY;
        }
    }

    /**
     * One datum that was changed or added.
     *
     * @param term its code in the dictionary of data
     * @param before the old value; null for a datum that was added
     */
    public record Correction(String term, String before, String after) {}

    public Decision {
        stopped = stopped == null ? List.of() : List.copyOf(stopped);
        informed = informed == null ? List.of() : List.copyOf(informed);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        apart = apart == null ? List.of() : List.copyOf(apart);
        if (apart.stream().anyMatch(other -> !other.apart().isEmpty())) {
            throw new IllegalArgumentException("The decision on another matter holds none of its own");
        }
        Map<String, LocalText> written = new TreeMap<>(words == null ? Map.of() : words);
        if (reason != null) {
            written.putIfAbsent(DecisionFact.REASON.code(), LocalText.same(reason));
            reason = null;
        }
        words = written;
    }

    /** The decision on one matter of which nothing is known but how it ends. */
    static Decision of(RequestTopic matter, Outcome outcome, String ground, LocalDate on) {
        return new Decision(outcome, ground, null, null, null, on, matter, null, false, null, null, null);
    }

    /** The decisions on each matter, this one first. */
    public List<Decision> all() {
        return Stream.concat(Stream.of(this), apart.stream()).toList();
    }

    /** What the officer wrote; null where nothing. */
    public LocalText written(DecisionFact fact) {
        return words.get(fact.code());
    }

    /** The day on which it was done; empty where it is still to be done. */
    Optional<LocalDate> done() {
        return doneOn == null || doneOn.isAfter(on) ? Optional.empty() : Optional.of(doneOn);
    }

    /** The day by which it will be done, where the officer has set one. */
    Optional<LocalDate> promised() {
        return doneOn != null && doneOn.isAfter(on) ? Optional.of(doneOn) : Optional.empty();
    }

    /** The same, done on a day or to be done by it. */
    public Decision doneOn(LocalDate day) {
        return new Decision(outcome, ground, null, stopped, informed, on, matter, day, stopsOnly, corrections, words, apart);
    }

    public Decision correcting(List<Correction> changes) {
        return new Decision(outcome, ground, null, stopped, informed, on, matter, doneOn, stopsOnly, changes, words, apart);
    }

    public Decision with(Map<String, LocalText> more) {
        Map<String, LocalText> written = new TreeMap<>(words);
        written.putAll(more);
        return new Decision(outcome, ground, null, stopped, informed, on, matter, doneOn, stopsOnly, corrections, written, apart);
    }

    public Decision concerning(List<UUID> activities, List<UUID> told) {
        return new Decision(outcome, ground, null, activities, told, on, matter, doneOn, stopsOnly, corrections, words, apart);
    }

    public Decision stoppingOnly() {
        return new Decision(outcome, ground, null, stopped, informed, on, matter, doneOn, true, corrections, words, apart);
    }

    public Decision beside(List<Decision> others) {
        return new Decision(outcome, ground, null, stopped, informed, on, matter, doneOn, stopsOnly, corrections, words, others);
    }
}
