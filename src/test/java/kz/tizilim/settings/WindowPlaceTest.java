package kz.tizilim.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    @Test
    void firstWindowStandsWholeOnTheScreenItOpensOn() {
        assertThat(WindowPlace.CENTRED.within(0, 0, 1366, 728)).isEqualTo(new WindowPlace(43, 0, 1280, 728, false));
        assertThat(WindowPlace.CENTRED.within(0, 0, 1920, 1040)).isEqualTo(new WindowPlace(320, 120, 1280, 800, false));
        assertThat(WindowPlace.CENTRED.within(1920, 30, 1024, 700)).isEqualTo(new WindowPlace(1920, 30, 1024, 700, false));
    }

    @Test
    void keptPlaceThatReachesBeyondAnEdgeIsMovedIn() {
        WindowPlace kept = new WindowPlace(1200, 500, 1280, 800, true);
        assertThat(kept.within(0, 0, 1366, 768)).isEqualTo(new WindowPlace(86, 0, 1280, 768, true));
        assertThat(new WindowPlace(100, 40, 1100, 700, false).within(0, 0, 1366, 768)).isEqualTo(new WindowPlace(100, 40, 1100, 700, false));
    }
}
