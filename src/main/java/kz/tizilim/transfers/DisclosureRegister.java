package kz.tizilim.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.subjects.BlockedData;
import kz.tizilim.subjects.UsedNumbers;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with single disclosures: writes them down, tells the person, corrects and removes them. */
public final class DisclosureRegister {
    private final RegisterFolder folder;
    private final NoticeClock notices;
    private final Clock clock;

    /**
     * @param calendar the working days of the company; asked each time, since the officer may correct them
     */
    public DisclosureRegister(RegisterFolder folder, Supplier<WorkCalendar> calendar, Clock clock) {
        this.folder = folder;
        this.notices = new NoticeClock(calendar);
        this.clock = clock;
    }

    /** The wanted disclosures, the newest first, those that await notice by the day it is due; a page at a time. */
    public List<Disclosure> page(DisclosureFilter filter, int from, int count) {
        return folder.read(handle -> DisclosureTable.page(handle, filter, from, count));
    }

    public long count(DisclosureFilter filter) {
        return folder.read(handle -> DisclosureTable.count(handle, filter));
    }

    /** Those whose paper, receiver or note matches what was typed, the newest of at most {@code limit} first. */
    public List<Disclosure> search(String typed, int limit) {
        return folder.read(handle -> DisclosureTable.search(handle, typed, limit));
    }

    public Optional<Disclosure> find(UUID id) {
        return folder.read(handle -> handle.find(DisclosureTable.DISCLOSURE, id));
    }

    /** Those whose person must still be told, the most urgent first. */
    public List<Disclosure> awaitingNotice() {
        return folder.read(DisclosureTable::awaiting);
    }

    /** What was given of one person, the newest first. */
    public List<Disclosure> ofPerson(UUID person) {
        return folder.read(handle -> DisclosureTable.ofPerson(handle, person));
    }

    public NoticeClock notices() {
        return notices;
    }

    /** What must be put right in a record before it is kept, whosever data were given. */
    public List<ValidationError> faults(Disclosure written) {
        return DisclosureRules.check(written, LocalDate.now(clock));
    }

    /**
     * Writes down one giving of the data of one or several persons: a record for each of them, all in one entry.
     *
     * @throws Faults if a field must be put right first, or the data of one of them are blocked
     */
    public List<Disclosure> disclose(Disclosure written, List<UUID> persons) {
        List<ValidationError> faults = new ArrayList<>(faults(written));
        if (persons.isEmpty()) {
            faults.add(ValidationError.at("person", "text.fault.required"));
        }
        ValidationErrors.throwIfAny(faults);
        Disclosure dated = reckoned(written);
        return folder.act("transfers.disclose", changes -> {
            int number = DisclosureTable.nextNumber(changes.handle());
            List<Disclosure> kept = new ArrayList<>();
            for (UUID person : persons) {
                BlockedData.stop(changes.handle(), person);
                Disclosure one = dated.of(person).numbered(number++);
                changes.put(DisclosureTable.DISCLOSURE, one);
                kept.add(one);
            }
            return List.copyOf(kept);
        });
    }

    /**
     * Writes down givings of the data of persons, each with its person, as one entry: all of them or none.
     *
     * @param written at least one
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     * @throws Faults if a field must be put right first, or the data of one of the persons are blocked
     */
    public UUID keepAll(List<Disclosure> written, IntConsumer done) {
        written.forEach(each -> ValidationErrors.throwIfAny(DisclosureRules.check(each, LocalDate.now(clock))));
        return folder.act("exchange.list", changes -> {
            int number = DisclosureTable.nextNumber(changes.handle());
            for (int i = 0; i < written.size(); i++) {
                BlockedData.stop(changes.handle(), written.get(i).person());
                changes.put(DisclosureTable.DISCLOSURE, reckoned(written.get(i)).numbered(number + i));
                done.accept(i + 1);
            }
            return written.get(0).id();
        });
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /**
     * Keeps a record that was written down before.
     *
     * @throws Faults if a field must be put right first, or the person's data are blocked
     */
    public Disclosure keep(Disclosure disclosure) {
        List<ValidationError> faults = new ArrayList<>(faults(disclosure));
        if (disclosure.person() == null) {
            faults.add(ValidationError.at("person", "text.fault.required"));
        }
        ValidationErrors.throwIfAny(faults);
        Disclosure dated = reckoned(disclosure);
        return folder.act("transfers.keep-disclosure", changes -> {
            stopIfBlocked(changes, dated);
            changes.put(DisclosureTable.DISCLOSURE, dated);
            return dated;
        });
    }

    // The person of the record in the register counts besides the one written now: a blocked person's record may not go to another.
    private static void stopIfBlocked(Changes changes, Disclosure disclosure) {
        BlockedData.stop(changes.handle(), disclosure.person());
        changes.handle().find(DisclosureTable.DISCLOSURE, disclosure.id()).ifPresent(now -> BlockedData.stop(changes.handle(), now.person()));
    }

    /**
     * Notes that the person was told; she may be told of what was given before her data were blocked.
     *
     * @throws Faults if the day is before the disclosure or after today
     */
    public Disclosure noticed(Disclosure disclosure, LocalDate day, String how) {
        return folder.act("transfers.notice", changes -> noticed(changes, disclosure, day, how));
    }

    /**
     * The same as part of a larger action.
     *
     * @throws Faults if the day is before the disclosure or after today
     */
    public Disclosure noticed(Changes changes, Disclosure disclosure, LocalDate day, String how) {
        Disclosure told = disclosure.noticed(day, how);
        ValidationErrors.throwIfAny(DisclosureRules.check(told, LocalDate.now(clock)));
        changes.put(DisclosureTable.DISCLOSURE, told);
        return told;
    }

    /**
     * Removes a record; its history stays in the journal.
     *
     * @throws Faults if the person's data are blocked
     */
    public void remove(Disclosure disclosure) {
        folder.act("transfers.remove-disclosure", changes -> {
            stopIfBlocked(changes, disclosure);
            changes.remove(DisclosureTable.DISCLOSURE, disclosure.id());
            UsedNumbers.keep(changes, DisclosureTable.DISCLOSURE.name(), disclosure.number());
            return disclosure;
        });
    }

    /** Reckons the notices that are still to be given anew, after the calendar was corrected; answers those that moved. */
    public List<Disclosure> reckonAnew() {
        List<Disclosure> moved = awaitingNotice().stream()
                .filter(before -> !notices.due(before.on()).equals(before.noticeDue()))
                .map(this::reckoned)
                .toList();
        if (!moved.isEmpty()) {
            folder.act("transfers.reckon-notices", changes -> {
                moved.forEach(anew -> changes.put(DisclosureTable.DISCLOSURE, anew));
                return moved;
            });
        }
        return moved;
    }

    private Disclosure reckoned(Disclosure disclosure) {
        return disclosure.due(disclosure.notice() ? notices.due(disclosure.on()) : null);
    }
}
