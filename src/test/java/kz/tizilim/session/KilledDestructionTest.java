package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.Progress;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real kills while persons are being destroyed: whoever was ordered to be destroyed is, or is told as unfinished; nobody else loses a word. */
class KilledDestructionTest {
    private static final int KILLS = 4;
    private static final int PERSONS = 12;

    @TempDir
    private Path place;

    private final List<Person> persons = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void fillARegister() {
        folder = place.resolve("register");
        try (RegisterSession session = TestSession.withCompany(folder, KilledDestroyer.DAY)) {
            ConsentText text = TestSession.textInUse(session);
            for (int each = 0; each < PERSONS; each++) {
                Person kept = session.persons().keep(new Person(
                        UUID.randomUUID(), 0, "Сынақова " + each, "Үлгі", null, null, null, null, null, null, null, List.of("customers"), null, null, null));
                session.consents().keep(Consent.fresh(kept.id(), session.consents().today()).by(text.id()), null);
            }
            persons.addAll(session.persons().page(0, 1000));
            persons.forEach(person -> consents.addAll(session.consents().of(person.id())));
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatAKillInterruptsIsToldAndCompletedAndNothingElseIsLost() throws IOException, InterruptedException {
        Set<Integer> destroyed = new HashSet<>();
        int unfinished = 0;
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String where = "kill " + kill;
            List<String> told = destroyUntil(kill % 2 == 0 ? "begun" : "erasing", 1 + kill % 3);
            Set<Integer> begun = numbers(told, "begun");
            Set<Integer> done = numbers(told, "done");
            midway += begun.size() - done.size();
            destroyed.addAll(done);
            try (RegisterSession session = TestSession.again(folder, KilledDestroyer.DAY)) {
                List<DestructionAct> left = session.personDestruction().unfinished();
                assertThat(left).as(where).extracting(DestructionAct::person).noneMatch(destroyed::contains).isSubsetOf(begun);
                unfinished += left.size();
                left.forEach(act -> assertThat(session.persons().find(act.owners().get(0))).as(where).isPresent());
                left.forEach(act -> session.personDestruction().finish(act, Progress.NONE));
                assertThat(session.personDestruction().unfinished()).as(where).isEmpty();
                session.personDestruction().acts().forEach(act -> destroyed.add(act.person()));
                compare(session, destroyed, where);
            }
            assertThat(JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE).finding()).as(where).isEqualTo(JournalCheck.Finding.INTACT);
        }
        assertThat(midway).as("kills on the way").isPositive();
        assertThat(unfinished).as("kills between the act and the erasing of the keys").isPositive();
    }

    /** Who was destroyed is gone with her consents; all others are as they were. */
    private void compare(RegisterSession session, Set<Integer> destroyed, String where) {
        for (int each = 0; each < persons.size(); each++) {
            Person person = persons.get(each);
            boolean gone = destroyed.contains(person.number());
            assertThat(session.persons().find(person.id())).as(where).isEqualTo(gone ? Optional.empty() : Optional.of(person));
            assertThat(session.folder().isErased(person.id())).as(where).isEqualTo(gone);
            assertThat(session.consents().of(person.id()))
                    .as(where)
                    .isEqualTo(gone ? List.of() : consents.stream().filter(consent -> consent.person().equals(person.id())).toList());
        }
        assertThat(session.persons().count()).as(where).isEqualTo(persons.size() - destroyed.size());
    }

    /**
     * Kills the child when it has told a step so many times, and after a beginning as soon as its act is in the journal.
     *
     * @return what it told up to its end
     */
    private List<String> destroyUntil(String step, int times) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                        System.getProperty("java.class.path"), KilledDestroyer.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path journal = folder.resolve("journal");
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (int left = times; left > 0; ) {
                String line = lines.readLine();
                told.add(line);
                left -= line.startsWith(step) ? 1 : 0;
            }
            if (step.equals("begun")) {
                long before = Files.size(journal);
                while (Files.size(journal) == before && child.isAlive()) {
                    Thread.onSpinWait();
                }
            }
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
            }
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private static Set<Integer> numbers(List<String> told, String step) {
        // A last line may have been cut short: it counts only with its end.
        return told.stream()
                .filter(line -> line.matches(step + " \\d+\\."))
                .map(line -> Integer.valueOf(line.substring(step.length() + 1, line.length() - 1)))
                .collect(Collectors.toSet());
    }
}
