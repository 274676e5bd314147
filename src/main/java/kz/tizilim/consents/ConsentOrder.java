package kz.tizilim.consents;

/** In which order a list of consents stands: three that the roll is kept in, however many there are. */
public enum ConsentOrder {
    NEWEST,
    OLDEST,
    /** Those that end first; those without an end last. */
    ENDING
}
