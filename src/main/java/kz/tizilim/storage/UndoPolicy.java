package kz.tizilim.storage;

/** What may be taken back of what was done to a record. */
public enum UndoPolicy {
    /** Everything. */
    NO,
    /** Its making and removing stay: a number was given for it. */
    NUMBERED,
    /** Nothing: it is a paper that has left the house. */
    SEALED
}
