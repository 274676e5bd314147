package kz.tizilim.exchange.fields;

/** Of what the value of a field consists; a form has one control for each, a list one way to read it. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** An IIN or BIN. */
    IDENTITY,
    /** A {@code LocalDate}. */
    DAY,
    /** Any number of texts, each in a line of its own. */
    LINES,
    /** A {@code LocalText}: the same in Kazakh, Russian and English. */
    WORDS,
    /** Any number of words of a dictionary, by their codes. */
    CODES,
    /** One of the three languages. */
    LANGUAGE
}
