package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.journal.Samples.Plea;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
    @TempDir
    Path place;

    private final List<Person> persons = new ArrayList<>();
    private final List<Plea> pleas = new ArrayList<>();
    private final List<StoredFile> files = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 0})
    void databaseIsAlwaysTheFoldOfTheJournal(long given) throws IOException {
        long seed = given == 0 ? System.nanoTime() : given;
        String where = "seed " + seed;
        Random random = new Random(seed);
        Path folder = place.resolve("register");
        Path database = folder.resolve(Database.FILE);
        Path seal = folder.resolve(DatabaseSeal.NAME);
        byte[] older = null;
        byte[] olderSeal = null;
        RegisterFolder register = Samples.create(folder);
        for (int round = 0; round < 12; round++) {
            for (int i = 0; i < 15; i++) {
                act(register, random);
            }
            String live = Samples.dump(register);
            register.close();
            switch (round % 3) {
                case 0 -> Files.delete(database);
                case 1 -> {
                    older = Files.readAllBytes(database);
                    olderSeal = Files.readAllBytes(seal);
                }
                default -> {
                    Files.write(database, older);
                    Files.write(seal, olderSeal);
                }
            }
            register = Samples.open(folder);
            assertEquals(live, Samples.dump(register), where + ", round " + round);
            assertEquals(round % 3 == 0, register.openingReport().rebuilt(), where);
            if (round % 3 == 2) {
                assertTrue(register.openingReport().entriesAppliedAgain() > 0, where);
            }
        }
        register.close();
        JournalCheck.Result check = JournalCheck.verify(
                folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
        assertEquals(JournalCheck.Finding.INTACT, check.finding(), where);
    }

    @Test
    void pastRegisterShowsWhatWasThereAndGoesWhenClosed() throws IOException {
        Path folder = place.resolve("register");
        Person person = Samples.person("Сынақова");
        Person renamed = new Person(person.id(), "Үлгіқызы", person.given(), person.born());
        Path past = folder.resolve(PastRegister.FOLDER);
        try (RegisterFolder register = on("2026-03-19", folder, true)) {
            Samples.put(register, person);
        }
        try (RegisterFolder register = on("2026-04-14", folder, false)) {
            Samples.put(register, renamed);
            Head head = register.head();
            try (PastRegister march = register.asOf(Instant.parse("2026-03-31T00:00:00Z"), Progress.NONE);
                    PastRegister may = register.asOf(Instant.parse("2026-05-01T00:00:00Z"), Progress.NONE);
                    PastRegister before = register.asOf(Instant.parse("2026-03-01T00:00:00Z"), Progress.NONE)) {
                assertEquals(List.of(person), march.read(handle -> handle.select(Samples.PERSONS, "")));
                assertEquals(1, march.history(person.id()).size());
                assertEquals(1, march.head().number());
                assertEquals(List.of(renamed), may.read(handle -> handle.select(Samples.PERSONS, "")));
                assertEquals(head, may.head());
                assertEquals(List.of(), before.read(handle -> handle.select(Samples.PERSONS, "")));
                assertEquals(0, before.head().number());
                assertEquals(List.of(renamed), register.read(handle -> handle.select(Samples.PERSONS, "")));
            }
            try (var left = Files.list(past)) {
                assertEquals(0, left.count());
            }
            Files.createDirectories(past.resolve("left"));
        }
        Samples.open(folder).close();
        assertTrue(Files.notExists(past));
    }

    @Test
    void linesOfTheJournalTellWhoDidWhatAndWhen() {
        Person person = Samples.person("Сынақова");
        try (RegisterFolder register = on("2026-03-19", place.resolve("register"), true)) {
            Samples.put(register, person);
            Samples.put(register, Samples.person("Үлгібеков"));
            List<JournalLine> lines = register.lines(1, 1);
            assertEquals(1, lines.size());
            assertEquals("officer", lines.get(0).actor());
            assertEquals(Instant.parse("2026-03-19T00:00:00Z"), lines.get(0).when());
            assertEquals(
                    List.of(new JournalLine.Part(person.id(), person.id(), "persons.add", "person", false, false)),
                    lines.get(0).parts());
            assertEquals(List.of(2L), register.lines(2, 99).stream().map(line -> line.head().number()).toList());
        }
    }

    private static RegisterFolder on(String day, Path folder, boolean fresh) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return fresh
                ? RegisterFolder.create(folder, Samples.SCHEMA, Samples.how(), Progress.NONE, Disk.system(), clock)
                : RegisterFolder.open(
                        folder, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE, Disk.system(), clock);
    }

    private void act(RegisterFolder register, Random random) {
        int what = random.nextInt(10);
        if (what == 0) {
            assertThrows(
                    IllegalStateException.class,
                    () -> register.act("nothing", changes -> {
                        changes.put(Samples.PERSONS, Samples.person(random));
                        throw new IllegalStateException("undone");
                    }));
            return;
        }
        register.act("act" + what, changes -> {
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(changes, random, what);
            }
            return null;
        });
    }

    private void change(Changes changes, Random random, int what) {
        if (what < 3 || persons.isEmpty()) {
            persons.add(Samples.person(random));
            changes.put(Samples.PERSONS, persons.get(persons.size() - 1));
        } else if (what < 5) {
            int at = random.nextInt(persons.size());
            Person fresh = Samples.person(random);
            persons.set(at, new Person(persons.get(at).id(), fresh.surname(), fresh.given(), fresh.born()));
            changes.put(Samples.PERSONS, persons.get(at));
        } else if (what < 7 || pleas.isEmpty()) {
            pleas.add(Samples.plea(random, persons.get(random.nextInt(persons.size())).id()));
            changes.put(Samples.PLEAS, pleas.get(pleas.size() - 1));
        } else if (what == 7) {
            changes.remove(Samples.PLEAS, pleas.remove(random.nextInt(pleas.size())).id());
        } else if (what == 8 && !files.isEmpty()) {
            changes.remove(StoredFile.TABLE, files.remove(random.nextInt(files.size())).id());
        } else {
            UUID owner = persons.get(random.nextInt(persons.size())).id();
            files.add(changes.store(owner, "скан " + what, "image/png", new ByteArrayInputStream(new byte[random.nextInt(99)])));
        }
    }
}
