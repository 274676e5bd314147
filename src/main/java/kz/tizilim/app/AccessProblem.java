package kz.tizilim.app;

import kz.tizilim.ui.Wording;

/** A register could not be opened, made or locked anew, for a reason that the officer can do something about. */
public final class AccessProblem extends Exception {
    private static final long serialVersionUID = 1;

    /** Where the reason is shown. */
    public enum Kind {
        WRONG_SECRET,
        FOLDER
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;

    /** A reason whose words lie under {@code key}. */
    public AccessProblem(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The passphrase or the recovery code opens no slot. */
    public static AccessProblem wrongSecret() {
        return new AccessProblem(Kind.WRONG_SECRET, "app.unlock.wrong");
    }

    public Kind kind() {
        return kind;
    }

    public String words(Wording wording) {
        return wording.say(key, arguments);
    }
}
