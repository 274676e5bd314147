package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;
import kz.tizilim.vault.SlotRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a folder to which something was done, by a stranger or by a half restore: nothing of it is destroyed, and all of it is told. */
class DurableOpeningTest {
    private static final int HEADER = 24;
    private static final int SLOT = 93;

    @TempDir
    Path place;

    private final Person first = Samples.person("Сынақова");
    private final Person second = Samples.person("Үлгібеков");
    private Path folder;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("register");
        try (RegisterFolder register = Samples.create(folder)) {
            Samples.put(register, first);
            Samples.put(register, second);
            register.act("letters.scan", changes ->
                    changes.store(first.id(), "скан.pdf", "application/pdf", new ByteArrayInputStream(new byte[900])));
        }
    }

    @Test
    void aMarkThatIsNotSealedDestroysNothing() throws IOException {
        // A slot of zeros with a right checksum, as format 1 took it for a destroyed key.
        byte[] forged = ByteBuffer.allocate(SLOT).putLong(first.id().getMostSignificantBits()).putLong(first.id().getLeastSignificantBits()).put((byte) 2).array();
        Files.write(folder.resolve(Keyring.COPY), forged, StandardOpenOption.APPEND);
        assertEquals(Finding.COPY_BROKEN, check().finding());
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(List.of(Keyring.COPY), register.openingReport().mended());
            assertFalse(register.isErased(first.id()));
            assertEquals(Optional.of(first), register.read(handle -> handle.find(Samples.PERSONS, first.id())));
        }
        assertEquals(Finding.INTACT, check().finding());
    }

    @Test
    void aFailedOpeningLeavesTheDatabase() throws IOException {
        byte[] database = Files.readAllBytes(folder.resolve(Database.FILE));
        Schema later = new Schema(2, Samples.SCHEMA.tables());
        Folders.flip(folder.resolve(JournalFile.NAME), 300);
        for (int time = 0; time < 2; time++) {
            RegisterProblem problem = assertThrows(
                    RegisterProblem.class,
                    () -> RegisterFolder.open(folder, later, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE).close());
            assertEquals(Kind.JOURNAL_ALTERED, problem.kind());
            assertTrue(Files.size(folder.resolve(Database.FILE)) >= database.length / 2);
        }
        Folders.flip(folder.resolve(JournalFile.NAME), 300);
        Samples.open(folder).close();
    }

    @Test
    void lostKeysAreToldAndNeverReplaced() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve(Keyring.NAME));
        for (int slots = 0; slots < 2; slots++) {
            for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
                Files.write(folder.resolve(name), Arrays.copyOf(good, HEADER + slots * SLOT));
            }
            RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(folder).close());
            assertEquals(Kind.KEYS_LOST, problem.kind());
            assertEquals(2 - slots, problem.arguments()[0]);
            assertEquals(Finding.KEYS_LOST, check().finding());
            assertEquals(Finding.KEYS_LOST, chain().finding(), "the count is readable without a passphrase");
        }
        Files.write(folder.resolve(Keyring.NAME), good);
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(Optional.of(second), register.read(handle -> handle.find(Samples.PERSONS, second.id())));
        }
    }

    @Test
    void aFolderWithoutKeysIsNeverCalledIntact() throws IOException {
        Files.delete(folder.resolve(Keyring.NAME));
        Files.delete(folder.resolve(Keyring.COPY));
        assertEquals(Finding.KEYS_LOST, chain().finding());
        assertEquals(Finding.KEYS_LOST, check().finding());
        assertEquals(Kind.KEYRING_DAMAGED, assertThrows(RegisterProblem.class, () -> Samples.open(folder).close()).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "head", "journal.torn", "journal", "keyring", "keyring.copy", "register.tizilim", "register.copy", "register.mv.db", "lock", "past", "aside", "fresh"})
    void aLinkUnderANameOfOursIsRefusedAndWhatItNamesIsLeftAlone(String name) throws IOException {
        Path outside = place.resolve("outside");
        boolean isFolder = List.of("files", "past", "aside", "fresh").contains(name);
        if (isFolder) {
            Files.createDirectory(outside);
            Files.write(outside.resolve(UUID.randomUUID().toString()), new byte[5]);
        } else {
            Files.write(outside, new byte[5]);
        }
        Path link = folder.resolve(name);
        if (Files.exists(link)) {
            Files.move(link, place.resolve("moved"));
        }
        Files.createSymbolicLink(link, outside);
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.open(folder).close());
        assertEquals(Kind.UNEXPECTED_FILE, problem.kind());
        assertEquals(name, problem.arguments()[0]);
        assertThrows(RegisterProblem.class, this::check);
        if (isFolder) {
            try (var left = Files.list(outside)) {
                assertEquals(1, left.count());
            }
        } else {
            assertArrayEquals(new byte[5], Files.readAllBytes(outside));
        }
    }

    @Test
    void aPipeDoesNotHangAndAGiantFileIsRefusedAtOnce() throws Exception {
        Path journal = folder.resolve(JournalFile.NAME);
        Path keyring = folder.resolve(Keyring.NAME);
        byte[] good = Files.readAllBytes(journal);
        Files.delete(journal);
        assertEquals(0, new ProcessBuilder("mkfifo", journal.toString()).start().waitFor());
        assertEquals(Kind.UNEXPECTED_FILE, quickly());
        Files.delete(journal);
        Files.write(journal, good);
        grow(journal, 3L << 30);
        assertEquals(Kind.JOURNAL_ALTERED, quickly());
        Files.write(journal, good);
        // A length of two thousand million bytes that lie nowhere.
        Files.write(journal, ByteBuffer.allocate(8).putInt(2_000_000_000).putInt(~2_000_000_000).array(), StandardOpenOption.APPEND);
        grow(journal, (2L << 30) + 4096);
        assertEquals(Kind.JOURNAL_ALTERED, quickly());
        Files.write(journal, good);
        grow(keyring, 3L << 30);
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(List.of(Keyring.NAME), register.openingReport().mended());
        }
        assertEquals(Finding.INTACT, check().finding());
    }

    @Test
    void anOlderJournalBesideNewerFilesLosesNone() throws IOException {
        Path earlier = Folders.copy(folder, place.resolve("earlier"));
        StoredFile newer;
        try (RegisterFolder register = Samples.open(folder)) {
            newer = register.act("letters.scan", changes ->
                    changes.store(first.id(), "жаңа.pdf", "application/pdf", new ByteArrayInputStream(new byte[70])));
        }
        byte[] sealed = Files.readAllBytes(folder.resolve("files").resolve(newer.id().toString()));
        Path half = Folders.copy(earlier, place.resolve("half"));
        Files.write(half.resolve("files").resolve(newer.id().toString()), sealed);
        try (RegisterFolder register = Samples.open(half)) {
            assertEquals(1, register.openingReport().filesSetAside());
        }
        assertArrayEquals(sealed, Files.readAllBytes(half.resolve("aside").resolve(newer.id().toString())));
    }

    @Test
    void aKeyringFromBeforeADestructionIsToldAndDestroyedAgain() throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            register.act("operator.logo", changes ->
                    changes.store(RegisterRecord.COMPANY, "таңба.png", "image/png", new ByteArrayInputStream(new byte[7])));
        }
        byte[] old = Files.readAllBytes(folder.resolve(Keyring.NAME));
        try (RegisterFolder register = Samples.open(folder)) {
            register.erase(Set.of(first.id()), Progress.NONE);
        }
        Files.write(folder.resolve(Keyring.NAME), old);
        Files.write(folder.resolve(Keyring.COPY), old);
        assertEquals(Finding.KEYRING_OLD, check().finding());
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(1, register.openingReport().keysErasedAgain());
            assertTrue(register.isErased(first.id()));
            assertEquals(Optional.empty(), register.read(handle -> handle.find(Samples.PERSONS, first.id())));
            assertEquals(Optional.of(second), register.read(handle -> handle.find(Samples.PERSONS, second.id())));
        }
        assertEquals(Finding.INTACT, check().finding());
    }

    @Test
    void anEntryIsNotWrittenBehindAHole() throws IOException {
        RegisterFolder register = Samples.open(folder);
        Folders.truncate(folder.resolve(JournalFile.NAME), Files.size(folder.resolve(JournalFile.NAME)) - 40);
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> Samples.put(register, Samples.person("Кейінгі")));
        assertEquals(Kind.REOPEN_NEEDED, problem.kind());
        register.close();
    }

    @Test
    void aChainRewrittenWithoutAKeyIsFound() throws IOException {
        Path journal = folder.resolve(JournalFile.NAME);
        byte[] whole = Files.readAllBytes(journal);
        // The last entry with another time and with hashes that fit: what anybody could write.
        int last = 0;
        for (int at = 0; at < whole.length; at += ByteBuffer.wrap(whole).getInt(at) + Frame.HEAD + Frame.HASH) {
            last = at;
        }
        int length = ByteBuffer.wrap(whole).getInt(last);
        whole[last + Frame.HEAD + 12] ^= 1;
        byte[] body = Arrays.copyOfRange(whole, last + Frame.HEAD, last + Frame.HEAD + length);
        byte[] hash = Sealing.sha256().digest(body);
        System.arraycopy(hash, 0, whole, last + Frame.HEAD + length, Frame.HASH);
        Files.write(journal, whole);
        Files.delete(folder.resolve(HeadFile.NAME));
        Files.delete(folder.resolve(Database.FILE));
        assertEquals(Kind.JOURNAL_ALTERED, assertThrows(RegisterProblem.class, () -> Samples.open(folder).close()).kind());
        JournalCheck.Result result = check();
        assertEquals(Finding.ALTERED, result.finding());
        assertEquals(3, result.entry());
    }

    @Test
    void anAuditorIsNotMadeAnAssistantByEditing() throws IOException {
        char[] other = "басқа құпия тіркес".toCharArray();
        try (RegisterFolder register = Samples.open(folder)) {
            register.access().add(SlotRole.AUDITOR, other);
        }
        for (String name : List.of(RegisterHeader.NAME, RegisterHeader.COPY)) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("auditor", "assistant"));
        }
        RegisterProblem problem = assertThrows(
                RegisterProblem.class, () -> RegisterFolder.open(folder, Samples.SCHEMA, Unlock.passphrase(other), Progress.NONE).close());
        assertEquals(Kind.WRONG_PASSPHRASE, problem.kind());
    }

    @Test
    void theOtherCopyOfTheRegisterFileOpensWhateverBecameOfOne() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve(RegisterHeader.NAME));
        for (String name : List.of(RegisterHeader.NAME, RegisterHeader.COPY)) {
            for (int at = 0; at < good.length; at += good.length / 12) {
                Folders.flip(folder.resolve(name), at);
                assertEquals(Finding.COPY_BROKEN, check().finding(), name + " byte " + at);
                try (RegisterFolder register = Samples.open(folder)) {
                    assertEquals(List.of(name), register.openingReport().mended(), name + " byte " + at);
                }
                assertArrayEquals(good, Files.readAllBytes(folder.resolve(name)));
            }
        }
        Files.delete(folder.resolve(RegisterHeader.NAME));
        Samples.open(folder).close();
        assertArrayEquals(good, Files.readAllBytes(folder.resolve(RegisterHeader.NAME)));
    }

    private Kind quickly() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThrows(RegisterProblem.class, () -> Samples.open(folder).close()).kind());
    }

    private static void grow(Path file, long length) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
    }

    private JournalCheck.Result check() {
        return JournalCheck.verify(folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE)), Optional.empty(), Progress.NONE);
    }

    private JournalCheck.Result chain() {
        return JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE);
    }
}
