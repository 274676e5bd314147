package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.FailingDisk;
import kz.tizilim.vault.FailingDisk.Way;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A register that an edition of format 1 made: a company, an activity, persons, one of them destroyed under an act, and a file. */
class UpgradeTest {
    private static final char[] PASSPHRASE = "үлгі-тізілім-2026".toCharArray();
    private static final int SLOT = 92;

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void copyTheRegister() throws URISyntaxException {
        folder = Folders.copy(Path.of(UpgradeTest.class.getResource("format1").toURI()), place.resolve("register"));
    }

    @Test
    void itIsCheckedAndOpenedAndSaysTheSame() {
        assertEquals(Finding.INTACT, check(folder).finding());
        Head before = check(folder).head();
        try (RegisterFolder register = open(folder, Disk.system())) {
            assertTrue(register.openingReport().upgraded());
            assertEquals(before, register.head());
            Samples.put(register, Samples.person("Сынақова"));
        }
        try (RegisterFolder register = open(folder, Disk.system())) {
            assertFalse(register.openingReport().upgraded());
            assertEquals(before.number() + 1, register.head().number());
            assertEquals(1, destroyed(register).stream().distinct().count());
        }
        JournalCheck.Result after = check(folder);
        assertEquals(Finding.INTACT, after.finding());
        assertTrue(after.covered().containsAll(List.of("register.copy", "keyring", "keyring.copy", "head", "journal")), after.covered().toString());
        assertEquals(
                Finding.INTACT,
                JournalCheck.verify(folder, Optional.empty(), Optional.of(before), Progress.NONE).finding(),
                "a head that was printed before the upgrade is still found");
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, names = {"AFTER_HALF", "FROM_THEN_ON"})
    void anUpgradeThatIsInterruptedAnywhereLosesNothing(Way way) {
        List<JournalLine> lines;
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        try (RegisterFolder register = open(Folders.copy(folder, place.resolve("count")), counting)) {
            lines = register.lines(1, register.head().number());
        }
        // Each opening derives a key at its full cost, so not every point is tried in each way.
        int step = way == Way.AFTER_HALF ? 4 : 5;
        for (long point = 1; point <= counting.points(); point += step) {
            Path copy = Folders.copy(folder, place.resolve(way + "-" + point));
            try (RegisterFolder register = open(copy, new FailingDisk(point, way))) {
                assertEquals(lines, register.lines(1, register.head().number()));
            } catch (RegisterProblem e) {
                assertEquals(Kind.DISK_FULL, e.kind(), "point " + point);
            }
            try (RegisterFolder register = open(copy, Disk.system())) {
                assertEquals(lines, register.lines(1, register.head().number()), "point " + point);
            }
            assertEquals(Finding.INTACT, check(copy).finding(), "point " + point);
        }
    }

    @Test
    void aMarkThatAnybodyWroteIntoTheOldKeyringDestroysNothing() throws IOException {
        byte[] first = Arrays.copyOf(Files.readAllBytes(folder.resolve(Keyring.NAME)), 16);
        byte[] forged = Arrays.copyOf(first, SLOT);
        byte[] sum = Sealing.sha256().digest(Arrays.copyOf(forged, SLOT - 16));
        System.arraycopy(sum, 0, forged, SLOT - 16, 16);
        Files.write(folder.resolve(Keyring.COPY), forged, StandardOpenOption.APPEND);
        try (RegisterFolder register = open(folder, Disk.system())) {
            assertEquals(1, destroyed(register).stream().distinct().count(), "the one whom an act names");
        }
        assertEquals(Finding.INTACT, check(folder).finding());
    }

    @Test
    void keysThatAreMissingStopTheUpgradeBeforeAnythingIsChanged() throws IOException {
        byte[] keys = Files.readAllBytes(folder.resolve(Keyring.NAME));
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            Files.write(folder.resolve(name), Arrays.copyOf(keys, keys.length - SLOT));
        }
        assertEquals(Kind.KEYRING_DAMAGED, assertThrows(RegisterProblem.class, () -> open(folder, Disk.system()).close()).kind());
        Files.write(folder.resolve(Keyring.NAME), keys);
        Files.write(folder.resolve(Keyring.COPY), keys);
        open(folder, Disk.system()).close();
    }

    @Test
    void whatFormat1DestroyedIsNoDestructionSinceABackup() throws IOException {
        Path backup = place.resolve("backup");
        UUID gone;
        try (RegisterFolder register = open(folder, Disk.system())) {
            gone = destroyed(register).get(0);
            register.backUp(backup, Progress.NONE);
        }
        assertEquals(0, restore(backup, place.resolve("back")).destroyedSince());
        Person later = Samples.person("Кейінгі");
        try (RegisterFolder register = open(folder, Disk.system())) {
            Samples.put(register, later);
            register.backUp(backup, Progress.NONE);
            Files.move(BackupManifest.latest(backup).orElseThrow(), place.resolve("kept"));
            register.erase(Set.of(later.id()), Progress.NONE);
            register.backUp(backup, Progress.NONE);
            Files.move(place.resolve("kept"), BackupManifest.latest(backup).orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(1, restore(backup, place.resolve("back again")).destroyedSince());
        try (RegisterFolder register = open(place.resolve("back again"), Disk.system())) {
            assertTrue(register.isErased(later.id()));
            assertTrue(register.isErased(gone));
        }
        assertEquals(Finding.INTACT, check(place.resolve("back again")).finding());
    }

    @Test
    void aMarkWithoutAnActIsToldInAnUpgradedRegisterToo() throws IOException {
        Person person = Samples.person("Сынақова");
        try (RegisterFolder register = open(folder, Disk.system())) {
            Samples.put(register, person);
        }
        RegisterHeader.Unlocked unlocked = Unlock.passphrase(PASSPHRASE).open(RegisterCopies.read(folder));
        try (Keyring keyring = Keyring.open(Disk.system(), folder, unlocked.register().id(), unlocked.master())) {
            keyring.erase(Set.of(person.id()), keyring.generation());
        }
        assertEquals(Finding.MARK_WITHOUT_ACT, check(folder).finding());
    }

    private static Restore.Report restore(Path backup, Path folder) {
        return Restore.to(backup, folder, Samples.SCHEMA, Unlock.passphrase(PASSPHRASE), Progress.NONE);
    }

    private static List<UUID> destroyed(RegisterFolder register) {
        return register.lines(1, register.head().number()).stream()
                .flatMap(line -> line.parts().stream())
                .filter(JournalLine.Part::destroyed)
                .map(JournalLine.Part::owner)
                .toList();
    }

    private static RegisterFolder open(Path folder, Disk disk) {
        return RegisterFolder.open(folder, Samples.SCHEMA, Unlock.passphrase(PASSPHRASE), Progress.NONE, disk, Clock.systemUTC());
    }

    private static JournalCheck.Result check(Path folder) {
        return JournalCheck.verify(folder, Optional.of(Unlock.passphrase(PASSPHRASE)), Optional.empty(), Progress.NONE);
    }
}
