package kz.tizilim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.Unlock;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** Registers of invented persons, the same for the same seed. */
final class ManyPersons {
    private static final String PASSPHRASE = "өлшеу-тізілімі-2026";

    /** The passphrase is guessed at no cost: what is measured is not the key's derivation. */
    private static final KeyDerivation.Cost LEAST = new KeyDerivation.Cost(64, 1, 1);

    private static final int AT_ONCE = 1_000;

    private final Random random;
    private final InventedNames names;

    ManyPersons(long seed) {
        random = new Random(seed);
        names = new InventedNames(random);
    }

    /**
     * Makes a register: keeps so many persons, then changes their cards by turns until so many entries were made, each forced to the disk
     * as an action of the officer is. The tables that it is made with have neither columns nor words, since the journal alone counts: the
     * first opening makes the database from it, several times quicker than so many actions would.
     */
    static void make(Path folder, long seed, int persons, int entries) {
        ManyPersons invented = new ManyPersons(seed);
        Table<Person> bare = Table.of(PersonRegister.tables().get(0).name(), Person.class);
        Person[] kept = new Person[persons];
        NewRegister how = new NewRegister(PASSPHRASE.toCharArray(), RecoveryCode.random(), LEAST);
        try (RegisterFolder register = RegisterFolder.create(folder, new Schema(0, List.of(bare)), how, Progress.NONE)) {
            for (int entry = 0; entry < Math.max(persons, entries); entry++) {
                int place = entry % persons;
                kept[place] = entry < persons ? invented.person(entry + 1) : invented.changed(kept[place]);
                register.act("subjects.keep", changes -> {
                    changes.put(bare, kept[place]);
                    return place;
                });
            }
        }
    }

    /** Makes a register of so many persons in few entries: where only what stands in it counts. */
    static void makeAtOnce(Path folder, long seed, int persons) {
        ManyPersons invented = new ManyPersons(seed);
        Table<Person> bare = Table.of(PersonRegister.tables().get(0).name(), Person.class);
        NewRegister how = new NewRegister(PASSPHRASE.toCharArray(), RecoveryCode.random(), LEAST);
        try (RegisterFolder register = RegisterFolder.create(folder, new Schema(0, List.of(bare)), how, Progress.NONE)) {
            for (int made = 0; made < persons; made += AT_ONCE) {
                int from = made;
                register.act("exchange.list", changes -> {
                    for (int number = from + 1; number <= Math.min(persons, from + AT_ONCE); number++) {
                        changes.put(bare, invented.person(number));
                    }
                    return from;
                });
            }
        }
    }

    static RegisterFolder open(Path folder) {
        return RegisterFolder.open(folder, OfficerDesk.SCHEMA, Unlock.passphrase(PASSPHRASE.toCharArray()), Progress.NONE);
    }

    /** Somebody new; number 0 where the register shall give it. */
    Person person(int number) {
        List<String> name = names.somebody();
        return new Person(
                new UUID(random.nextLong(), random.nextLong()), number, name.get(0), name.get(1), name.get(2), names.iin(), null,
                List.of(names.email()), List.of(names.phone()), names.address(), Language.KK, List.of(), null, null, null);
    }

    /** The same person with another telephone. */
    Person changed(Person person) {
        return new Person(
                person.id(), person.number(), person.surname(), person.given(), person.patronymic(), person.iin(), person.born(),
                person.emails(), List.of(names.phone()), person.address(), person.language(), person.categories(),
                person.addresseeKk(), person.addresseeRu(), person.representative());
    }
}
