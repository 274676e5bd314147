package kz.tizilim.consents;

/** Where a consent stands on a day. */
public enum ConsentState {
    GIVEN,
    /** Still holds, and ends within {@link #SOON_DAYS} days. */
    EXPIRES_SOON,
    EXPIRED,
    WITHDRAWN;

    /** How many days before its end a consent is shown as ending soon: time to ask for another by post. */
    public static final int SOON_DAYS = 30;

    /**
     * The state of a consent.
     *
     * @param withdrawn whether it was withdrawn as a whole
     * @param left days to its last day: 0 on that day, negative after it; many where it has none
     */
    static ConsentState of(boolean withdrawn, long left) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (left > SOON_DAYS) {
            return GIVEN;
        }
        return left < 0 ? EXPIRED : EXPIRES_SOON;
    }

    /** Whether processing may rest on it. */
    public boolean holds() {
        return this == GIVEN || this == EXPIRES_SOON;
    }
}
