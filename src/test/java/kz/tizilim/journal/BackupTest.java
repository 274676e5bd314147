package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path place;

    private final Person first = Samples.person("Сынақова");
    private final Person second = Samples.person("Үлгібеков");
    private Path folder;
    private Path backup;
    private Path back;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("register");
        backup = place.resolve("backup");
        back = place.resolve("back");
        try (RegisterFolder register = Samples.create(folder)) {
            Samples.put(register, first);
            Samples.put(register, second);
            byte[] scan = new byte[5 << 20];
            new Random(1).nextBytes(scan);
            register.act("letters.scan", changes ->
                    changes.store(UUID.randomUUID(), "скан.pdf", "application/pdf", new ByteArrayInputStream(scan)));
        }
    }

    @Test
    void theRegisterComesBackAsItWas() throws IOException {
        String state;
        try (RegisterFolder register = Samples.open(folder)) {
            state = Samples.dump(register);
            Backup.Report one = register.backUp(backup, Progress.NONE);
            assertTrue(one.written() > 5 << 20);
            Samples.put(register, Samples.person("Кейінгі"));
            Samples.dump(register);
            Backup.Report two = register.backUp(backup, Progress.NONE);
            assertTrue(two.written() < 100_000, "what was there is shared: " + two.written());
            state = Samples.dump(register);
        }
        assertEquals(4, drill().head().number());
        Restore.Report report = restore();
        assertEquals(4, report.head().number());
        assertEquals(0, report.destroyedSince());
        try (RegisterFolder register = Samples.open(back)) {
            assertEquals(state, Samples.dump(register));
        }
        assertEquals(Kind.NOT_EMPTY, assertThrows(RegisterProblem.class, this::restore).kind());
    }

    @Test
    void whatWasDestroyedSinceStaysDestroyed() {
        try (RegisterFolder register = Samples.open(folder)) {
            register.backUp(backup, Progress.NONE);
            register.erase(Set.of(first.id()), Progress.NONE);
            register.backUp(backup, Progress.NONE);
        }
        removeLatestGeneration();
        assertEquals(1, restore().destroyedSince());
        try (RegisterFolder register = Samples.open(back)) {
            assertTrue(register.isErased(first.id()));
            assertEquals(Optional.empty(), register.read(handle -> handle.find(Samples.PERSONS, first.id())));
            assertEquals(Optional.of(second), register.read(handle -> handle.find(Samples.PERSONS, second.id())));
        }
        JournalCheck.Result check = JournalCheck.verify(back, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
        assertEquals(Finding.INTACT, check.finding());
    }

    @Test
    void aDamagedBackupIsToldAndLeavesNothing() throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            register.backUp(backup, Progress.NONE);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(backup)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Random random = new Random(7);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Folders.flip(file, random.nextInt(whole.length));
            if (file.getFileName().toString().startsWith("keyring")) {
                // The other copy holds.
                assertEquals(3, drill().head().number(), file.toString());
            } else {
                assertEquals(Kind.BACKUP_DAMAGED, assertThrows(RegisterProblem.class, this::restore, file.toString()).kind(), file.toString());
                assertFalse(Files.exists(back));
            }
            Files.write(file, whole);
        }
        restore();
    }

    @Test
    void aPlaceBelongsToOneRegisterAndAnEmptyOneIsToldAsSuch() throws IOException {
        assertEquals(Kind.NO_BACKUP, assertThrows(RegisterProblem.class, this::drill).kind());
        try (RegisterFolder register = Samples.open(folder)) {
            register.backUp(backup, Progress.NONE);
        }
        try (RegisterFolder other = Samples.create(place.resolve("other"))) {
            assertEquals(Kind.BACKUP_OF_ANOTHER, assertThrows(RegisterProblem.class, () -> other.backUp(backup, Progress.NONE)).kind());
        }
        restore();
    }

    private Restore.Report restore() {
        return Restore.to(backup, back, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE);
    }

    private Restore.Report drill() {
        return Restore.drill(backup, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE);
    }

    private void removeLatestGeneration() {
        try {
            Files.delete(BackupManifest.latest(backup).orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
