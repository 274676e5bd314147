package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.layout.Pane;
import kz.tizilim.overview.DueRow;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.overview.TodayView;
import kz.tizilim.overview.TodayViewModel;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Background;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.UnsavedWork;
import kz.tizilim.ui.WorkProgress;
import kz.tizilim.ui.mark.Tone;
import org.kordamp.ikonli.feather.Feather;

/**
 * Builds the frame and the first screen with nothing in them, dresses and lays them out behind what the window shows, and takes them
 * away again before they are drawn: the real ones then find their classes, their style sheets and what was learnt from these. Nothing
 * else of it is kept.
 */
final class UiWarmUp {
    private static final List<Feather> ICONS = List.of(Feather.SUN, Feather.INBOX, Feather.USERS, Feather.SETTINGS);

    private final Shell shell;

    /** Builds; the longer half at the first time. */
    UiWarmUp(UiContext context, Theme theme, Clock clock) {
        UiContext alone = new UiContext(context.wording(), Background.direct(), context.notices(), context.dialogs(), context.preferences(), new UnsavedWork());
        TodayViewModel today = new TodayViewModel(
                alone,
                () -> List.of(new DueRow(context.say("app.name"), context.say("app.name"), LocalDate.now(clock), "", Tone.LATE, () -> {})),
                (day, wording) -> List.of(new MissingRow(context.say("app.name"), context.say("app.name"), true, () -> {})),
                wording -> List.of(),
                clock);
        List<ShellEntry> entries = ICONS.stream()
                .map(icon -> ShellEntry.of("app.name", icon, ICONS.indexOf(icon) / 2, () -> new TodayView(alone, today)))
                .toList();
        shell = new Shell(alone, new ShellViewModel(new Nothing(), entries, "", () -> ""), theme, Optional.empty(), () -> {}, () -> {});
    }

    /** Dresses and lays out; in the scene of the window, since what JavaFX learns of styles belongs to a scene. */
    void behind(Pane stage) {
        stage.getChildren().add(0, shell.node());
        stage.applyCss();
        stage.layout();
        stage.getChildren().remove(shell.node());
        shell.closed();
    }

    /** A register that holds nothing and lies nowhere. */
    private static final class Nothing implements OpenedRegister {
        @Override
        public Path folder() {
            return Path.of("");
        }

        @Override
        public String company(Language language) {
            return "";
        }

        @Override
        public long entries() {
            return 0;
        }

        @Override
        public OptionalLong brokenEntry(WorkProgress progress) {
            return OptionalLong.empty();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OpeningNews openingNews() {
            return OpeningNews.NONE;
        }

        @Override
        public void changePassphrase(char[] old, char[] fresh) throws AccessProblem {
            throw AccessProblem.wrongSecret();
        }

        @Override
        public void close() {}
    }
}
