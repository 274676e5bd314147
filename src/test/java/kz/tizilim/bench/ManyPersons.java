package kz.tizilim.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.tizilim.journal.JournalMaker;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
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
     * Makes a register: keeps so many persons, then changes their cards by turns until so many entries were made. The journal alone is
     * written: the first opening makes the database from it, several times quicker than so many actions would.
     */
    static void make(Path folder, long seed, int persons, int entries) throws IOException {
        ManyPersons invented = new ManyPersons(seed);
        Table<Person> bare = Table.of(PersonRegister.tables().get(0).name(), Person.class);
        Person[] kept = new Person[persons];
        try (JournalMaker journal = empty(folder)) {
            for (int entry = 0; entry < Math.max(persons, entries); entry++) {
                int place = entry % persons;
                kept[place] = entry < persons ? invented.person(entry + 1) : invented.changed(kept[place]);
                journal.put("subjects.keep", bare, List.of(kept[place]));
            }
        }
    }

    /** A new register of which the journal alone will be written. */
    static JournalMaker empty(Path folder) throws IOException {
        return JournalMaker.in(folder, new NewRegister(PASSPHRASE.toCharArray(), RecoveryCode.random(), LEAST));
    }

    /** Makes a register of so many persons in few entries: where only what stands in it counts. */
    static void makeAtOnce(Path folder, long seed, int persons) throws IOException {
        ManyPersons invented = new ManyPersons(seed);
        Table<Person> bare = Table.of(PersonRegister.tables().get(0).name(), Person.class);
        try (JournalMaker journal = empty(folder)) {
            for (int made = 0; made < persons; made += AT_ONCE) {
                journal.put("exchange.list", bare, IntStream.rangeClosed(made + 1, Math.min(persons, made + AT_ONCE)).mapToObj(invented::person).toList());
            }
        }
    }

    static RegisterFolder open(Path folder) {
        return RegisterFolder.open(folder, RegisterSession.SCHEMA, Unlock.passphrase(PASSPHRASE.toCharArray()), Progress.NONE);
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
