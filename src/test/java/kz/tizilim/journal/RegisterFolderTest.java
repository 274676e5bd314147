package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.storage.BackgroundFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFolderTest {
    @TempDir
    Path place;

    @Test
    void whatWasDoneIsThereAfterReopening() {
        Person person = Samples.person("Сынақова");
        Head head;
        try (RegisterFolder register = Samples.create(place.resolve("register"))) {
            Samples.put(register, person);
            head = register.head();
            assertEquals(1, head.number());
        }
        try (RegisterFolder register = Samples.open(place.resolve("register"))) {
            assertEquals(Optional.of(person), register.read(handle -> handle.find(Samples.PERSONS, person.id())));
            assertEquals(head, register.head());
            assertEquals(new OpeningReport(false, false, 0), register.openingReport());
        }
    }

    @Test
    void databaseThatEndsBadlyIsMadeAnewAndTheFolderIsLetGo() {
        Person person = Samples.person("Сынақова");
        RegisterFolder failing = Samples.create(place.resolve("register"));
        Samples.put(failing, person);
        BackgroundFailure.in(failing.read(handle -> handle));
        failing.close();
        try (RegisterFolder register = Samples.open(place.resolve("register"))) {
            assertEquals(Optional.of(person), register.read(handle -> handle.find(Samples.PERSONS, person.id())));
            assertEquals(new OpeningReport(false, true, 0), register.openingReport());
        }
    }

    @Test
    void actionThatThrowsChangesNothing() {
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, Samples.person("Үлгібеков"));
            String before = Samples.dump(register);
            Head head = register.head();
            assertThrows(
                    IllegalStateException.class,
                    () -> register.act("persons.add", changes -> {
                        changes.put(Samples.PERSONS, Samples.person("Сынақова"));
                        changes.store(UUID.randomUUID(), "хат.pdf", "application/pdf", new ByteArrayInputStream(new byte[10]));
                        throw new IllegalStateException("no");
                    }));
            assertEquals(before, Samples.dump(register));
            assertEquals(head, register.head());
            assertEquals(List.of(), names(place.resolve("files")));
        }
    }

    @Test
    void actionThatChangesNothingLeavesNoEntry() {
        try (RegisterFolder register = Samples.create(place)) {
            assertEquals("answer", register.act("nothing", changes -> "answer"));
            assertEquals(0, register.head().number());
        }
    }

    @Test
    void historyTellsEveryChangeOldestFirst() {
        Person first = Samples.person("Сынақова");
        Person second = new Person(first.id(), "Үлгіқызы", first.given(), first.born());
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, first);
            Samples.put(register, second);
            register.act("persons.remove", changes -> {
                changes.remove(Samples.PERSONS, first.id());
                return null;
            });
            List<Change> history = register.history(first.id());
            assertEquals(List.of("persons.add", "persons.add", "persons.remove"), history.stream().map(Change::what).toList());
            assertEquals(List.of(1L, 2L, 3L), history.stream().map(Change::seq).toList());
            assertEquals("officer", history.get(0).actor());
            assertTrue(new String(history.get(1).image(), StandardCharsets.UTF_8).contains("Үлгіқызы"));
            assertEquals(0, history.get(2).image().length);
        }
    }

    @Test
    void storedFileComesBackByteForByte() throws IOException {
        byte[] scan = new byte[(2 << 20) + 17];
        new Random(7).nextBytes(scan);
        StoredFile stored;
        try (RegisterFolder register = Samples.create(place)) {
            stored = register.act("letters.scan", changes ->
                    changes.store(UUID.randomUUID(), "скан.pdf", "application/pdf", new ByteArrayInputStream(scan)));
        }
        try (RegisterFolder register = Samples.open(place);
                InputStream content = register.files().open(stored)) {
            assertArrayEquals(scan, content.readAllBytes());
            assertEquals(scan.length, stored.length());
        }
    }

    @Test
    void removedStoredFileIsGoneFromTheFolder() throws IOException {
        try (RegisterFolder register = Samples.create(place)) {
            StoredFile stored = register.act("letters.scan", changes ->
                    changes.store(UUID.randomUUID(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[3])));
            assertEquals(List.of(stored.id().toString()), names(place.resolve("files")));
            register.act("letters.unscan", changes -> {
                changes.remove(StoredFile.TABLE, stored.id());
                return null;
            });
            assertEquals(List.of(), names(place.resolve("files")));
        }
    }

    @Test
    void oneIdCannotBelongToTwoKinds() {
        Person person = Samples.person("Сынақова");
        try (RegisterFolder register = Samples.create(place)) {
            Samples.put(register, person);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> register.act("pleas.add", changes -> {
                        changes.put(
                                Samples.PLEAS,
                                new Samples.Plea(person.id(), person.id(), Samples.Status.OPEN, person.born(), "өтініш", List.of()));
                        return null;
                    }));
        }
    }

    @Test
    void imageLongerThanTheLimitIsRefusedWithItsLength() {
        try (RegisterFolder register = Samples.create(place)) {
            RegisterProblem problem = assertThrows(
                    RegisterProblem.class, () -> Samples.put(register, Samples.person("ұ".repeat(600_000))));
            assertEquals(Kind.RECORD_TOO_LARGE, problem.kind());
            assertEquals(0, register.head().number());
        }
    }

    @Test
    void passphraseIsChangedAndRecoveryStaysGood() {
        char[] fresh = "жаңа құпия сөз тіркесі".toCharArray();
        Samples.create(place).close();
        try (RegisterFolder register = Samples.open(place)) {
            register.changePassphrase(Samples.PASSPHRASE, fresh);
        }
        assertEquals(Kind.WRONG_PASSPHRASE, assertThrows(RegisterProblem.class, () -> Samples.open(place)).kind());
        RegisterFolder.open(place, Samples.SCHEMA, Unlock.passphrase(fresh), Progress.NONE).close();
        try (RegisterFolder register =
                RegisterFolder.open(place, Samples.SCHEMA, Unlock.recovery(Samples.RECOVERY.toString()), Progress.NONE)) {
            assertFalse(register.isReadOnly());
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
