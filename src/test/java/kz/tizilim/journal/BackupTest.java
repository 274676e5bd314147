package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.WatchedDisk;
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

    @Test
    void aRestoreThatIsKilledAnywhereCanBeBegunAgain() throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            register.backUp(backup, Progress.NONE);
        }
        List<Path> left = new ArrayList<>();
        Disk watched = new WatchedDisk(() -> {
            if (Files.exists(back)) {
                left.add(Folders.copy(back, place.resolve("killed-" + left.size())));
            }
        });
        Restore.to(backup, back, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE, watched);
        assertTrue(left.size() > 20, "moments of a kill: " + left.size());
        for (Path killed : left) {
            if (FolderNames.isRegister(killed)) {
                assertEquals(Kind.NOT_EMPTY, assertThrows(RegisterProblem.class, () -> restoreTo(killed)).kind(), killed.toString());
            } else {
                restoreTo(killed);
            }
            try (RegisterFolder register = Samples.open(killed)) {
                assertEquals(3, register.head().number(), killed.toString());
            }
            JournalCheck.Result check = check(killed);
            assertEquals(Finding.INTACT, check.finding(), killed.toString());
            assertEquals(List.of(), check.uncovered(), killed.toString());
        }
    }

    @Test
    void whatLiesInAFolderIsNotTakenForHalfARestore() throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            register.backUp(backup, Progress.NONE);
        }
        UUID id = BackupManifest.read(BackupManifest.latest(backup).orElseThrow()).register();
        Files.createDirectory(back);
        Files.writeString(back.resolve(JournalFile.NAME), "someone's own");
        assertNotEmpty();
        Files.writeString(back.resolve(HalfRestore.NAME), UUID.randomUUID().toString());
        assertNotEmpty();
        Files.writeString(back.resolve(HalfRestore.NAME), id.toString());
        Files.writeString(back.resolve("letter.docx"), "someone's own");
        assertNotEmpty();
        Files.delete(back.resolve("letter.docx"));
        Files.createDirectory(back.resolve("files"));
        Files.writeString(back.resolve("files").resolve("letter.docx"), "someone's own");
        assertNotEmpty();
        Files.delete(back.resolve("files").resolve("letter.docx"));
        restore();
    }

    @Test
    void aKilledDrillLeavesNothingBeyondTheNextOne() throws IOException {
        Path system = Files.createDirectory(place.resolve("system"));
        Path other = Files.createDirectory(system.resolve("tizilim-scratch-link-target"));
        Files.writeString(system.resolve("foreign"), "x");
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minusSeconds(3600)));
        Path killed = Files.createDirectory(system.resolve("tizilim-scratch-1"));
        Files.writeString(killed.resolve("in-use"), "");
        Files.createDirectories(killed.resolve("content/files"));
        Files.writeString(killed.resolve("content/files/scan"), "x");
        Path making = Files.createDirectory(system.resolve("tizilim-scratch-2"));
        try (ScratchFolder running = ScratchFolder.make(system)) {
            assertFalse(Files.exists(killed));
            assertFalse(Files.exists(other), "an old one without a lock");
            assertTrue(Files.exists(making), "one that is just being made");
            Files.writeString(running.path().resolve("x"), "x");
            ScratchFolder.removeLeftovers(system);
            assertTrue(Files.exists(running.path().resolve("x")), "one in use");
        }
        assertEquals(2, FolderContent.names(system).size());
    }

    private void assertNotEmpty() throws IOException {
        int before = FolderContent.names(back).size();
        assertEquals(Kind.NOT_EMPTY, assertThrows(RegisterProblem.class, this::restore).kind());
        assertEquals(before, FolderContent.names(back).size());
    }

    private static JournalCheck.Result check(Path folder) {
        return JournalCheck.verify(
                folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Optional.of(Samples.SCHEMA), Progress.NONE);
    }

    private Restore.Report restoreTo(Path target) {
        return Restore.to(backup, target, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE);
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
