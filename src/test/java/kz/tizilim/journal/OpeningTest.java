package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {
    @TempDir
    Path place;

    private Path folder;
    private Path early;
    private String state;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("Үлгі тізілімі");
        try (RegisterFolder register = Samples.create(folder)) {
            Samples.put(register, Samples.person("Сынақова"));
        }
        early = Folders.copy(folder, place.resolve("early"));
        try (RegisterFolder register = Samples.open(folder)) {
            Samples.put(register, Samples.person("Үлгібеков"));
            Samples.put(register, Samples.person("Мысалов"));
            state = Samples.dump(register);
        }
    }

    @Test
    void wrongPassphraseIsToldAsSuch() {
        assertProblem(
                Kind.WRONG_PASSPHRASE,
                () -> RegisterFolder.open(folder, Samples.SCHEMA, Unlock.passphrase("басқа".toCharArray()), Progress.NONE));
    }

    @Test
    void mistypedRecoveryCodeNamesItsGroup() {
        String typed = Samples.RECOVERY.toString();
        String wrong = (typed.charAt(0) == 'A' ? "B" : "A") + typed.substring(1);
        RegisterProblem problem = assertProblem(
                Kind.RECOVERY_CODE_MISTYPED,
                () -> RegisterFolder.open(folder, Samples.SCHEMA, Unlock.recovery(wrong), Progress.NONE));
        assertEquals(1, problem.arguments()[0]);
    }

    @Test
    void secondInstanceIsRefusedAndTheFirstGoesOn() {
        try (RegisterFolder register = Samples.open(folder)) {
            assertProblem(Kind.ALREADY_OPEN, () -> Samples.open(folder));
            Samples.put(register, Samples.person("Үшінші"));
        }
        Samples.open(folder).close();
    }

    @Test
    void missingForeignAndOccupiedFoldersAreToldApart() throws IOException {
        assertProblem(Kind.FOLDER_MISSING, () -> Samples.open(place.resolve("жоқ")));
        Path empty = Files.createDirectory(place.resolve("empty"));
        assertProblem(Kind.NOT_A_REGISTER, () -> Samples.open(empty));
        Files.writeString(empty.resolve(RegisterHeader.NAME), "{\"format\":1,\"slots\":[");
        assertProblem(Kind.NOT_A_REGISTER, () -> Samples.open(empty));
        Files.writeString(empty.resolve(RegisterHeader.NAME), "{\"format\":1}");
        assertProblem(Kind.NOT_A_REGISTER, () -> Samples.open(empty));
        assertProblem(Kind.NOT_EMPTY, () -> Samples.create(folder));
        assertProblem(Kind.FOLDER_NAME, () -> Samples.create(place.resolve("a;b")));
    }

    @Test
    void newerFormatIsRefusedUntouched() throws IOException {
        for (String name : List.of(RegisterHeader.NAME, RegisterHeader.COPY)) {
            Path file = folder.resolve(name);
            Files.writeString(file, Files.readString(file).replace("\"format\":2", "\"format\":3"));
        }
        assertProblem(Kind.NEWER_FORMAT, () -> Samples.open(folder));
    }

    @Test
    void lostDatabaseIsMadeAnew() throws IOException {
        Files.delete(folder.resolve(Database.FILE));
        assertOpens(new OpeningReport(false, true, 0));
    }

    @Test
    void brokenDatabaseIsMadeAnew() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve(Database.FILE), noise);
        assertOpens(new OpeningReport(false, true, 0));
    }

    @Test
    void databaseOfAnotherRegisterIsMadeAnew() throws IOException {
        Path other = place.resolve("other");
        Samples.create(other).close();
        Files.write(folder.resolve(Database.FILE), Files.readAllBytes(other.resolve(Database.FILE)));
        assertOpens(new OpeningReport(false, true, 0));
    }

    @Test
    void olderDatabaseIsCompleted() throws IOException {
        for (String name : List.of(Database.FILE, DatabaseSeal.NAME)) {
            Files.write(folder.resolve(name), Files.readAllBytes(early.resolve(name)));
        }
        assertOpens(new OpeningReport(false, false, 2));
    }

    @Test
    void aDatabaseThatIsNotTheSealedOneIsMadeAnew() throws IOException {
        Files.write(folder.resolve(Database.FILE), Files.readAllBytes(early.resolve(Database.FILE)));
        assertOpens(new OpeningReport(false, true, 0));
        Files.delete(folder.resolve(DatabaseSeal.NAME));
        assertOpens(new OpeningReport(false, true, 0));
        Folders.flip(folder.resolve(DatabaseSeal.NAME), 30);
        assertOpens(new OpeningReport(false, true, 0));
    }

    @Test
    void nobodyElseMayReadTheFilesOfARegister() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder.resolve(FolderLock.NAME), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder.resolve(Database.FILE), PosixFilePermissions.fromString("rw-rw-rw-"));
        try (RegisterFolder register = Samples.open(folder);
                PastRegister past = register.asOf(Instant.now(), Progress.NONE);
                var files = Files.walk(folder)) {
            assertEquals(3, past.head().number());
            for (Path each : files.toList()) {
                String allowed = Files.isDirectory(each) ? "rwx------" : "rw-------";
                assertEquals(allowed, PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each.toString());
            }
        }
    }

    @Test
    void databaseOfAKilledProgramIsMadeAnew(@TempDir Path copies) throws IOException, InterruptedException {
        boolean rebuilt = false;
        try (RegisterFolder running = Samples.open(folder)) {
            // What H2 has not written yet a kill would lose, too: it writes twice a second.
            for (int tries = 0; tries < 20 && !rebuilt; tries++) {
                Thread.sleep(500);
                Path copy = Folders.copy(folder, copies.resolve("copy-" + tries));
                try (RegisterFolder after = Samples.open(copy)) {
                    rebuilt = after.openingReport().rebuilt();
                    assertEquals(Samples.dump(running), Samples.dump(after));
                }
            }
        }
        assertTrue(rebuilt);
    }

    @Test
    void otherSchemaIsFoldedAnew() {
        Schema later = new Schema(2, Samples.SCHEMA.tables());
        try (RegisterFolder register = RegisterFolder.open(folder, later, Unlock.passphrase(Samples.PASSPHRASE), Progress.NONE)) {
            assertTrue(register.openingReport().rebuilt());
            assertEquals(state.replaceAll("JOURNAL_HEAD.*\n", ""), Samples.dump(register).replaceAll("JOURNAL_HEAD.*\n", ""));
        }
    }

    @Test
    void unfinishedLastEntryIsSetAsideAndTold() throws IOException {
        byte[] next;
        Path ahead = Folders.copy(folder, place.resolve("ahead"));
        long length = Files.size(folder.resolve(JournalFile.NAME));
        try (RegisterFolder register = Samples.open(ahead)) {
            Samples.put(register, Samples.person("Кейінгі"));
        }
        byte[] whole = Files.readAllBytes(ahead.resolve(JournalFile.NAME));
        next = Arrays.copyOfRange(whole, (int) length, whole.length);
        for (int kept : new int[] {1, 7, 8, 100, next.length - 1}) {
            Files.write(folder.resolve(JournalFile.NAME), Arrays.copyOf(next, kept), StandardOpenOption.APPEND);
            assertOpens(new OpeningReport(true, false, 0));
            assertEquals(length, Files.size(folder.resolve(JournalFile.NAME)));
            assertOpens(new OpeningReport(false, false, 0));
        }
        assertEquals(1 + 7 + 8 + 100 + next.length - 1, Files.size(folder.resolve(JournalFile.TORN)));
        Files.write(folder.resolve(JournalFile.NAME), new byte[300], StandardOpenOption.APPEND);
        assertOpens(new OpeningReport(true, false, 0));
    }

    @Test
    void damagedSlotOfTheKeyringComesFromTheOtherCopy() throws IOException {
        byte[] good = Files.readAllBytes(folder.resolve(Keyring.NAME));
        Folders.flip(folder.resolve(Keyring.NAME), 40);
        assertOpens(mended(Keyring.NAME));
        Files.delete(folder.resolve(Keyring.COPY));
        assertOpens(mended(Keyring.COPY));
        assertOpens(new OpeningReport(false, false, 0));
        assertEquals(good.length, Files.size(folder.resolve(Keyring.COPY)));
        Folders.flip(folder.resolve(Keyring.NAME), 40);
        Folders.flip(folder.resolve(Keyring.COPY), 41);
        assertProblem(Kind.KEYS_LOST, () -> Samples.open(folder));
        Files.write(folder.resolve(Keyring.NAME), good);
        assertOpens(mended(Keyring.COPY));
    }

    private static OpeningReport mended(String name) {
        return new OpeningReport(false, false, 0, List.of(name), 0, false, 0);
    }

    @Test
    void readOnlyFolderIsToldAsSuch() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Files.delete(folder.resolve(FolderLock.NAME));
        assertTrue(folder.toFile().setWritable(false));
        assertProblem(Kind.FOLDER_NOT_WRITABLE, () -> Samples.open(folder));
        assertTrue(folder.toFile().setWritable(true));
    }

    @Test
    void filesOfAnInterruptedActionAreSwept() throws IOException {
        String half = UUID.randomUUID() + ".new";
        Files.write(folder.resolve("files").resolve(half), new byte[3]);
        Files.write(folder.resolve("files").resolve(".nas-index"), new byte[3]);
        Files.createDirectory(folder.resolve("files").resolve("@eaDir"));
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(1, register.openingReport().filesSetAside());
        }
        assertFalse(Files.exists(folder.resolve("files").resolve(half)));
        assertEquals(3, Files.size(folder.resolve("aside").resolve(half)));
        assertTrue(Files.exists(folder.resolve("files").resolve(".nas-index")), "what is not ours is left alone");
    }

    @Test
    void openingThatIsCancelledHarmsNothing() throws IOException {
        Files.delete(folder.resolve(Database.FILE));
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {
                assertTrue(done <= total);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertProblem(
                Kind.CANCELLED,
                () -> RegisterFolder.open(folder, Samples.SCHEMA, Unlock.passphrase(Samples.PASSPHRASE), impatient));
        assertOpens(new OpeningReport(false, true, 0));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemHasItsWordsInEveryLanguage(Kind kind) {
        RegisterProblem problem = new RegisterProblem(kind, 3, 5);
        for (Language language : Language.values()) {
            String words = Messages.of(language).say(problem.key(), problem.arguments());
            assertFalse(words.isBlank());
            assertFalse(words.contains("{"), words);
        }
    }

    private void assertOpens(OpeningReport expected) {
        try (RegisterFolder register = Samples.open(folder)) {
            assertEquals(expected, register.openingReport());
            assertEquals(state, Samples.dump(register));
        }
        assertEquals(
                JournalCheck.Finding.INTACT,
                JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE).finding());
    }

    private static RegisterProblem assertProblem(Kind kind, Supplier<RegisterFolder> opening) {
        RegisterProblem problem = assertThrows(RegisterProblem.class, () -> opening.get().close());
        assertEquals(kind, problem.kind());
        assertTrue(List.of(problem.arguments()).size() <= 2);
        return problem;
    }
}
