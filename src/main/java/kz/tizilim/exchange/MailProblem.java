package kz.tizilim.exchange;

import java.io.Serial;
import kz.tizilim.text.Messages;

/** Why a file cannot be read as a mail; an expected failure with words for the officer, and none of the mail's content. */
public final class MailProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public enum Kind {
        TOO_LARGE("exchange.problem.too-large"),
        TOO_DEEP("exchange.problem.too-deep"),
        TOO_MANY_PARTS("exchange.problem.too-many-parts"),
        HEADER_TOO_LONG("exchange.problem.header-too-long"),
        NOT_A_MAIL("exchange.problem.not-a-mail"),
        NOT_A_TEXT("exchange.problem.not-a-text"),
        UNREADABLE("exchange.problem.unreadable");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Kind kind;
    private final transient Object[] arguments;

    MailProblem(Kind kind, Object... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = arguments;
    }

    MailProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        this.arguments = new Object[0];
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return kind.key;
    }

    public String say(Messages messages) {
        return messages.say(kind.key, arguments);
    }
}
