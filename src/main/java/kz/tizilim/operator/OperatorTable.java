package kz.tizilim.operator;

import java.util.Optional;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** The one row of the company, and that of its calendar. */
final class OperatorTable {
    static final Table<Operator> OPERATOR = Table.of("operator", Operator.class);

    static final Table<CompanyCalendar> CALENDAR = Table.of("company_calendar", CompanyCalendar.class);

    static final Table<AuthorityAddress> AUTHORITY_ADDRESS = Table.of("authority_address", AuthorityAddress.class);

    private OperatorTable() {}

    static Optional<Operator> read(Handle handle) {
        return handle.find(OPERATOR, Operator.ID);
    }

    static Optional<CompanyCalendar> readCalendar(Handle handle) {
        return handle.find(CALENDAR, CompanyCalendar.ID);
    }
}
