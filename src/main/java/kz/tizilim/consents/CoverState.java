package kz.tizilim.consents;

/** How far a need is covered, the best first. */
public enum CoverState {
    COVERED,
    /** Covered by a consent that ends soon. */
    ENDING,
    EXPIRED,
    WITHDRAWN,
    /** A consent for the activity holds, but its text does not name this. */
    NOT_NAMED,
    /** No consent for the activity at all. */
    NONE;

    public boolean isHole() {
        return this != COVERED && this != ENDING;
    }
}
