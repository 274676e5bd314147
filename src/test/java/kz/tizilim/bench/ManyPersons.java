package kz.tizilim.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** Registers of invented persons, the same for the same seed. */
final class ManyPersons {
    private static final String PASSPHRASE = "өлшеу-тізілімі-2026";

    private final Random random;
    private final InventedNames names;

    ManyPersons(long seed) {
        random = new Random(seed);
        names = new InventedNames(random);
    }

    /** An empty register whose passphrase is guessed at no cost: what is measured is not the key's derivation. */
    static RegisterFolder create(Path folder) {
        KeyDerivation.Cost least = new KeyDerivation.Cost(64, 1, 1);
        return RegisterFolder.create(
                folder, OfficerDesk.SCHEMA, new NewRegister(PASSPHRASE.toCharArray(), RecoveryCode.random(), least), Progress.NONE);
    }

    static RegisterFolder open(Path folder) {
        return RegisterFolder.open(folder, OfficerDesk.SCHEMA, Unlock.passphrase(PASSPHRASE.toCharArray()), Progress.NONE);
    }

    /** Keeps so many new persons, then changes their cards by turns until so many entries were made. */
    void into(RegisterFolder register, int persons, int entries) {
        OfficerDesk desk = new OfficerDesk(register, Clock.system(ZoneId.systemDefault()));
        Person[] kept = new Person[persons];
        for (int entry = 0; entry < Math.max(persons, entries); entry++) {
            Person card = entry < persons ? person() : changed(kept[entry % persons]);
            kept[entry % persons] = desk.persons().keep(card);
        }
    }

    Person person() {
        List<String> name = names.somebody();
        return new Person(
                new UUID(random.nextLong(), random.nextLong()), 0, name.get(0), name.get(1), name.get(2), names.iin(), null,
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
