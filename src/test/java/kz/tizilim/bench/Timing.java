package kz.tizilim.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing done several times, in milliseconds. */
final class Timing {
    /** Work that is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private final List<Double> times = new ArrayList<>();

    static double millisOf(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    void add(double milliseconds) {
        times.add(milliseconds);
    }

    double median() {
        return at(0.5);
    }

    /** What nineteen of twenty stay under. */
    double ninetyFifth() {
        return at(0.95);
    }

    /** The median, what nineteen of twenty stay under, and the longest. */
    String spread() {
        return String.format(Locale.ROOT, "%.1f ms, 95 %% under %.1f, longest %.1f (%d times)", median(), ninetyFifth(), at(1), count());
    }

    int count() {
        return times.size();
    }

    /** The median with the quarters around it: on a busy machine the spread says how far to trust it. */
    String words() {
        return String.format(Locale.ROOT, "%.2f ms (%.2f to %.2f, %d times)", median(), at(0.25), at(0.75), count());
    }

    private double at(double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
