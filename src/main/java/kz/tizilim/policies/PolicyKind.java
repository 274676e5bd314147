package kz.tizilim.policies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that are made from the register (Law 94-V art. 25(2)). */
public enum PolicyKind {
    PRIVACY,
    COOKIES,
    CONSENT,
    DATA_LIST,
    RESPONSIBLE_ORDER,
    ACCESS_RULES,
    STAFF_INSTRUCTION,
    VIDEO_NOTICE;

    /** As files, messages and the command line write it: {@code data-list}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PolicyKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
