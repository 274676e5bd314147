package kz.tizilim.activities;

/** The operations on personal data that the law names (Law 94-V art. 1, sub-paragraphs 5 and 12; the last two since August 2026). */
public enum Operation {
    COLLECTION,
    ACCUMULATION,
    STORAGE,
    CHANGE,
    ADDITION,
    USE,
    DISTRIBUTION,
    DEPERSONALISATION,
    BLOCKING,
    DESTRUCTION,
    DELETION,
    ANONYMISATION
}
