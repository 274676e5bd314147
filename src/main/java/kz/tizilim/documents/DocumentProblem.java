package kz.tizilim.documents;

import java.util.List;
import kz.tizilim.text.Messages;

/**
 * An expected failure of a paper, told to the officer in words. The exception's own message is the key alone, since arguments may
 * hold personal data and exceptions are logged.
 */
public abstract sealed class DocumentProblem extends RuntimeException
        permits MissingValues, MissingGlyphs, MarkupProblem, ImageProblem, PrintProblem, FileProblem, ListTooLong, ScanProblem {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    DocumentProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.arguments = List.of(arguments);
    }

    /** The key of the words for the officer, {@code documents.problem.*}. */
    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What went wrong and what to do next, in the language of these messages. */
    public String say(Messages messages) {
        return messages.say(key(), arguments.toArray());
    }
}
