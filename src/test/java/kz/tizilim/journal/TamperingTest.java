package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperingTest {
    @TempDir
    Path place;

    private Path folder;
    private Path journal;
    private Head head;
    private StoredFile stored;

    @BeforeEach
    void makeFiveEntries() {
        folder = place.resolve("register");
        journal = folder.resolve(JournalFile.NAME);
        try (RegisterFolder register = Samples.create(folder)) {
            for (int i = 0; i < 4; i++) {
                Samples.put(register, Samples.person("Сынақова" + i));
            }
            stored = register.act("letters.scan", changes ->
                    changes.store(UUID.randomUUID(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[100])));
            head = register.head();
        }
    }

    @Test
    void everyFlippedByteOfTheJournalIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        for (int at = 0; at < whole.length; at++) {
            byte[] harmed = whole.clone();
            harmed[at] ^= 0x01;
            Files.write(journal, harmed);
            JournalCheck.Result result = check();
            assertFalse(result.isSound(), "byte " + at);
            assertEquals(entryOf(whole, at), result.entry(), "byte " + at);
        }
        Files.write(journal, whole);
        assertEquals(Finding.INTACT, check().finding());
    }

    @Test
    void everyFlippedByteIsFoundByOpeningWithoutADatabase() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        for (int at = 0; at < whole.length; at += 97) {
            byte[] harmed = whole.clone();
            harmed[at] ^= 0x01;
            Files.write(journal, harmed);
            Files.deleteIfExists(folder.resolve(Database.FILE));
            RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(folder), "byte " + at);
            assertTrue(problem.kind() == Kind.JOURNAL_ALTERED || problem.kind() == Kind.JOURNAL_CUT, "byte " + at);
        }
        Files.write(journal, whole);
        Samples.open(folder).close();
    }

    @Test
    void cutTailIsFoundAgainstTheHeadFile() throws IOException {
        Files.deleteIfExists(folder.resolve(Database.FILE));
        for (long length : List.of(starts().get(4), starts().get(4) + 3, starts().get(4) + 200, 0L)) {
            Path harmed = Folders.copy(folder, place.resolve("cut-" + length));
            Folders.truncate(harmed.resolve(JournalFile.NAME), length);
            RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(harmed));
            assertEquals(Kind.JOURNAL_CUT, problem.kind());
            assertEquals(length == 0 ? 1L : 5L, problem.arguments()[0]);
            assertEquals(Finding.CUT, JournalCheck.verify(harmed, Optional.empty(), Optional.empty(), Progress.NONE).finding());
        }
    }

    @Test
    void cutTailIsFoundAgainstTheDatabase() throws IOException {
        Files.delete(folder.resolve(HeadFile.NAME));
        Folders.truncate(journal, starts().get(3));
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(folder));
        assertEquals(Kind.JOURNAL_CUT, problem.kind());
        assertEquals(4L, problem.arguments()[0]);
    }

    @Test
    void cutTailIsFoundThoughTheDatabaseHasAnotherSchema() throws IOException {
        Files.delete(folder.resolve(HeadFile.NAME));
        Folders.truncate(journal, starts().get(3));
        Schema later = new Schema(2, Samples.SCHEMA.tables());
        for (int time = 0; time < 2; time++) {
            RegisterProblem problem = assertThrows(
                    RegisterProblem.class,
                    () -> RegisterFolder.open(folder, later, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE));
            assertEquals(Kind.JOURNAL_CUT, problem.kind());
        }
    }

    @Test
    void entriesExchangedRepeatedOrLeftOutAreFound() throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        List<Long> starts = starts();
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(Arrays.copyOfRange(whole, starts.get(i).intValue(), i == 4 ? whole.length : starts.get(i + 1).intValue()));
        }
        for (int[] order : new int[][] {{0, 2, 1, 3, 4}, {0, 1, 1, 2, 3, 4}, {0, 1, 3, 4}, {0, 1, 2, 3, 4, 4}, {1, 2, 3, 4}}) {
            try (var out = Files.newOutputStream(journal)) {
                for (int entry : order) {
                    out.write(entries.get(entry));
                }
            }
            assertEquals(Finding.ALTERED, check().finding(), Arrays.toString(order));
        }
    }

    @Test
    void entryOfAForeignRegisterIsFound() throws IOException {
        Path foreign = place.resolve("foreign");
        try (RegisterFolder register = Samples.create(foreign)) {
            Samples.put(register, Samples.person("Бөтен"));
        }
        Files.write(journal, Files.readAllBytes(foreign.resolve(JournalFile.NAME)), StandardOpenOption.APPEND);
        assertEquals(Finding.ALTERED, check().finding());
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(folder));
        assertEquals(Kind.JOURNAL_ALTERED, problem.kind());
        assertEquals(6L, problem.arguments()[0]);
    }

    @Test
    void journalThatGrewApartFromAnEarlierHeadIsFoundByThatHead() {
        Head other = new Head(3, new byte[32]);
        assertEquals(Finding.INTACT, check(Optional.of(head)).finding());
        assertEquals(Finding.HEAD_DIFFERS, check(Optional.of(other)).finding());
        assertNotEquals(Optional.empty(), Head.parse(head.toString()));
        assertEquals(head, Head.parse(head.toString()).orElseThrow());
    }

    @Test
    void alteredStoredFileIsFoundByTheCheckWithAPassphrase() throws IOException {
        Path file = folder.resolve("files").resolve(stored.id().toString());
        Folders.flip(file, 30);
        JournalCheck.Result result =
                JournalCheck.verify(folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
        assertEquals(Finding.FILE_BROKEN, result.finding());
        assertEquals(5, result.entry());
    }

    @Test
    void checkWithAPassphraseOpensEveryPart() {
        JournalCheck.Result result =
                JournalCheck.verify(folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.of(head), Progress.NONE);
        assertEquals(Finding.INTACT, result.finding());
        assertEquals(head, result.head());
        assertEquals(0, result.destroyedParts());
        assertEquals(
                List.of("files/" + stored.id(), HeadFile.NAME, JournalFile.NAME, Keyring.NAME, Keyring.COPY, RegisterHeader.COPY, RegisterHeader.NAME),
                result.covered());
    }

    private JournalCheck.Result check() {
        return check(Optional.empty());
    }

    private JournalCheck.Result check(Optional<Head> expected) {
        return JournalCheck.verify(folder, Optional.empty(), expected, Progress.NONE);
    }

    private List<Long> starts() throws IOException {
        return starts(Files.readAllBytes(journal));
    }

    private static List<Long> starts(byte[] whole) {
        List<Long> starts = new ArrayList<>();
        for (int at = 0; at < whole.length; at += ByteBuffer.wrap(whole).getInt(at) + Frame.HEAD + Frame.HASH) {
            starts.add((long) at);
        }
        return starts;
    }

    private static long entryOf(byte[] whole, int at) {
        return starts(whole).stream().filter(start -> start <= at).count();
    }
}
