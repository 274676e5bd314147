package kz.tizilim.activities;

/** What a data category is in the law's eyes: of restricted access or public (art. 6), biometric or an identifier (art. 1). */
public enum Mark {
    RESTRICTED,
    PUBLIC,
    BIOMETRIC,
    IDENTIFIER,
    SPECIAL
}
