package kz.tizilim.requests.work;

import kz.tizilim.text.Language;
import kz.tizilim.ui.Desk;

/** What is said under a field that must be put right. */
record FieldWords(Desk desk) {
    String of(String key) {
        return desk.say(key);
    }

    String missing(Language language) {
        return desk.say("requests.fault.words", desk.say("ui.language." + language.code()));
    }
}
