package kz.tizilim.requests.work;

import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.UiContext;

/** What is said under a field that must be put right. */
record FieldMessages(UiContext context) {
    String of(String key, Object... arguments) {
        return context.say(key, arguments);
    }

    String in(LocalText text) {
        return context.wording().in(text);
    }

    String missing(Language language) {
        return context.say("requests.fault.words", context.say("ui.language." + language.code()));
    }
}
