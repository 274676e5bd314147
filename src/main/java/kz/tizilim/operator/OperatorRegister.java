package kz.tizilim.operator;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.law.Authority;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.CalendarEdits;
import kz.tizilim.law.calendar.Week;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with the company's card. */
public final class OperatorRegister {
    private final RegisterFolder folder;

    public OperatorRegister(RegisterFolder folder) {
        this.folder = folder;
    }

    public static List<Table<?>> tables() {
        return List.of(OperatorTable.OPERATOR, OperatorTable.CALENDAR, OperatorTable.AUTHORITY_ADDRESS);
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** The company; empty only in a register whose first run was left half-way. */
    public Optional<Operator> find() {
        return folder.read(OperatorTable::read);
    }

    /**
     * Keeps the company's card as it now stands.
     *
     * @throws Faults if a field must be put right first
     */
    public void keep(Operator operator) {
        folder.act("operator.keep", changes -> {
            keep(changes, operator);
            return operator;
        });
    }

    /**
     * Keeps the company's card as a part of another action.
     *
     * @throws Faults if a field must be put right first
     */
    public void keep(Changes changes, Operator operator) {
        ValidationErrors.throwIfAny(OperatorRules.check(operator));
        changes.put(OperatorTable.OPERATOR, operator);
    }

    /** What the officer has put on top of the law pack's calendar. */
    public CalendarEdits calendarEdits() {
        return folder.read(OperatorTable::readCalendar).map(CompanyCalendar::edits).orElse(CalendarEdits.NONE);
    }

    /** Keeps the officer's changes of the calendar; open requests are to be reckoned anew after it. */
    public void keep(CalendarEdits edits) {
        folder.act("operator.calendar", changes -> {
            changes.put(OperatorTable.CALENDAR, new CompanyCalendar(null, edits));
            return edits;
        });
    }

    /** The calendar by which the company's terms are reckoned today: the law pack's, the officer's changes, the company's week. */
    public WorkCalendar calendar() {
        Week week = find().map(Operator::workWeek).orElse(5) == 6 ? Week.SIX_DAY : Week.FIVE_DAY;
        return LawPack.current().calendar(week, calendarEdits());
    }

    /** The addresses of authorities that the officer has entered. */
    public List<AuthorityAddress> authorityAddresses() {
        return folder.read(handle -> handle.all(OperatorTable.AUTHORITY_ADDRESS));
    }

    /** Keeps addresses as one action; one without words goes. */
    public void keepAuthorityAddresses(List<AuthorityAddress> addresses) {
        folder.act("operator.authorities", changes -> {
            for (AuthorityAddress each : addresses) {
                if (each.address() != null) {
                    changes.put(OperatorTable.AUTHORITY_ADDRESS, each);
                } else if (changes.handle().find(OperatorTable.AUTHORITY_ADDRESS, each.id()).isPresent()) {
                    changes.remove(OperatorTable.AUTHORITY_ADDRESS, each.id());
                }
            }
            return addresses;
        });
    }

    /** The authority of a role as it is named on a day: the name from the law pack, the address from the officer where she entered one. */
    public Optional<Authority> authority(String code, LocalDate on) {
        Optional<Authority> named = LawPack.current().authority(code, on);
        return folder.read(handle -> handle.find(OperatorTable.AUTHORITY_ADDRESS, AuthorityAddress.idOf(code)))
                .flatMap(own -> named.map(authority -> authority.withAddress(own.address())))
                .or(() -> named);
    }

    /** Keeps a picture for the letterhead (PNG or JPEG) and returns its card. */
    public StoredFile keepLogo(String name, String mediaType, InputStream picture) {
        return folder.act("operator.logo", changes -> changes.store(RegisterRecord.COMPANY, name, mediaType, picture));
    }

    /** The picture of the letterhead; empty where the company has none. */
    public Optional<byte[]> logo(Operator operator) {
        return operator.logo() == null
                ? Optional.empty()
                : folder.read(handle -> handle.find(StoredFile.TABLE, operator.logo())).map(file -> StoredFiles.content(folder, file));
    }
}
