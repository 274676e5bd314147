package kz.tizilim.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * A work that goes on in the background. Its callbacks run on the screen's thread; they may be given in any order, also after the
 * work has ended. A failure that nobody asked for goes to the background's own answer to failures, never into silence.
 */
public final class Work<R> {
    /** What is done in the background. */
    @FunctionalInterface
    public interface Job<R> {
        R run(WorkProgress progress) throws Exception;
    }

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final WorkProgress headway;
    private Consumer<R> success = result -> {};
    private Consumer<Exception> failure;
    private Runnable end = () -> {};
    private boolean ended;
    private R result;
    private Exception problem;

    Work(Consumer<Runnable> toScreen) {
        headway = new WorkProgress(share -> toScreen.accept(() -> progress.set(share)));
    }

    public Work<R> onSuccess(Consumer<R> then) {
        success = then;
        if (ended && problem == null) {
            then.accept(result);
        }
        return this;
    }

    public Work<R> onFailure(Consumer<Exception> then) {
        failure = then;
        if (ended && failed()) {
            then.accept(problem);
        }
        return this;
    }

    /** Runs when the work has ended, well, badly or cancelled: the place to enable a button again. */
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

    /** Asks the work to stop; it ends without success and without failure. */
    public void cancel() {
        headway.cancel();
    }

    public boolean hasEnded() {
        return ended;
    }

    WorkProgress headway() {
        return headway;
    }

    void succeed(R value) {
        ended = true;
        result = value;
        success.accept(value);
        end.run();
    }

    void fail(Exception cause, Consumer<Exception> unasked) {
        ended = true;
        problem = cause;
        if (failed()) {
            (failure == null ? unasked : failure).accept(cause);
        }
        end.run();
    }

    private boolean failed() {
        return problem != null && !(problem instanceof CancellationException);
    }

    boolean isUnanswered() {
        return failed() && failure == null;
    }

    Exception problem() {
        return problem;
    }
}
