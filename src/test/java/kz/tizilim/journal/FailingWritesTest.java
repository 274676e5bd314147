package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.vault.FailingDisk.Way;
import kz.tizilim.vault.FailingDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailingWritesTest {
    private static final char[] FRESH = "жаңа құпия тіркес".toCharArray();

    @TempDir
    Path place;

    private Path base;
    private final Person known = Samples.person("Сынақова");

    @BeforeEach
    void makeRegister() {
        base = place.resolve("base");
        try (RegisterFolder register = Samples.create(base)) {
            Samples.put(register, known);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noFailingWriteLosesOrInventsAnything(Way way) throws IOException {
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        new Day(Folders.copy(base, place.resolve("count")), counting).work();
        assertTrue(counting.points() > 25, "write points: " + counting.points());
        for (long point = 1; point <= counting.points(); point++) {
            Path folder = Folders.copy(base, place.resolve(way + "-" + point));
            Day day = new Day(folder, new FailingDisk(point, way));
            day.work();
            day.compare("point " + point + " of " + counting.points() + ", " + way);
        }
    }

    @Test
    void failedMakingLeavesNothingBehind() throws IOException {
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        RegisterFolder.create(place.resolve("new"), Samples.SCHEMA, Samples.how(), Progress.NONE, counting, Clock.systemUTC()).close();
        // The last five are three of the database's seal, and the forcing of the keyring's copy and of the head, at closing.
        for (long point = 1; point <= counting.points() - 5; point++) {
            Path folder = place.resolve("making-" + point);
            FailingDisk disk = new FailingDisk(point, Way.AFTER_HALF);
            Optional<Kind> kind = Optional.empty();
            try (RegisterFolder made =
                    RegisterFolder.create(folder, Samples.SCHEMA, Samples.how(), Progress.NONE, disk, Clock.systemUTC())) {
                assertEquals(0, made.head().number());
            } catch (RegisterProblem e) {
                kind = Optional.of(e.kind());
            }
            assertEquals(Optional.of(Kind.DISK_FULL), kind, "point " + point);
            if (Files.exists(folder)) {
                try (var left = Files.list(folder)) {
                    assertEquals(0, left.count(), "point " + point);
                }
            }
        }
    }

    /** What an officer does in a day, some of which may fail. */
    private final class Day {
        private final Path folder;
        private final FailingDisk disk;
        private final Set<Person> expected = new HashSet<>(Set.of(known));
        private Optional<StoredFile> stored = Optional.empty();
        private char[] passphrase = Samples.PASSPHRASE;
        private Optional<Set<Person>> perhaps = Optional.empty();

        Day(Path folder, FailingDisk disk) {
            this.folder = folder;
            this.disk = disk;
        }

        void work() {
            try {
                RegisterFolder register = RegisterFolder.open(
                        folder, Samples.SCHEMA, Unlock.passphrase(passphrase), Progress.NONE, disk, Clock.systemUTC());
                try {
                    work(register);
                    assertEquals(
                            expected, new HashSet<>(register.read(handle -> handle.select(Samples.PERSONS, ""))), "before closing");
                } finally {
                    attempt(register::close);
                }
            } catch (RegisterProblem e) {
                assertEquals(Kind.DISK_FULL, e.kind());
            }
        }

        private void work(RegisterFolder register) {
            Person added = Samples.person("Үлгібеков");
            attemptAct(Set.of(known, added), () -> {
                StoredFile file = register.act("persons.add", changes -> {
                    changes.put(Samples.PERSONS, added);
                    return changes.store(added.id(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[100]));
                });
                expected.add(added);
                stored = Optional.of(file);
            });
            Person renamed = new Person(known.id(), "Үлгіқызы", known.given(), known.born());
            attemptAct(with(expected, renamed), () -> {
                Samples.put(register, renamed);
                expected.remove(known);
                expected.add(renamed);
            });
            Person third = Samples.person("Мысалов");
            attemptAct(with(expected, third), () -> {
                Samples.put(register, third);
                expected.add(third);
            });
            attempt(() -> {
                register.changePassphrase(passphrase, FRESH);
                passphrase = FRESH;
            });
            UUID gone = expected.contains(renamed) ? renamed.id() : known.id();
            attemptAct(without(expected, gone), () -> {
                register.act("persons.remove", changes -> {
                    changes.remove(Samples.PERSONS, gone);
                    return null;
                });
                expected.removeIf(person -> person.id().equals(gone));
            });
        }

        private void attempt(Runnable step) {
            try {
                step.run();
            } catch (RegisterProblem e) {
                assertTrue(e.kind() == Kind.DISK_FULL || e.kind() == Kind.REOPEN_NEEDED, e.kind().toString());
            }
        }

        // Only when an entry could neither be forced nor cut off again may the next opening show the action done.
        private void attemptAct(Set<Person> whenDone, Runnable step) {
            try {
                step.run();
            } catch (RegisterProblem e) {
                if (e.kind() == Kind.REOPEN_NEEDED && perhaps.isEmpty()) {
                    assertEquals(Way.FROM_THEN_ON, disk.way());
                    perhaps = Optional.of(whenDone);
                } else if (e.kind() != Kind.REOPEN_NEEDED) {
                    assertEquals(Kind.DISK_FULL, e.kind());
                }
            }
        }

        private static Set<Person> with(Set<Person> before, Person put) {
            Set<Person> after = without(before, put.id());
            after.add(put);
            return after;
        }

        private static Set<Person> without(Set<Person> before, UUID gone) {
            Set<Person> after = new HashSet<>(before);
            after.removeIf(person -> person.id().equals(gone));
            return after;
        }

        void compare(String where) throws IOException {
            try (RegisterFolder register =
                    RegisterFolder.open(folder, Samples.SCHEMA, Unlock.passphrase(passphrase), Progress.NONE)) {
                Set<Person> found = new HashSet<>(register.read(handle -> handle.select(Samples.PERSONS, "")));
                if (!perhaps.equals(Optional.of(found))) {
                    assertEquals(expected, found, where);
                }
                Person later = Samples.person("Кейінгі");
                Samples.put(register, later);
                if (stored.isPresent()) {
                    try (InputStream content = register.files().open(stored.get())) {
                        assertEquals(100, content.readAllBytes().length, where);
                    }
                }
                try (var files = Files.list(folder.resolve("files"))) {
                    assertEquals(Samples.count(register, "select count(*) from stored_file"), files.count(), where);
                }
            }
            JournalCheck.Result check =
                    JournalCheck.verify(folder, Optional.of(Unlock.passphrase(passphrase)), Optional.empty(), Progress.NONE);
            assertEquals(JournalCheck.Finding.INTACT, check.finding(), where);
        }
    }
}
