package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Look;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the window's own screens in three languages and both looks. */
final class ScreensPictureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-26T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final MemoryAccess access = new MemoryAccess();

    @Test
    void unlock() {
        picture("unlock", desk -> {
            UnlockViewModel viewModel = new UnlockViewModel(desk, access, CLOCK, register -> {}, problem -> {});
            return new UnlockScreen(desk, viewModel, () -> {});
        });
    }

    @Test
    void firstRunStepByStep() {
        for (FirstRunViewModel.Step step : FirstRunViewModel.STEPS) {
            picture("first-run-" + FirstRunViewModel.STEPS.indexOf(step), desk -> {
                FirstRunViewModel viewModel = new FirstRunViewModel(
                        desk, access, CLOCK, Path.of("/home/zh"), List.of(1, 5), register -> {}, problem -> {});
                viewModel.folder().value().set("/home/zh/OneDrive/Тізілім");
                viewModel.passphrase().value().set("төрт бұлт");
                viewModel.step().set(step);
                return new FirstRunScreen(desk, viewModel, (title, file, pdf) -> {}, () -> {}, () -> {});
            });
        }
    }

    @Test
    void shellAndSettings() {
        RegisterSession tables = TestSession.empty(folder.resolve("tables"), "2026-11-20");
        picture("shell-settings", desk -> {
            OpenedRegister register = access.sample(desk.wording().language(), null);
            Theme theme = new Theme(new Look(false, 100));
            List<ShellEntry> entries = new ArrayList<>(new ExampleFeatures().screens(desk, register, key -> {}));
            entries.add(ShellEntry.of("settings.title", Feather.SETTINGS, 3, () ->
                    new SettingsScreen(desk, theme, register, Optional.of(new RegisterTablesPane(desk, new RegisterTables(tables, CLOCK)).node()), () -> {}, List::of, () -> {})));
            ShellViewModel viewModel = new ShellViewModel(register, entries, "settings.title", () -> "14.09.2026");
            return new Shell(desk, viewModel, theme, Optional.empty(), () -> {}, () -> {});
        });
        tables.close();
    }

    private void picture(String name, Function<UiContext, Screen> screen) {
        Screenshots.saveAll(language -> (Parent) screen.apply(desk(language)).node(), name);
        assertThat(Screenshots.FOLDER.resolve(name + "-kk-light.png")).isNotEmptyFile();
    }

    private UiContext desk(Language language) {
        UiContext desk = TestContexts.direct(language, folder);
        desk.preferences().change(settings -> settings
                .opened(Path.of("/home/zh/Тізілімдер/Үлгі кеңсе"), Instant.parse("2026-03-20T04:12:00Z"))
                .opened(Path.of("/home/zh/Тізілімдер/Мысал дүкен"), Instant.parse("2026-03-26T04:12:00Z")));
        return desk;
    }
}
