package kz.tizilim.exchange;

/**
 * How much of a mail is read before it is refused: more than any honest letter has, less than what would exhaust the memory.
 *
 * @param bytes length of the whole file
 * @param depth of parts within parts
 * @param parts number of parts in all
 * @param headerBytes length of one header line
 * @param textCharacters length of the words that are kept; the rest is cut with a warning
 */
public record MailLimits(long bytes, int depth, int parts, int headerBytes, int textCharacters) {
    public static final MailLimits STANDARD = new MailLimits(50L * 1024 * 1024, 20, 500, 64 * 1024, 1_000_000);

    /** The limits for a mail within this one. */
    MailLimits within() {
        return new MailLimits(bytes, depth - 1, parts, headerBytes, textCharacters);
    }
}
