package kz.tizilim.policies.clauses;

import java.util.List;

/**
 * A clause as it stands in a paper, its officer's changes applied.
 *
 * @param when facts without which it does not appear
 * @param gaps what the register should say here
 * @param plain whether it bears no number
 */
public record Clause(String code, String section, String words, List<String> when, List<String> gaps, boolean plain, State state) {

    /** What the officer has done with it. */
    public enum State {
        /** As it comes with the program. */
        SHIPPED,
        /** In the officer's words. */
        EDITED,
        /** In the officer's words, and the program's words below have changed since. */
        OVERTAKEN,
        /** The officer's own. */
        OWN,
        HIDDEN
    }

    /** Whether it is the officer's own, be it hidden. */
    public boolean isOwn() {
        return code.startsWith("own-");
    }

    public boolean isShown() {
        return state != State.HIDDEN;
    }
}
