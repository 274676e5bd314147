package kz.tizilim.exchange;

import java.util.List;
import kz.tizilim.text.Messages;

/** Something strange in a mail that was read all the same: a message key and its arguments. */
public record MailWarning(String key, List<Object> arguments) {

    static MailWarning of(String key, Object... arguments) {
        return new MailWarning(key, List.of(arguments));
    }

    public String say(Messages messages) {
        return messages.say(key, arguments.toArray());
    }
}
