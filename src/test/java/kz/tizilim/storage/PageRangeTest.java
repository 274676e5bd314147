package kz.tizilim.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A page is the same from whichever end it is counted. */
class PageRangeTest {
    @Test
    void everyPageHoldsWhatTheListHoldsThere() {
        for (long all = 0; all < 12; all++) {
            for (long from = 0; from < 15; from++) {
                for (long count = 1; count < 5; count++) {
                    long size = all;
                    PageRange page = PageRange.of(all, from, count);
                    List<Long> held = LongStream.range(page.skipped(), page.skipped() + page.count())
                            .map(at -> page.fromEnd() ? size - 1 - at : at)
                            .sorted()
                            .boxed()
                            .toList();
                    assertEquals(LongStream.range(from, from + count).filter(at -> at < size).boxed().toList(), held, all + " " + from + " " + count);
                }
            }
        }
    }
}
