package kz.tizilim.operator;

import java.util.List;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/**
 * Something in the published policy that is to be put right.
 *
 * @param field the field of the company's form in which it stands
 * @param key the message that says what is wrong
 * @param urgent whether it makes the policy unlawful or useless, and not merely open to an inspector's question
 * @param arguments the message's arguments; those in three languages, and those that are message keys, are said in the reader's
 */
public record PolicyDefect(String field, String key, boolean urgent, List<Object> arguments) {

    /** An argument that is itself a message. */
    record Said(String key, List<Object> arguments) {
        static Said of(String key) {
            return new Said(key, List.of());
        }
    }

    static PolicyDefect at(String field, String key, Object... arguments) {
        return new PolicyDefect(field, key, false, List.of(arguments));
    }

    static PolicyDefect urgent(String field, String key, Object... arguments) {
        return new PolicyDefect(field, key, true, List.of(arguments));
    }

    public String say(Messages messages) {
        return messages.say(key, arguments.stream().map(each -> word(each, messages)).toArray());
    }

    private static Object word(Object argument, Messages messages) {
        if (argument instanceof LocalText words) {
            return words.in(messages.language());
        }
        if (argument instanceof List<?> several) {
            return String.join(", ", several.stream().map(each -> word(each, messages).toString()).toList());
        }
        return argument instanceof Said said ? messages.say(said.key(), said.arguments().toArray()) : argument;
    }
}
