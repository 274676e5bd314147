package kz.tizilim.storage;

/**
 * A page of a sorted list, counted from the nearer end: the database walks over all that lies before it, which from the far end takes
 * up to the whole list.
 *
 * @param fromEnd whether the order is to be turned round to find it
 * @param skipped how many lie before it in that direction
 * @param count how many it holds; fewer than were asked for at the end of the list
 */
public record PageRange(boolean fromEnd, long skipped, long count) {
    /** The page that begins at {@code from} in a list of so many. */
    public static PageRange of(long all, long from, long count) {
        long held = Math.max(0, Math.min(count, all - from));
        long after = Math.max(0, all - from - held);
        return from > after ? new PageRange(true, after, held) : new PageRange(false, from, held);
    }
}
