package kz.tizilim.letters;

import java.time.LocalDate;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.UndoPolicy;

/**
 * A registered outgoing letter. Its paper never changes: the file is kept byte for byte under its hash.
 *
 * @param series the series of numbers it belongs to; numbers run within a year and a series without gaps
 * @param file the stored PDF
 * @param sha256 the hash of the PDF, in hexadecimal
 * @param sending null until the letter has been sent
 */
public record Letter(
        UUID id,
        int year,
        int number,
        String series,
        LocalDate date,
        Draft draft,
        UUID file,
        String sha256,
        int pages,
        Sending sending)
        implements RegisterRecord {

    @Override
    public UUID owner() {
        return draft.owner();
    }

    @Override
    public UndoPolicy lasting() {
        return UndoPolicy.SEALED;
    }

    /** The outgoing number as it stands on the paper: {@code 32-ш}. */
    public String label() {
        return label(number, series);
    }

    static String label(int number, String series) {
        return number + "-" + series;
    }

    public boolean isSent() {
        return sending != null;
    }

    Letter sent(Sending how) {
        return new Letter(id, year, number, series, date, draft, file, sha256, pages, how);
    }
}
