package kz.tizilim.app;

import java.util.List;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Letters;
import kz.tizilim.ui.Screen;
import org.kordamp.ikonli.feather.Feather;

/** The journal of outgoing letters. */
final class LetterScreens implements FeatureScreens {
    private static final String PLACE = "letters.journal.title";

    private final RegisterWindow window;
    private final Letters letters;

    LetterScreens(RegisterWindow window) {
        this.window = window;
        letters = new Letters(window.context(), window.session().letters(), window.printing());
    }

    Letters room() {
        return letters;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.SEND, 2, this::screen));
    }

    private Screen screen() {
        return window.lists().listed(letters.screen(), List.of(), new ExportOption(PLACE, false, node -> {
            List<Letter> shown = ExportableScreen.shown(node, "letters-journal", window.session().letters()::all);
            return (lists, inFull) -> lists.letters(shown);
        }));
    }
}
