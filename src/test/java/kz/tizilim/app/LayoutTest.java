package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.app.WindowWalk.Setting;
import kz.tizilim.requests.SampleRequests;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.LayoutFaults;
import kz.tizilim.ui.Screenshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen of the window is whole at every size: {@code -Dtizilim.layout=all} measures all languages, sizes and sizes of text,
 * otherwise those in which most is lost. {@code -Dtizilim.pictures=true} keeps a picture of each place.
 */
class LayoutTest {
    @TempDir private static Path folder;

    private static RegisterSession session;

    @BeforeAll
    static void open() {
        session = SampleRequests.company(folder.resolve("register"));
        SampleRequests.fill(session);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    static List<Setting> settings() {
        if (!"all".equals(System.getProperty("tizilim.layout"))) {
            return List.of(
                    new Setting(1024, 700, Language.KK, false, 150),
                    new Setting(1366, 768, Language.RU, false, 150),
                    new Setting(1024, 700, Language.RU, false, 100),
                    new Setting(1366, 768, Language.EN, false, 125),
                    new Setting(1920, 1080, Language.KK, false, 100));
        }
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(new int[] {1024, 700}, new int[] {1366, 768}, new int[] {1920, 1080})
                        .flatMap(size -> Stream.of(100, 125, 150).map(percent -> new Setting(size[0], size[1], language, false, percent))))
                .toList();
    }

    @Test
    void everyScreenIsWholeAtEverySize() throws IOException {
        // Each fault once, with the first place at which it stands: a cut entry of the navigation stands on every screen.
        Map<String, String> faults = new LinkedHashMap<>();
        for (Setting setting : settings()) {
            WindowWalk.through(session, TestSession.clock(SampleRequests.DAY), folder, setting, (place, scene) -> {
                LayoutFaults.of(scene).forEach(fault -> faults.putIfAbsent(setting + " " + fault, place));
                if (Boolean.getBoolean("tizilim.pictures")) {
                    Screenshots.save(scene, "layout/" + setting + "/" + place.replace(' ', '-'));
                }
            });
        }
        List<String> lines = faults.entrySet().stream().map(fault -> fault.getKey() + " [" + fault.getValue() + "]").toList();
        Files.write(Path.of("target", "layout-faults.txt"), lines);
        assertThat(lines).isEmpty();
    }
}
