package kz.tizilim.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import kz.tizilim.journal.Progress;

/** How far a work is, told from its own thread, and whether the officer has asked it to stop. */
public final class WorkProgress implements Progress {
    /** A smaller step is not seen on a bar, and each that is told is a task for the screen. */
    private static final double SEEN = 0.002;

    private final DoubleConsumer told;
    private final AtomicBoolean stop = new AtomicBoolean();
    private volatile double last = -1;

    WorkProgress(DoubleConsumer told) {
        this.told = told;
    }

    /**
     * Tells how much is done and goes on; how much there is may be unknown, 0.
     *
     * @throws CancellationException if the officer has cancelled the work: let it pass, after undoing what is half done
     */
    @Override
    public void at(long done, long whole) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        double share = whole <= 0 ? -1 : (double) done / whole;
        if (Math.abs(share - last) >= SEEN) {
            last = share;
            told.accept(share);
        }
    }

    @Override
    public boolean isCancelled() {
        return stop.get();
    }

    void cancel() {
        stop.set(true);
    }
}
