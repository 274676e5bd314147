package kz.tizilim.requests.work;

import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;

/** A part of the card in which something is done. */
public enum CaseStep {
    PERSON,
    SEARCH,
    DECISION,
    REPLY,
    SENDING,
    /** Asking the applicant for what is missing. */
    QUESTION,
    /** Telling a recipient what was decided. */
    NOTICE,
    /** Noting that the applicant has answered. */
    ANSWER,
    NOTHING;

    /** Whether it writes a letter beside the reply. */
    boolean isBeside() {
        return this == QUESTION || this == NOTICE;
    }

    /** What a request that stands here waits for. */
    static CaseStep next(RequestStatus status) {
        return switch (status) {
            case REGISTERED -> PERSON;
            case IDENTIFIED -> SEARCH;
            case SEARCHED -> DECISION;
            case DECIDED -> REPLY;
            case ANSWERED -> SENDING;
            case AWAITING_CLARIFICATION -> ANSWER;
            case FOLLOW_UP, SENT, SET_ASIDE -> NOTHING;
        };
    }

    /** Whether this may be done to a request where it stands. */
    boolean isAllowed(Request request) {
        RequestStatus status = request.status();
        return switch (this) {
            case PERSON -> status.mayGoTo(RequestStatus.IDENTIFIED) && status != RequestStatus.AWAITING_CLARIFICATION;
            case SEARCH -> status.mayGoTo(RequestStatus.SEARCHED) && status != RequestStatus.AWAITING_CLARIFICATION && !request.isUnconfirmed();
            // Whoever could not be confirmed can be refused, and nothing else.
            case DECISION -> !request.kinds().isEmpty() && status.mayGoTo(RequestStatus.DECIDED) && (status != RequestStatus.REGISTERED || request.isUnconfirmed());
            case REPLY -> status.mayGoTo(RequestStatus.ANSWERED);
            case SENDING -> status == RequestStatus.ANSWERED;
            case QUESTION -> status.mayGoTo(RequestStatus.AWAITING_CLARIFICATION);
            case NOTICE -> request.decision() != null && (status.mayGoTo(RequestStatus.ANSWERED) || request.reply() != null);
            case ANSWER -> status == RequestStatus.AWAITING_CLARIFICATION;
            case NOTHING -> true;
        };
    }
}
