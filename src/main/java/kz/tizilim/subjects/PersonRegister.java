package kz.tizilim.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.TermUse;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Faults;

/** What the officer does with persons. */
public final class PersonRegister {
    private final RegisterFolder folder;
    private final Clock clock;

    public PersonRegister(RegisterFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public static List<Table<?>> tables() {
        return List.of(PersonTable.PERSON, PersonTable.MERGE);
    }

    /** Where persons' cards use words of the dictionaries; a person is not named there. */
    public static List<TermUse<?>> termUses() {
        return List.of(TermUse.in(PersonTable.PERSON, person -> null, (person, dictionary, code) ->
                dictionary == Dictionary.SUBJECTS ? person.with(TermUse.recoded(person.categories(), code)) : person));
    }

    /** Persons in the order of their names, a page at a time. */
    public List<Person> page(int from, int count) {
        return folder.read(handle -> PersonTable.page(handle, from, count));
    }

    public long count() {
        return folder.read(PersonTable::count);
    }

    public Optional<Person> find(UUID id) {
        return folder.read(handle -> handle.find(PersonTable.PERSON, id));
    }

    /** Persons whose name, IIN, e-mail or telephone matches what was typed, at most {@code limit}, best known order: by name. */
    public List<Person> search(String typed, int limit) {
        return folder.read(handle -> PersonTable.search(handle, typed, limit));
    }

    /** Persons with this very IIN: more than one means duplicates. */
    public List<Person> withIin(String iin) {
        return folder.read(handle -> PersonTable.withIin(handle, iin));
    }

    /**
     * Keeps a person's card; a new one (number 0) gets the next internal number.
     *
     * @throws Faults if a field must be put right first
     */
    public Person keep(Person person) {
        Faults.stopIfAny(PersonRules.check(person, LocalDate.now(clock)));
        return folder.act("subjects.keep", changes -> {
            Person kept = person.number() > 0 ? person : person.numbered(PersonTable.nextNumber(changes.handle()));
            changes.put(PersonTable.PERSON, kept);
            return kept;
        });
    }
}
