package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EntryTimesTest {
    @Test
    void anEntryAheadOfItsTimeHidesNoLaterOne() {
        assertEquals(4, last(25, 10, 20, 9_000, 25, 30));
        assertEquals(2, last(24, 10, 20, 9_000, 25, 30) - 1, "the wrong one is as old as the one before it");
    }

    @Test
    void anEntryBehindItsTimeBringsNoLaterOneWithIt() {
        assertEquals(0, last(5, 10, 20, 1, 25, 30));
        assertEquals(3, last(20, 10, 20, 1, 25, 30));
        assertEquals(5, last(30, 10, 20, 1, 25, 30));
    }

    @Test
    void entriesInOrderAreCutAtTheMoment() {
        assertEquals(0, last(9));
        assertEquals(0, last(9, 10, 20));
        assertEquals(1, last(10, 10, 20));
        assertEquals(2, last(10, 10, 10, 20));
        assertEquals(2, last(99, 10, 20));
    }

    private static long last(long moment, long... times) {
        return EntryTimes.last(times, Instant.ofEpochMilli(moment));
    }
}
