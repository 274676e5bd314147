package kz.tizilim.requests;

/** How a request came in. */
public enum Channel {
    EMAIL,
    POST,
    IN_PERSON,
    PHONE,
    MESSENGER,
    FORM
}
