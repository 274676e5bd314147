package kz.tizilim.activities;

/** The word lists from which activities, persons and recipients are described. */
public enum Dictionary {
    DATA,
    SUBJECTS,
    RECIPIENTS,
    SOURCES,
    METHODS,
    MEASURES,
    TRIGGERS,
    PURPOSES
}
