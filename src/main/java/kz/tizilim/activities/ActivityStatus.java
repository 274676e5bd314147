package kz.tizilim.activities;

/** How far an activity's card has come: written, checked by the responsible person, in force, closed. */
public enum ActivityStatus {
    DRAFT,
    CHECKED,
    IN_FORCE,
    CLOSED
}
