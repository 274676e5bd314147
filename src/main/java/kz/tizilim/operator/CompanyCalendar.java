package kz.tizilim.operator;

import java.util.UUID;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.storage.RegisterRecord;

/** What the officer has put on top of the law pack's calendar: holidays newly announced, days moved; one in a register. */
public record CompanyCalendar(UUID id, CalendarEdits edits) implements RegisterRecord {
    static final UUID ID = new UUID(0, 2);

    public CompanyCalendar {
        id = ID;
        edits = edits == null ? CalendarEdits.NONE : edits;
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }
}
