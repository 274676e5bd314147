package kz.tizilim.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something in a record that must be put right before it can be kept: the field it stands in (the component's name, with a
 * place for lists: {@code purposes[2].basis}), the message key that says what is wrong, and the message's arguments.
 */
public record ValidationError(String field, String key, List<Object> arguments) {

    public static ValidationError at(String field, String key, Object... arguments) {
        return new ValidationError(field, key, List.of(arguments));
    }

    /** The fault of a text that must not be blank; none where it is not. */
    public static Stream<ValidationError> ifBlank(String field, String text) {
        return text == null || text.isBlank() ? Stream.of(at(field, "text.fault.required")) : Stream.empty();
    }

    /** The fault of words that must be written in at least one language; none where they are. */
    public static Stream<ValidationError> ifBlank(String field, LocalText text) {
        return text == null || text.in(Language.KK).isBlank() ? Stream.of(at(field, "text.fault.required")) : Stream.empty();
    }

    public String say(Messages messages) {
        return messages.say(key, arguments.toArray());
    }
}
