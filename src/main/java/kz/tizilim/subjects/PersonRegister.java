package kz.tizilim.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.CachedQuery;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Table;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with persons. */
public final class PersonRegister {
    private final RegisterFolder folder;
    private final Clock clock;
    private final CachedQuery<AtomicReference<Searched>> last;

    /** A search and what it found. */
    private record Searched(String typed, int limit, List<Person> found) {}

    public PersonRegister(RegisterFolder folder, Clock clock) {
        this.folder = folder;
        last = new CachedQuery<>(folder, handle -> new AtomicReference<>(), PersonTable.PERSON);
        this.clock = clock;
    }

    public static List<Table<?>> tables() {
        return List.of(PersonTable.PERSON, PersonTable.MERGE, PersonTable.DESTROYED, PersonTable.USED_NUMBER);
    }

    /** Where persons' cards use words of the dictionaries; a person is not named there. */
    public static List<TermUse<?>> termUses() {
        return List.of(TermUse.in(PersonTable.PERSON, person -> null, (person, dictionary, code) ->
                dictionary == Dictionary.SUBJECTS ? person.with(Map.of("categories", TermUse.recoded(person.categories(), code))) : person));
    }

    /** What was done to a record of this room, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** Persons in the order of their names, a page at a time. */
    public List<Person> page(int from, int count) {
        return folder.read(handle -> PersonTable.page(handle, from, count));
    }

    /** All persons in the order of their names: for lists that leave the program. */
    public List<Person> all() {
        return folder.read(PersonTable::all);
    }

    public long count() {
        return folder.read(PersonTable::count);
    }

    public Optional<Person> find(UUID id) {
        return folder.read(handle -> handle.find(PersonTable.PERSON, id));
    }

    /** Persons whose name, IIN, e-mail or telephone matches what was typed, at most {@code limit}, best known order: by name. */
    public List<Person> search(String typed, int limit) {
        // The search box asks for persons, and again for what is kept of the persons found.
        AtomicReference<Searched> known = last.get();
        Searched searched = known.get();
        if (searched == null || !searched.typed().equals(typed) || searched.limit() != limit) {
            searched = new Searched(typed, limit, List.copyOf(folder.read(handle -> PersonTable.search(handle, typed, limit))));
            known.set(searched);
        }
        return searched.found();
    }

    /**
     * Blocks a person's data from today: they are kept and used for nothing else.
     *
     * @throws Faults if no reason is given
     */
    public Person block(Person person, String reason) {
        ValidationErrors.throwIfAny(ValidationError.ifBlank("reason", reason).toList());
        return change("subjects.block", person, now -> now.blocked(new Person.Blocking(LocalDate.now(clock), reason)));
    }

    /** Ends the blocking of a person's data. */
    public Person unblock(Person person) {
        return change("subjects.unblock", person, now -> now.blocked(null));
    }

    /** Within another action: blocks a person's data; a blocking of before stays as it is. */
    public void block(Changes changes, UUID person, LocalDate since, String reason) {
        changes.handle().find(PersonTable.PERSON, person).filter(now -> !now.isBlocked()).ifPresent(now ->
                changes.put(PersonTable.PERSON, now.blocked(new Person.Blocking(since, reason))));
    }

    /** Within another action: ends the blocking of a person's data, if they are blocked. */
    public void unblock(Changes changes, UUID person) {
        changes.handle().find(PersonTable.PERSON, person).filter(Person::isBlocked).ifPresent(now ->
                changes.put(PersonTable.PERSON, now.blocked(null)));
    }

    private Person change(String what, Person person, UnaryOperator<Person> step) {
        return folder.act(what, changes -> {
            Person changed = step.apply(changes.handle().find(PersonTable.PERSON, person.id()).orElseThrow());
            changes.put(PersonTable.PERSON, changed);
            return changed;
        });
    }

    /** Persons with this very IIN: more than one means duplicates. A placeholder is nobody's. */
    public List<Person> withIin(String iin) {
        return folder.read(handle -> PersonTable.withIin(handle, iin));
    }

    /** Every IIN that a card bears; a placeholder tells nobody apart. */
    public Set<String> iins() {
        return folder.read(PersonTable::iins);
    }

    /**
     * Keeps new persons as one entry: all of them or none; each gets the next internal number.
     *
     * @param persons at least one; their cards have been checked
     * @param done told how many are written; may stop the work by an exception, which undoes all of it
     * @return the id of the first
     * @throws Faults if a field must be put right first
     */
    public UUID keepAll(List<Person> persons, IntConsumer done) {
        LocalDate today = LocalDate.now(clock);
        persons.forEach(person -> ValidationErrors.throwIfAny(PersonRules.check(person, today)));
        return folder.act("exchange.list", changes -> {
            int number = PersonTable.nextNumber(changes.handle());
            for (Person person : persons) {
                changes.put(PersonTable.PERSON, person.numbered(number++));
                done.accept(number);
            }
            return persons.get(0).id();
        });
    }

    /**
     * Keeps a person's card; a new one (number 0) gets the next internal number.
     *
     * @throws Faults if a field must be put right first, or her data are blocked
     */
    public Person keep(Person person) {
        ValidationErrors.throwIfAny(PersonRules.check(person, LocalDate.now(clock)));
        return folder.act("subjects.keep", changes -> {
            BlockedData.stop(changes.handle(), person.id());
            Person kept = person.number() > 0 ? person : person.numbered(PersonTable.nextNumber(changes.handle()));
            changes.put(PersonTable.PERSON, kept);
            return kept;
        });
    }
}
