package kz.tizilim.transfers;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.SortKey;

/** Recipients and transfers in the database. */
final class TransferTable {
    static final Table<Recipient> RECIPIENT = Table.of("recipient", Recipient.class)
            .column("name_sort", "varbinary(1000)", recipient -> SortKey.of(recipient.name().in(Language.KK)))
            .index("name_sort")
            .words(recipient -> List.of(
                    recipient.name().in(Language.KK), recipient.name().in(Language.RU), recipient.name().in(Language.EN)));
    static final Table<Transfer> TRANSFER = Table.of("transfer", Transfer.class)
            .column("activity", "uuid", Transfer::activity)
            .column("recipient", "uuid", Transfer::recipient)
            .index("activity")
            .index("recipient");

    private TransferTable() {}

    static List<Recipient> search(Handle handle, String typed, int limit) {
        return handle.search(RECIPIENT, typed, "order by name_sort", limit);
    }

    static List<Recipient> recipients(Handle handle) {
        return handle.select(RECIPIENT, "order by name_sort");
    }

    static List<Transfer> transfers(Handle handle) {
        return handle.select(TRANSFER, "order by activity, recipient");
    }

    static List<Transfer> ofActivity(Handle handle, UUID activity) {
        return handle.select(TRANSFER, "where activity = ?", activity);
    }

    static long uses(Handle handle, UUID recipient) {
        return handle.number("select count(*) from transfer where recipient = ?", recipient);
    }
}
