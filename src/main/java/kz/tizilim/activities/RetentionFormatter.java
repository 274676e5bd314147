package kz.tizilim.activities;

import java.util.Locale;
import kz.tizilim.text.KazakhCase;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * A storage term in words: how long, from which event, and what becomes of the data. Events of the program's own dictionary have a
 * phrase that fits the sentence («3 года со дня последнего заказа»); an event that the officer added is quoted by its name.
 */
public final class RetentionFormatter {
    private final Dictionaries dictionaries;

    public RetentionFormatter(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public String say(Retention retention, Language language) {
        String term = term(retention, language);
        return retention.fate() == null
                ? term
                : Messages.of(language).say("activities.retention.then." + retention.fate().name().toLowerCase(Locale.ROOT), term);
    }

    /** The term alone, without what becomes of the data: «3 года со дня последнего заказа», «до отзыва согласия». */
    public String term(Retention retention, Language language) {
        Messages messages = Messages.of(language);
        String key = "activities.event." + retention.trigger();
        boolean known = messages.has(key);
        String event = known ? messages.say(key) : dictionaries.name(Dictionary.TRIGGERS, retention.trigger(), language);
        String form = known ? "activities.retention." : "activities.retention.event.";
        if (retention.amount() == null) {
            return messages.say(form + "until", known ? inCase(event, KazakhCase.DATIVE, language) : event);
        }
        String length = messages.say("activities.retention." + retention.unit().name().toLowerCase(Locale.ROOT), retention.amount());
        return messages.say(form + "from", length, known ? inCase(event, KazakhCase.ABLATIVE, language) : event);
    }

    /** Kazakh phrases end in «күн» or, of a noun, in the possessed «күні»; the others stand in the case that their sentence needs. */
    private static String inCase(String event, KazakhCase wanted, Language language) {
        if (language != Language.KK) {
            return event;
        }
        return event.endsWith("күні") ? wanted.ofPossessed(event) : wanted.of(event);
    }
}
