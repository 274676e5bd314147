package kz.tizilim.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Sorts a failure: what a room can explain becomes a notice with what to do next, everything else is a defect. */
public final class Failures implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final UiContext context;
    private final Function<Throwable, Optional<Notice>> explained;
    private final DefectWindow defects;

    /**
     * @param explained the notice for a failure that was to be expected (a full disk, a register open elsewhere), or nothing
     */
    public Failures(UiContext context, Function<Throwable, Optional<Notice>> explained) {
        this.context = context;
        this.explained = explained;
        defects = new DefectWindow(context);
    }

    @Override
    public void accept(Throwable problem) {
        explained.apply(problem).ifPresentOrElse(context.notices()::add, () -> defects.tell(problem));
    }

    /** What no work and no callback has caught, on whatever thread: always a defect. */
    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        Platform.runLater(() -> {
            try {
                defects.tell(problem);
            } catch (Throwable again) {
                // A window that cannot even say so: the log is what is left. Without messages, which may bear a person's data.
                LOG.log(Level.SEVERE, "A defect could not be shown: {0}", Defect.of(again).details());
            }
        });
    }
}
