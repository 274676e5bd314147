package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;

final class DisplayCheckTest {
    @Test
    void missingScreenNamesBothWaysRound() {
        assertThat(DisplayCheck.problem(Language.RU, "Linux", "aigul", Map.of(), library -> true))
                .hasValueSatisfying(words -> assertThat(words).contains("xvfb-run -a tizilim", "tizilim demo --to DIR", "экран не найден"));
    }

    @Test
    void missingLibrariesGiveOneLineToPaste() {
        assertThat(DisplayCheck.problem(
                        Language.KK, "Linux", "aigul", Map.of("DISPLAY", ":0"), library -> !library.startsWith("libgtk") && !library.startsWith("libGL")))
                .hasValueSatisfying(words -> assertThat(words).endsWith("sudo apt-get install -y libgl1 libgtk-3-0"));
    }

    @Test
    void rootIsNotToldToBecomeRoot() {
        assertThat(DisplayCheck.problem(Language.EN, "Linux", "root", Map.of("DISPLAY", ":0"), library -> !library.startsWith("libgtk")))
                .hasValueSatisfying(words -> assertThat(words).contains("\n  apt-get install -y libgtk-3-0").doesNotContain("sudo"));
    }

    @Test
    void screenOfEitherKindServes() {
        assertThat(DisplayCheck.problem(Language.KK, "Linux", "aigul", Map.of("WAYLAND_DISPLAY", "wayland-0"), library -> true)).isEmpty();
        assertThat(DisplayCheck.problem(Language.KK, "Linux", "aigul", Map.of("DISPLAY", ":0"), library -> true)).isEmpty();
    }

    @Test
    void otherSystemsAreNotAsked() {
        assertThat(DisplayCheck.problem(Language.KK, "Windows 11", "aigul", Map.of(), library -> false)).isEmpty();
    }
}
