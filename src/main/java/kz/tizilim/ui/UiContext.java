package kz.tizilim.ui;

import kz.tizilim.settings.Preferences;

/** What lies ready for every screen: words, background work, notices, questions and the officer's preferences. */
public record UiContext(Wording wording, Background background, Notices notices, Dialogs dialogs, Preferences preferences) {

    /** The words of a key in the current language. */
    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }
}
