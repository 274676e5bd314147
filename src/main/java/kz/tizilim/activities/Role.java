package kz.tizilim.activities;

/** In which role the company processes: for itself, or on another's order. */
public enum Role {
    OWN,
    ON_ORDER
}
