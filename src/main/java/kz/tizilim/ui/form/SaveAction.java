package kz.tizilim.ui.form;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Work;

/** Keeping a record in the background: what must be put right first goes to the form, any other failure where failures go. */
public final class SaveAction {
    private record Outcome<R>(R kept, List<ValidationError> faults) {}

    private SaveAction() {}

    /**
     * Keeps it.
     *
     * @param keep throws {@link ValidationErrors} if a field must be put right first
     * @param faults where the faults go; emptied when there are none
     * @param then what happens once it is on the disk
     */
    public static <R> Work<?> start(Background background, Callable<R> keep, ObservableList<ValidationError> faults, Consumer<R> then) {
        return answered(background.run(() -> outcome(keep)), faults, then);
    }

    /** Keeps what takes long: the work tells how far it is and can be cancelled. */
    public static <R> Work<?> startLong(Background background, Work.Job<R> keep, ObservableList<ValidationError> faults, Consumer<R> then) {
        return answered(background.runLong(progress -> outcome(() -> keep.run(progress))), faults, then);
    }

    private static <R> Work<?> answered(Work<Outcome<R>> work, ObservableList<ValidationError> faults, Consumer<R> then) {
        return work.onSuccess(outcome -> {
            faults.setAll(outcome.faults());
            if (outcome.faults().isEmpty()) {
                then.accept(outcome.kept());
            }
        });
    }

    private static <R> Outcome<R> outcome(Callable<R> keep) throws Exception {
        try {
            return new Outcome<>(keep.call(), List.of());
        } catch (ValidationErrors found) {
            return new Outcome<>(null, found.all());
        }
    }
}
