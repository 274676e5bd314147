package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.DatabaseDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One changed byte anywhere in the folder but in the lock: the check with a passphrase tells it, and an opening makes a changed
 * database again from the journal. {@code -Dtorture.flips=10000} tries as many; {@code -Dtorture.seed} repeats a run.
 */
class FlippedFoldersTest {
    private static final int FLIPS = Integer.getInteger("torture.flips", 240);

    @TempDir
    Path place;

    private final long seed = Long.getLong("torture.seed", 20261201L);
    private final Random random = new Random(seed);
    private Path folder;
    private String state;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("register");
        try (RegisterFolder register = Samples.create(folder)) {
            Samples.Person gone = Samples.person("Сынақова");
            Samples.put(register, gone);
            for (int each = 0; each < 8; each++) {
                Samples.put(register, Samples.person("Үлгібеков " + each));
            }
            register.act("letters.scan", changes ->
                    changes.store(UUID.randomUUID(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[3000])));
            register.erase(Set.of(gone.id()), Progress.NONE);
            state = Samples.dump(register);
        }
    }

    @Test
    void everyFileIsCoveredAndIntactBefore() throws IOException {
        JournalCheck.Result result = check();
        assertEquals(Finding.INTACT, result.finding());
        assertEquals(List.of(), result.uncovered());
        assertEquals(files().size(), result.covered().size());
    }

    @Test
    void everyChangedByteIsToldOrChangesNoAnswer() throws IOException {
        Set<String> told = new HashSet<>();
        List<Path> files = files();
        int healed = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            Path file = files.get(flip % files.size());
            byte[] whole = Files.readAllBytes(file);
            byte[] harmed = whole.clone();
            int at = random.nextInt(whole.length);
            harmed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, harmed);
            String where = "seed " + seed + ", flip " + flip + ", byte " + at + " of " + folder.relativize(file);
            JournalCheck.Result result = check();
            assertFalse(result.isSound(), where);
            told.add(folder.relativize(file).toString());
            if (result.finding() == Finding.DATABASE_DIFFERS) {
                healed += opensWhole(flip, where) ? 1 : 0;
            }
            Files.write(file, whole);
        }
        assertEquals(files.size(), told.size(), "files of which every change was told");
        System.out.println("Flips: " + FLIPS + ", seed " + seed + ", databases made anew: " + healed);
        assertEquals(Finding.INTACT, check().finding());
    }

    /** The database of a register, changed and opened: nothing of the change is left. */
    private boolean opensWhole(int flip, String where) throws IOException {
        Path copy = Folders.copy(folder, place.resolve("opened-" + flip));
        try (RegisterFolder register = Samples.open(copy)) {
            assertTrue(register.openingReport().rebuilt(), where);
            assertEquals(state, Samples.dump(register), where);
        }
        assertEquals(List.of(), check(copy).uncovered(), where);
        assertEquals(Finding.INTACT, check(copy).finding(), where);
        return true;
    }

    @Test
    void theDigestTellsARowThatChanged() {
        try (RegisterFolder register = Samples.open(folder)) {
            var before = register.read(DatabaseDigest::of);
            Samples.put(register, Samples.person("Кейінгі"));
            assertFalse(before.equals(register.read(DatabaseDigest::of)));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.endsWith(FolderLock.NAME)).sorted().toList();
        }
    }

    private JournalCheck.Result check() {
        return check(folder);
    }

    private static JournalCheck.Result check(Path folder) {
        return JournalCheck.verify(
                folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Optional.of(Samples.SCHEMA), Progress.NONE);
    }
}
