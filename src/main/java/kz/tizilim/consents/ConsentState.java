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

    /** Whether processing may rest on it. */
    public boolean holds() {
        return this == GIVEN || this == EXPIRES_SOON;
    }
}
