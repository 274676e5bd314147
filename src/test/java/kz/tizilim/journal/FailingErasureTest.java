package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.vault.FailingDisk.Way;
import kz.tizilim.vault.FailingDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A destruction that a full disk interrupts: the owner is there whole or gone whole, and ordering it again completes it. */
class FailingErasureTest {
    @TempDir
    Path place;

    private final Person gone = Samples.person("Сынақова");
    private final Person kept = Samples.person("Үлгібеков");
    private StoredFile scan;
    private Path base;

    @BeforeEach
    void makeRegister() {
        base = place.resolve("base");
        try (RegisterFolder register = Samples.create(base)) {
            Samples.put(register, gone);
            Samples.put(register, kept);
            scan = register.act("letters.scan", changes ->
                    changes.store(gone.id(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[9])));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aDestructionIsWholeOrNotAtAllAndCanBeOrderedAgain(Way way) throws IOException {
        FailingDisk counting = new FailingDisk(0, Way.ONCE);
        long before;
        long after;
        try (RegisterFolder register = open(Folders.copy(base, place.resolve("count")), counting)) {
            before = counting.points();
            register.erase(Set.of(gone.id()), Progress.NONE);
            after = counting.points();
        }
        assertTrue(after - before > 8, "write points of a destruction: " + (after - before));
        for (long point = before + 1; point <= after; point++) {
            String where = "point " + (point - before) + " of " + (after - before) + ", " + way;
            Path folder = Folders.copy(base, place.resolve(way + "-" + point));
            interrupt(folder, new FailingDisk(point, way), where);
            compare(folder, where);
        }
    }

    private void interrupt(Path folder, FailingDisk disk, String where) {
        try (RegisterFolder register = open(folder, disk)) {
            register.erase(Set.of(gone.id()), Progress.NONE);
        } catch (RegisterProblem e) {
            // The journal is told of the erasure first, and an entry that can be neither forced nor cut off leaves it open.
            assertTrue(e.kind() == Kind.DISK_FULL || (e.kind() == Kind.REOPEN_NEEDED && disk.way() == Way.FROM_THEN_ON), where);
        }
    }

    private void compare(Path folder, String where) throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            boolean destroyed = register.isErased(gone.id());
            assertEquals(
                    destroyed ? Optional.empty() : Optional.of(gone), register.read(handle -> handle.find(Samples.PERSONS, gone.id())), where);
            assertEquals(!destroyed, Files.exists(folder.resolve("files").resolve(scan.id().toString())), where);
            assertEquals(Optional.of(kept), register.read(handle -> handle.find(Samples.PERSONS, kept.id())), where);
            register.erase(Set.of(gone.id()), Progress.NONE);
        }
        try (RegisterFolder register = Samples.open(folder)) {
            assertTrue(register.isErased(gone.id()), where);
            assertEquals(Optional.empty(), register.read(handle -> handle.find(Samples.PERSONS, gone.id())), where);
            assertFalse(Files.exists(folder.resolve("files").resolve(scan.id().toString())), where);
            assertEquals(Optional.of(kept), register.read(handle -> handle.find(Samples.PERSONS, kept.id())), where);
        }
        JournalCheck.Result check =
                JournalCheck.verify(folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
        assertEquals(JournalCheck.Finding.INTACT, check.finding(), where);
    }

    private static RegisterFolder open(Path folder, FailingDisk disk) {
        return RegisterFolder.open(
                folder, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE, disk, Clock.systemUTC());
    }
}
