package kz.tizilim.consents;

/** How a consent was given (art. 8(1)): in writing, through the state's or another service, or in another way that lets receipt be proved. */
public enum ConsentMethod {
    PAPER,
    SITE,
    APP,
    STATE_SERVICE,
    OTHER_SERVICE,
    OTHER;

    /** Whether what proves it lies in another system, so that its record there must be named. */
    public boolean isElectronic() {
        return this != PAPER;
    }
}
