package kz.tizilim.requests.work;

import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Desk;

/** What is said under a field that must be put right. */
record FieldWords(Desk desk) {
    String of(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    String in(LocalText text) {
        return desk.wording().in(text);
    }

    String missing(Language language) {
        return desk.say("requests.fault.words", desk.say("ui.language." + language.code()));
    }
}
