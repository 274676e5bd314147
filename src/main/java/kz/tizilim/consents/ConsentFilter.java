package kz.tizilim.consents;

/** Which consents a list shows. */
public enum ConsentFilter {
    ALL,
    GIVEN,
    EXPIRES_SOON,
    EXPIRED,
    WITHDRAWN;

    /** Whether a consent of this state is shown. */
    public boolean lets(ConsentState state) {
        return switch (this) {
            case ALL -> true;
            case GIVEN -> state.holds();
            case EXPIRES_SOON -> state == ConsentState.EXPIRES_SOON;
            case EXPIRED -> state == ConsentState.EXPIRED;
            case WITHDRAWN -> state == ConsentState.WITHDRAWN;
        };
    }
}
