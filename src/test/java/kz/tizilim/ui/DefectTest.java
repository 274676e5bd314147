package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DefectTest {
    @Test
    void wordsOfAnExceptionNeverLeave() {
        Defect defect = Defect.of(new IllegalStateException("Айгүл Үлгіқызы", new IllegalArgumentException("991332300002")));
        assertThat(defect.details()).doesNotContain("Айгүл", "991332300002").contains("IllegalArgumentException", "DefectTest");
        assertThat(defect.code()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }
}
