package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.vault.Keyring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    @TempDir
    Path place;

    @Test
    void destroyedOwnerIsGoneEverywhereAndTheChainStillHolds() throws Exception {
        Person gone = Samples.person("Сынақова");
        Person kept = Samples.person("Үлгібеков");
        StoredFile scan;
        byte[] oldKeyring;
        byte[] oldDatabase;
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, gone);
            Samples.put(register, kept);
            scan = register.act("letters.scan", changes ->
                    changes.store(gone.id(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[9])));
            oldKeyring = Files.readAllBytes(place.resolve(Keyring.NAME));
            register.erase(Set.of(gone.id()), Progress.NONE);
            assertGone(register, gone, kept, scan);
            Samples.put(register, Samples.person("Кейінгі"));
            oldDatabase = Files.readAllBytes(place.resolve(Database.FILE));
        }
        assertTrue(oldDatabase.length > 0 && oldKeyring.length > 0);
        try (RegisterFolder register = Samples.open(place)) {
            assertFalse(register.openingReport().rebuilt());
            assertGone(register, gone, kept, scan);
        }
        // One copy of the keyring from before must not bring the key back while the other bears the mark.
        Files.write(place.resolve(Keyring.COPY), oldKeyring);
        try (RegisterFolder register = Samples.open(place)) {
            assertGone(register, gone, kept, scan);
        }
        JournalCheck.Result check = JournalCheck.verify(
                place, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
        assertEquals(JournalCheck.Finding.INTACT, check.finding());
        assertEquals(2, check.destroyedParts());
    }

    @Test
    void databaseFromBeforeADestructionOpensNeverAgain() throws Exception {
        Person gone = Samples.person("Сынақова");
        byte[] old;
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, gone);
        }
        old = Files.readAllBytes(place.resolve(Database.FILE));
        try (RegisterFolder register = Samples.open(place)) {
            register.erase(Set.of(gone.id()), Progress.NONE);
        }
        Files.write(place.resolve(Database.FILE), old);
        try (RegisterFolder register = Samples.open(place)) {
            assertTrue(register.openingReport().rebuilt());
            assertEquals(List.of(), register.read(handle -> handle.select(Samples.PERSONS, "")));
        }
    }

    @Test
    void companyCannotBeDestroyed() {
        try (RegisterFolder register = Samples.create(place)) {
            assertThrows(IllegalArgumentException.class, () -> register.erase(Set.of(RegisterRecord.COMPANY), Progress.NONE));
        }
    }

    private static void assertGone(RegisterFolder register, Person gone, Person kept, StoredFile scan) throws Exception {
        assertTrue(register.isErased(gone.id()));
        assertFalse(register.isErased(kept.id()));
        assertFalse(register.isErased(UUID.randomUUID()));
        assertTrue(register.read(handle -> handle.find(Samples.PERSONS, gone.id())).isEmpty());
        assertEquals(Optional.of(kept), register.read(handle -> handle.find(Samples.PERSONS, kept.id())));
        assertEquals(0, Samples.count(register, "select count(*) from person_token where place not in (select place from person)"));
        assertEquals(List.of(""), register.history(gone.id()).stream().map(Change::what).toList());
        assertEquals(0, register.history(gone.id()).get(0).image().length);
        assertTrue(register.lines(1, 1).get(0).parts().get(0).destroyed());
        assertFalse(Files.exists(register.folder().resolve("files").resolve(scan.id().toString())));
        assertEquals(Kind.DESTROYED, assertThrows(RegisterProblem.class, () -> register.files().open(scan)).kind());
        assertEquals(Kind.DESTROYED, assertThrows(RegisterProblem.class, () -> Samples.put(register, gone)).kind());
    }
}
