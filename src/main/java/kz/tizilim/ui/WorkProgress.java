package kz.tizilim.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** How far a work is, told from its own thread, and whether the officer has asked it to stop. */
public final class WorkProgress {
    private final DoubleConsumer told;
    private final AtomicBoolean stop = new AtomicBoolean();

    WorkProgress(DoubleConsumer told) {
        this.told = told;
    }

    /**
     * Tells how much is done and goes on.
     *
     * @throws CancellationException if the officer has cancelled the work: let it pass, after undoing what is half done
     */
    public void report(long done, long whole) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        told.accept(whole <= 0 ? -1 : (double) done / whole);
    }

    public boolean isCancelled() {
        return stop.get();
    }

    void cancel() {
        stop.set(true);
    }
}
