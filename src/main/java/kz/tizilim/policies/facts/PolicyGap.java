package kz.tizilim.policies.facts;

import java.util.List;
import java.util.UUID;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/**
 * Something that a paper should say and the register does not, or says wrongly.
 *
 * @param name by which clauses ask for it
 * @param key the message that tells it; texts among its arguments are said in the language of the reader
 * @param barring whether no paper can be approved without it
 */
public record PolicyGap(String name, String key, List<Object> arguments, Way way, boolean barring) {
    public PolicyGap {
        arguments = List.copyOf(arguments);
    }

    /** An argument that is itself a message. */
    public record Said(String key) {}

    /** The card that holds the field; the company has no id. */
    public record Way(Card card, UUID id, String field) {}

    /** Sorts of cards. */
    public enum Card {
        COMPANY,
        ACTIVITY,
        BASE,
        RECIPIENT,
        /** A text of a consent. */
        CONSENT,
        /** A text of a consent that is still to be written, for the activity of the id. */
        CONSENT_OF,
        CLAUSE
    }

    /** The same gap in a paper that cannot do without it. */
    public PolicyGap barred() {
        return new PolicyGap(name, key, arguments, way, true);
    }

    public String say(Language language) {
        Messages messages = Messages.of(language);
        return messages.say(key, arguments.stream().map(each -> word(each, messages)).toArray());
    }

    private static Object word(Object argument, Messages messages) {
        if (argument instanceof LocalText text) {
            return text.in(messages.language());
        }
        return argument instanceof Said said ? messages.say(said.key()) : argument;
    }
}
