package kz.tizilim.policies;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.vault.Sealing;

/**
 * What the officer has made of a clause: other words, another place, hidden; or a clause of her own. It outlives updates and new law
 * packs, and tells by its hashes when the words below it have changed.
 *
 * @param clause the clause's code; one of her own begins with {@code own-}
 * @param section the section in which a clause of her own stands; null for the program's
 * @param words hers; a language that is absent keeps the program's words
 * @param below the SHA-256 of the program's words that hers replaced, in each language
 * @param after the code of the clause after which it stands, an empty text for the first of its section; null for its own place
 */
public record ClauseEdit(
        UUID id, PolicyKind kind, String clause, String section, LocalText words, LocalText below, boolean hidden, String after)
        implements RegisterRecord {
    private static final String OWN = "own-";

    @Override
    public UUID owner() {
        return COMPANY;
    }

    /** The id of the edit of a clause that comes with the program: there is one at most. */
    static UUID idOf(PolicyKind kind, String clause) {
        return UUID.nameUUIDFromBytes(("clause:" + kind.code() + ":" + clause).getBytes(StandardCharsets.UTF_8));
    }

    static ClauseEdit of(PolicyKind kind, String clause) {
        return new ClauseEdit(idOf(kind, clause), kind, clause, null, null, null, false, null);
    }

    /** A clause of the officer's own, at the end of a section. */
    public static ClauseEdit own(PolicyKind kind, String section, LocalText words) {
        UUID id = UUID.randomUUID();
        return new ClauseEdit(id, kind, OWN + id, section, words, null, false, null);
    }

    public boolean isOwn() {
        return clause.startsWith(OWN);
    }

    public boolean has(Language language) {
        return words != null && words.has(language);
    }

    ClauseEdit worded(LocalText given, LocalText hashes) {
        return new ClauseEdit(id, kind, clause, section, given, hashes, hidden, after);
    }

    ClauseEdit hidden(boolean now) {
        return new ClauseEdit(id, kind, clause, section, words, below, now, after);
    }

    ClauseEdit placed(String afterClause) {
        return new ClauseEdit(id, kind, clause, section, words, below, hidden, afterClause);
    }

    /** A clause of her own in another section, at its end until it is placed there. */
    ClauseEdit in(String otherSection) {
        return new ClauseEdit(id, kind, clause, otherSection, words, below, hidden, null);
    }

    /** Whether nothing is left of what the officer had done with it. */
    boolean isNothing() {
        return !isOwn() && words == null && !hidden && after == null;
    }

    static String hash(String words) {
        return HexFormat.of().formatHex(Sealing.sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
    }
}
