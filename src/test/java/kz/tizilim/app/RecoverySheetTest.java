package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoverySheetTest {
    @Test
    void sheetIsCheckedAsTolerantlyAsItOpens() {
        RecoverySheet sheet = new RecoverySheet(List.of("7O0QD", "1AB2C"));
        assertThat(sheet.isGroup(0, "7oОqd")).isTrue();
        assertThat(sheet.isGroup(1, " lав-2c ")).isTrue();
        assertThat(sheet.isGroup(1, "1AB2D")).isFalse();
    }
}
