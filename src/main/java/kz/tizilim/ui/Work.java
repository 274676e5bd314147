package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * A work that goes on in the background. Its callbacks run on the screen's thread; they may be given in any order, also after the
 * work has ended. A failure that nobody asked for goes to the background's own answer to failures, never into silence; an {@link Error}
 * always does, since no room can answer it.
 */
public final class Work<R> {
    private static final Logger LOG = Logger.getLogger(Work.class.getName());

    /** What is done in the background. */
    @FunctionalInterface
    public interface Job<R> {
        R run(WorkProgress progress) throws Exception;
    }

    /** While this holds the answer is wanted; a failure that is told beyond it is that of an act. */
    private record Wish(BooleanSupplier holds, boolean toldBeyond) {}

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final WorkProgress headway;
    private final Consumer<Throwable> unasked;
    private final List<Wish> wishes = new ArrayList<>();
    private Consumer<R> success = result -> {};
    private Consumer<R> unwanted = result -> {};
    private Consumer<Exception> failure;
    private Runnable end = () -> {};
    private boolean ended;
    private R result;
    private Throwable problem;

    /**
     * @param unasked takes the failure that this work does not answer, and what its callbacks throw
     */
    Work(Consumer<Runnable> toScreen, Consumer<Throwable> unasked) {
        headway = new WorkProgress(share -> toScreen.accept(() -> progress.set(share)));
        this.unasked = unasked;
    }

    public Work<R> onSuccess(Consumer<R> then) {
        success = then;
        if (ended && problem == null && isWanted()) {
            then.accept(result);
        }
        return this;
    }

    /** Takes the result that came too late for what asked for it: the place to let go what it holds open. */
    public Work<R> onUnwanted(Consumer<R> release) {
        unwanted = release;
        if (ended && problem == null && !isWanted()) {
            release.accept(result);
        }
        return this;
    }

    public Work<R> onFailure(Consumer<Exception> then) {
        failure = then;
        if (ended && isWanted() && failed() && problem instanceof Exception known) {
            then.accept(known);
        }
        return this;
    }

    /** Runs when the work has ended, well, badly, cancelled or too late: the place to enable a button again. */
    public Work<R> onEnd(Runnable then) {
        end = then;
        if (ended) {
            then.run();
        }
        return this;
    }

    /** How far the work is, 0 to 1, or -1 while that is not known. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Asks the work to stop; it ends without success and without failure. What has not begun does not begin. */
    public void cancel() {
        headway.cancel();
    }

    public boolean hasEnded() {
        return ended;
    }

    /**
     * From now on the answer is given only while this holds.
     *
     * @param toldBeyond whether a failure is told when it does not hold any more
     */
    Work<R> whileWanted(BooleanSupplier holds, boolean toldBeyond) {
        wishes.add(new Wish(holds, toldBeyond));
        return this;
    }

    WorkProgress headway() {
        return headway;
    }

    void succeed(R value) {
        ended = true;
        result = value;
        answer(() -> (isWanted() ? success : unwanted).accept(value));
    }

    void fail(Throwable cause) {
        ended = true;
        problem = cause;
        answer(this::tellFailure);
    }

    private void tellFailure() {
        if (!failed()) {
            return;
        }
        if (problem instanceof Error) {
            unasked.accept(problem);
        } else if (isWanted()) {
            if (failure == null) {
                unasked.accept(problem);
            } else {
                failure.accept((Exception) problem);
            }
        } else if (wishes.stream().allMatch(wish -> wish.holds().getAsBoolean() || wish.toldBeyond())) {
            // The screen that would have answered is gone.
            unasked.accept(problem);
        } else {
            LOG.log(Level.INFO, "Not told, its screen has moved on: {0}", problem.getClass().getName());
        }
    }

    private void answer(Runnable told) {
        try {
            told.run();
        } catch (Throwable thrown) {
            unasked.accept(thrown);
        } finally {
            end.run();
        }
    }

    private boolean isWanted() {
        return wishes.stream().allMatch(wish -> wish.holds().getAsBoolean());
    }

    private boolean failed() {
        return problem != null && !(problem instanceof CancellationException);
    }

    boolean isUnanswered() {
        return failed() && (failure == null || problem instanceof Error);
    }

    Throwable problem() {
        return problem;
    }
}
