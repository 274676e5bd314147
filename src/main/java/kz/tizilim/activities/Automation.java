package kz.tizilim.activities;

/** Whether data are processed by machines, by people, or both. */
public enum Automation {
    AUTOMATED,
    MANUAL,
    MIXED
}
