package kz.tizilim.activities;

import java.util.Locale;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** A storage term in words: how long, from which event, and what becomes of the data. */
public final class RetentionFormatter {
    private final Dictionaries dictionaries;

    public RetentionFormatter(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public String say(Retention retention, Language language) {
        Messages messages = Messages.of(language);
        String event = dictionaries.name(Dictionary.TRIGGERS, retention.trigger(), language);
        String fate = retention.fate() == null ? "" : "-" + retention.fate().name().toLowerCase(Locale.ROOT);
        if (retention.amount() == null) {
            return messages.say("activities.retention.until" + fate, event);
        }
        String length = messages.say("activities.retention." + retention.unit().name().toLowerCase(Locale.ROOT), retention.amount());
        return messages.say("activities.retention.after" + fate, length, event);
    }
}
