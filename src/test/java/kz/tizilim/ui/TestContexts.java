package kz.tizilim.ui;

import java.nio.file.Path;
import kz.tizilim.settings.Preferences;
import kz.tizilim.text.Language;

/** Desks for tests: all work is done at once, preferences lie in a folder of the test. */
public final class TestContexts {
    private TestContexts() {}

    public static UiContext direct(Language language, Path folder) {
        Wording wording = new Wording(language);
        return new UiContext(wording, Background.direct(), new Notices(), new Dialogs(wording), Preferences.in(folder), new UnsavedWork());
    }
}
