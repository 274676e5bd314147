package kz.tizilim.journal;

/** Told how far long work has come, and asked whether it should go on. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    /** How much of how much is done; the unit is the work's own. */
    void at(long done, long total);

    /** Whether the officer no longer wants it; the work then ends with {@code RegisterProblem.Kind.CANCELLED} and nothing is lost. */
    default boolean isCancelled() {
        return false;
    }

    /** Tells how far it is, and stops the work when it is no longer wanted. */
    default void step(long done, long total) {
        at(done, total);
        if (isCancelled()) {
            throw new RegisterProblem(RegisterProblem.Kind.CANCELLED);
        }
    }

    /** One of the two halves of a work, 0 or 1: what is told of it counts for as much as the other. */
    default Progress half(int which) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(long done, long total) {
                whole.at(which * total + done, 2 * total);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
