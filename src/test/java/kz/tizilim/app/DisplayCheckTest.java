package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The script that builds and starts the program looks for the same libraries before there is a program. */
    @Test
    void theStartScriptInstallsWhatTheProgramAsksFor() throws IOException {
        String script = Files.readString(Path.of("installer/linux/start.sh"));
        Map<String, String> asked = Pattern.compile("(lib[\\w.-]+\\.so\\.\\d+):([\\w.-]+)").matcher(script).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(asked).isEqualTo(DisplayCheck.PACKAGES);
    }
}
