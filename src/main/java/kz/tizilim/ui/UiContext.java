package kz.tizilim.ui;

import kz.tizilim.settings.Preferences;

/**
 * What lies ready for every screen: words, background work, notices, questions, the officer's preferences, what is not saved yet, and
 * what rooms add to each other's cards.
 */
public record UiContext(
        Wording wording, Background background, Notices notices, Dialogs dialogs, Preferences preferences, UnsavedWork unsaved, CardSections sections) {

    public UiContext(Wording wording, Background background, Notices notices, Dialogs dialogs, Preferences preferences, UnsavedWork unsaved) {
        this(wording, background, notices, dialogs, preferences, unsaved, new CardSections());
    }

    /** The same for the screens of one open register, whose background work is answered only while it is open. */
    public UiContext during(Lifetime open) {
        return new UiContext(wording, background.during(open), notices, dialogs, preferences, unsaved, new CardSections());
    }

    /** The words of a key in the current language. */
    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }
}
