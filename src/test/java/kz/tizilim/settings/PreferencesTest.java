package kz.tizilim.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesTest {
    @TempDir
    private Path folder;

    @Test
    void everyPreferenceOutlivesTheProgram() {
        Path register = folder.resolve("Тізілім");
        TableLayout layout = new TableLayout(List.of(new TableLayout.Column("number", 120)), "number", true);
        Preferences.in(folder).change(settings -> settings
                .withLanguage(Language.EN)
                .withLook(true, 125)
                .withIdleMinutes(30)
                .withPrinter("Кеңсе принтері")
                .withWindow(new WindowPlace(10, 20, 1400, 900, true))
                .withTable("letters", layout)
                .opened(register, Instant.parse("2026-03-26T04:12:00Z")));
        Settings read = Preferences.in(folder).current();
        assertThat(read).isEqualTo(new Settings(
                Language.EN,
                true,
                125,
                List.of(new KnownRegister(register, Instant.parse("2026-03-26T04:12:00Z"))),
                new WindowPlace(10, 20, 1400, 900, true),
                Map.of("letters", layout),
                30,
                "Кеңсе принтері"));
        assertThat(folder.resolve("settings.json.tmp")).doesNotExist();
    }

    @Test
    void brokenFileIsSetAsideAndTheProgramBeginsAfresh() throws IOException {
        for (String broken : List.of("{\"language\":", "[]", "{\"language\":\"de\"}", "{\"dark\":\"yes\"}", "")) {
            Files.writeString(folder.resolve("settings.json"), broken);
            Preferences preferences = Preferences.in(folder);
            assertThat(preferences.current()).isEqualTo(Settings.fresh());
            assertThat(preferences.setAside()).contains(folder.resolve("settings.broken.json"));
            assertThat(folder.resolve("settings.broken.json")).hasContent(broken);
        }
    }

    @Test
    void lastOpenedRegisterComesFirstAndOnlyEightAreKept() {
        Settings settings = Settings.fresh();
        for (int number = 0; number < 12; number++) {
            settings = settings.opened(folder.resolve("r" + number % 10), Instant.EPOCH.plusSeconds(number));
        }
        assertThat(settings.registers()).hasSize(8);
        assertThat(settings.registers().get(0).name()).isEqualTo("r1");
    }

    @Test
    void systemsLanguageIsTakenWhereTheProgramSpeaksItElseKazakh() {
        assertThat(Settings.ofSystem(Locale.forLanguageTag("ru-KZ"))).isEqualTo(Language.RU);
        assertThat(Settings.ofSystem(Locale.GERMANY)).isEqualTo(Language.KK);
    }

    @Test
    void folderFollowsTheSystem() {
        Path home = Path.of("/home/zh");
        assertThat(SettingsFolder.of("Linux", home, Map.of())).isEqualTo(home.resolve(".config/tizilim"));
        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/x/tizilim"));
        assertThat(SettingsFolder.of("Windows 11", home, Map.of("APPDATA", "/a"))).isEqualTo(Path.of("/a/Tizilim"));
        assertThat(SettingsFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Tizilim"));
    }
}
