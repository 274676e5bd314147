package kz.tizilim.operator;

/**
 * How the published policy names the company or lets it be reached, letter by letter as it stands there. It may be wrong: what is
 * right stands in the company's own fields, and letters are written from those alone.
 *
 * @param words as published, mistakes included («info@example·kz»)
 */
public record StatedContact(Kind kind, String words) {

    /** What the words are meant to be. */
    public enum Kind {
        NAME,
        SITE,
        EMAIL,
        PHONE,
        ADDRESS
    }
}
