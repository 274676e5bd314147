package kz.tizilim.journal;

import java.time.Instant;

/**
 * Up to which entry a register had come at a moment, though the computer's clock may have been wrong for some of them: the longest row
 * of entries whose times never go back is taken for right, and an entry outside it for as old as the one before it.
 */
final class EntryTimes {
    private EntryTimes() {}

    /**
     * The number of the last entry up to a moment, 0 for none.
     *
     * @param times the times of all entries in milliseconds, by their numbers from 1
     */
    static long last(long[] times, Instant moment) {
        boolean[] right = right(times);
        for (int index = 0; index < times.length; index++) {
            if (right[index] && times[index] > moment.toEpochMilli()) {
                return index;
            }
        }
        return times.length;
    }

    // Patience sorting: ends[n] is the entry that ends a row of n + 1 with the earliest time.
    private static boolean[] right(long[] times) {
        int[] ends = new int[times.length];
        int[] before = new int[times.length];
        int length = 0;
        for (int index = 0; index < times.length; index++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (times[ends[middle]] <= times[index]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            ends[low] = index;
            before[index] = low == 0 ? -1 : ends[low - 1];
            length = Math.max(length, low + 1);
        }
        boolean[] right = new boolean[times.length];
        for (int index = length == 0 ? -1 : ends[length - 1]; index >= 0; index = before[index]) {
            right[index] = true;
        }
        return right;
    }
}
