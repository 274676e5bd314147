package kz.tizilim.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * An approved edition of a paper. Its files never change: each is kept byte for byte under its hash.
 *
 * @param number from 1, without gaps for each paper
 * @param post of the person who approved it
 * @param published where it is published; null while it is nowhere
 * @param clauses the stored file that holds its clauses, for comparing
 */
public record Edition(
        UUID id,
        PolicyKind kind,
        int number,
        LocalText post,
        String name,
        LocalDate approvedOn,
        LocalDate inForce,
        String published,
        List<File> files,
        UUID clauses)
        implements RegisterRecord {
    public Edition {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** A paper of the edition: its language, its form (pdf, html, txt), and where and under which hash it is kept. */
    public record File(Language language, String form, UUID file, String sha256) {}

    @Override
    public UUID owner() {
        return COMPANY;
    }

    /** Whether a day lies on or after the first on which it is in force; a later edition may have taken its place since. */
    public boolean hasBegunOn(LocalDate day) {
        return !inForce.isAfter(day);
    }

    Edition publishedAt(String place) {
        return new Edition(id, kind, number, post, name, approvedOn, inForce, place, files, clauses);
    }
}
