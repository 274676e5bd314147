package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class IdleLockTest {
    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger minutes = new AtomicInteger(10);
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleLock lock = new IdleLock(minutes::get, now::get, locked::incrementAndGet);

    @Test
    void locksAfterTheChosenMinutes() {
        now.set(10 * MINUTE - 1);
        lock.look();
        assertThat(locked).hasValue(0);
        now.set(10 * MINUTE);
        lock.look();
        assertThat(locked).hasValue(1);
    }

    @Test
    void keyPutsItOff() {
        now.set(9 * MINUTE);
        lock.touch();
        now.set(18 * MINUTE);
        lock.look();
        assertThat(locked).hasValue(0);
    }

    @Test
    void zeroMinutesNeverLock() {
        minutes.set(0);
        now.set(1000 * MINUTE);
        lock.look();
        assertThat(locked).hasValue(0);
    }
}
