package kz.tizilim.law.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when an act is due, by law and by promise.
 *
 * @param law the row of the law; empty where none is known for the kind
 * @param statutory empty where the law sets no term or its event has not happened
 * @param promised empty where nothing was promised or its event has not happened
 * @param lawWaitsFor the event that the term of the law still waits for
 * @param promiseWaitsFor the event that the promise still waits for
 */
public record Deadline(
        Optional<LawTerm> law,
        Optional<Promise> promise,
        Optional<DeadlineCalculation> statutory,
        Optional<DeadlineCalculation> promised,
        Governs governs,
        Optional<Trigger> lawWaitsFor,
        Optional<Trigger> promiseWaitsFor) {

    /** The reckoning that decides: the earlier of the two, that of the law where both end on one day. */
    public Optional<DeadlineCalculation> governing() {
        return switch (governs) {
            case STATUTORY -> statutory;
            case PROMISED -> promised;
            case NONE -> Optional.empty();
        };
    }

    public Optional<LocalDate> due() {
        return governing().map(DeadlineCalculation::due);
    }

    /** An event that must happen before a term can run: that of the promise, else that of the law. */
    public Optional<Trigger> waitingFor() {
        return promiseWaitsFor.or(() -> lawWaitsFor);
    }
}
