package kz.tizilim.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.JournalCheck.Finding;
import kz.tizilim.journal.Samples.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFilesTest {
    private static final byte[] WORDS = "{\"title\":\"Сынақова туралы\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    private final UUID id = UUID.randomUUID();
    private Path folder;
    private RegisterFolder register;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("register");
        register = Samples.create(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Path file(UUID draft) {
        return folder.resolve("drafts").resolve(draft.toString());
    }

    private void reopen() {
        register.close();
        register = Samples.open(folder);
    }

    private List<String> kept() {
        return register.drafts().all().kept().stream().map(draft -> new String(draft.content(), StandardCharsets.UTF_8)).toList();
    }

    private JournalCheck.Result verify() {
        return JournalCheck.verify(folder, Optional.of(Unlock.passphrase(Samples.PASSPHRASE.clone())), Optional.empty(), Progress.NONE);
    }

    @Test
    void draftIsThereAfterOpeningAgainAndNothingOfItCanBeReadInTheFolder() throws IOException {
        register.drafts().write(id, WORDS);
        register.drafts().write(id, "{\"title\":\"Сынақова туралы, жалғасы\"}".getBytes(StandardCharsets.UTF_8));
        long entries = register.head().number();
        reopen();
        assertThat(kept()).containsExactly("{\"title\":\"Сынақова туралы, жалғасы\"}");
        assertThat(register.head().number()).isEqualTo(entries);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.UTF_8)).as(each.toString()).doesNotContain("туралы");
            }
        }
        register.drafts().delete(id);
        register.drafts().delete(id);
        assertThat(file(id)).doesNotExist();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsDamagedForeignOrNoFileIsToldByItsNameAndLeftAsItIs() throws IOException {
        register.drafts().write(id, WORDS);
        UUID damaged = UUID.randomUUID();
        register.drafts().write(damaged, WORDS);
        Folders.flip(file(damaged), (int) Files.size(file(damaged)) - 3);
        UUID moved = UUID.randomUUID();
        Files.copy(file(id), file(moved));
        UUID foreign = UUID.randomUUID();
        try (RegisterFolder other = Samples.create(place.resolve("other"))) {
            other.drafts().write(foreign, WORDS);
        }
        Files.move(place.resolve("other/drafts/" + foreign), file(foreign));
        UUID empty = UUID.randomUUID();
        Files.createFile(file(empty));
        UUID link = UUID.randomUUID();
        Files.createSymbolicLink(file(link), file(id));
        UUID directory = UUID.randomUUID();
        Files.createDirectory(file(directory));
        Files.writeString(folder.resolve("drafts/notes.txt"), "жазба");
        reopen();
        assertThat(kept()).hasSize(1);
        List<String> told = Stream.of(damaged, moved, foreign, empty, link, directory).map(UUID::toString).toList();
        assertThat(register.drafts().all().unreadable()).containsAll(told).contains("notes.txt").hasSize(told.size() + 1);
        assertThat(file(damaged)).exists();
        assertThat(verify().finding()).isEqualTo(Finding.DRAFT_BROKEN);
        register.drafts().remove(damaged.toString());
        register.drafts().remove(link.toString());
        assertThat(file(damaged)).doesNotExist();
        assertThat(file(id)).as("what a link pointed at").exists();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void crashWhileWritingLeavesTheDraftOfBefore() throws IOException {
        register.drafts().write(id, WORDS);
        Files.write(folder.resolve("drafts").resolve(id + ".new"), new byte[7]);
        reopen();
        assertThat(kept()).containsExactly(new String(WORDS, StandardCharsets.UTF_8));
        assertThat(register.drafts().all().unreadable()).isEmpty();
        register.drafts().write(id, WORDS);
        assertThat(folder.resolve("drafts").resolve(id + ".new")).doesNotExist();
    }

    @Test
    void checkCoversDraftsAndABackupHoldsNone() throws IOException {
        register.drafts().write(id, WORDS);
        register.backUp(place.resolve("backup"), Progress.NONE);
        try (Stream<Path> files = Files.walk(place.resolve("backup"))) {
            assertThat(files.filter(file -> file.toString().contains("draft"))).isEmpty();
        }
        byte[] sealed = Files.readAllBytes(file(id));
        try (Stream<Path> files = Files.walk(place.resolve("backup"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(indexOf(Files.readAllBytes(each), Arrays.copyOfRange(sealed, 4, 36))).as(each.toString()).isNegative();
            }
        }
        JournalCheck.Result result = verify();
        assertThat(result.finding()).isEqualTo(Finding.INTACT);
        assertThat(result.covered()).contains("drafts/" + id);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    @Test
    void destroyingAPersonRemovesTheDraftsThatNameHerAndNoOther() {
        Person person = Samples.person("Сынақова");
        Samples.put(register, person);
        register.drafts().write(id, ("{\"record\":\"" + person.id() + "\"}").getBytes(StandardCharsets.UTF_8));
        UUID other = UUID.randomUUID();
        register.drafts().write(other, WORDS);
        register.erase(Set.of(person.id()), Progress.NONE);
        assertThat(file(id)).doesNotExist();
        assertThat(kept()).containsExactly(new String(WORDS, StandardCharsets.UTF_8));
    }
}
