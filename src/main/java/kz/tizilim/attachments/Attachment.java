package kz.tizilim.attachments;

import java.time.LocalDate;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * A file or a note on a record.
 *
 * @param table the table of the record on which it hangs
 * @param record the id of that record
 * @param title what the file is; null for a note
 * @param on the day of a note, or the date that the file bears; null where it bears none
 * @param text what the note says; null for a file
 * @param by the role that wrote or added it, as the journal names it
 * @param file the stored file; null for a note
 */
public record Attachment(UUID id, UUID owner, String table, UUID record, String title, LocalDate on, String text, String by, UUID file)
        implements RegisterRecord {

    private static final int SHOWN = 80;

    public Attachment {
        // Jackson holds the id of the company, all zeros, for empty and leaves it out of the image.
        owner = owner == null ? COMPANY : owner;
        record = record == null ? COMPANY : record;
    }

    public boolean isFile() {
        return file != null;
    }

    /** The title of a file, or the first words of a note. */
    public String name() {
        String words = isFile() || text == null ? title : text.lines().findFirst().orElse("");
        return words == null ? "" : words.length() > SHOWN ? words.substring(0, SHOWN).strip() + "…" : words;
    }

    /** The same on another record, which owns itself; its file is stored again for that owner. */
    Attachment of(UUID other, UUID stored) {
        return new Attachment(id, other, table, other, title, on, text, by, stored);
    }
}
