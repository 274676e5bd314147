package kz.tizilim.reading.source;

import java.io.Serial;
import kz.tizilim.text.Messages;

/** Why a file cannot be read as a policy: an expected failure with words for the officer. */
public final class UnreadableSource extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public enum Kind {
        TOO_LARGE("reading.unreadable.too-large"),
        ENCRYPTED("reading.unreadable.encrypted"),
        SCANNED("reading.unreadable.scanned"),
        ENCODING("reading.unreadable.encoding"),
        NOT_A_DOCUMENT("reading.unreadable.not-a-document"),
        OLD_WORD("reading.unreadable.old-word"),
        DAMAGED("reading.unreadable.damaged"),
        EMPTY("reading.unreadable.empty");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Kind kind;
    private final transient Object[] arguments;

    public UnreadableSource(Kind kind, Object... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = arguments;
    }

    UnreadableSource(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        this.arguments = new Object[0];
    }

    public Kind kind() {
        return kind;
    }

    /** Why the file cannot be read and what to do, in the language of these messages. */
    public String say(Messages messages) {
        return messages.say(kind.key, arguments);
    }
}
