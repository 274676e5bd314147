package kz.tizilim.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** Files and notes in the database, found by their titles and words. */
final class AttachmentTable {
    static final Table<Attachment> ATTACHMENT = Table.of("attachment", Attachment.class)
            .column("on_day", "date", Attachment::on)
            .hangingOn(Attachment::record)
            .words(each -> Arrays.asList(each.title(), each.text()));

    private AttachmentTable() {}

    /** What hangs on a record, the latest first, what bears no date last. */
    static List<Attachment> of(Handle handle, UUID record) {
        return handle.select(ATTACHMENT, "where hangs_on = ? order by on_day desc nulls last, id", record);
    }

    static List<Attachment> search(Handle handle, String typed, int limit) {
        return handle.search(ATTACHMENT, typed, "order by on_day desc nulls last, id", limit);
    }
}
