package kz.tizilim.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a request stands, and where it may go from there. */
public enum RequestStatus {
    REGISTERED,
    IDENTIFIED,
    SEARCHED,
    DECIDED,
    ANSWERED,
    /** The reply is sent, and something that it said will be done is still to be done. */
    FOLLOW_UP,
    SENT,
    AWAITING_CLARIFICATION,
    /** It asks for nothing: no term runs. */
    SET_ASIDE;

    /** The steps of the usual way, in order. */
    public static final List<RequestStatus> STEPS =
            List.of(REGISTERED, IDENTIFIED, SEARCHED, DECIDED, ANSWERED, SENT);

    public boolean mayGoTo(RequestStatus next) {
        return allowed().contains(next);
    }

    /** Whether anything is still to be done: a printed reply that has not been sent is not an answer yet, and what it promised is owed. */
    public boolean isOpen() {
        return this != SENT && this != SET_ASIDE;
    }

    private Set<RequestStatus> allowed() {
        return switch (this) {
            // Whoever cannot be confirmed is refused without a search: the search itself would tell whether she is known.
            case REGISTERED -> EnumSet.of(IDENTIFIED, DECIDED, AWAITING_CLARIFICATION, SET_ASIDE);
            case SET_ASIDE -> EnumSet.of(REGISTERED);
            case IDENTIFIED -> EnumSet.of(IDENTIFIED, SEARCHED, AWAITING_CLARIFICATION);
            case SEARCHED -> EnumSet.of(IDENTIFIED, SEARCHED, DECIDED, AWAITING_CLARIFICATION);
            case DECIDED -> EnumSet.of(SEARCHED, DECIDED, ANSWERED, AWAITING_CLARIFICATION);
            case ANSWERED -> EnumSet.of(FOLLOW_UP, SENT);
            case FOLLOW_UP -> EnumSet.of(SENT);
            case AWAITING_CLARIFICATION -> EnumSet.of(REGISTERED, IDENTIFIED, SEARCHED);
            case SENT -> EnumSet.noneOf(RequestStatus.class);
        };
    }
}
