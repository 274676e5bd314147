package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.tizilim.journal.DraftFiles;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.storage.Json;
import kz.tizilim.ui.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real kills of the program while a form is being written in: its draft is there but for the last two seconds, and the register is sound. */
class KilledFormWindowTest {
    /** More of them: {@code -Ddraft.kills=50}. */
    private static final int KILLS = Integer.getInteger("draft.kills", 2);
    /** Two seconds between two looks, and what a busy machine takes to come to one and to write it. */
    private static final long LOST_AT_MOST = 2_000 + 700;

    @TempDir
    private Path folder;

    private record Written(int number, long at) {}

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void draftOfAKilledProgramIsThereButForTheLastTwoSeconds() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path register = folder.resolve("register");
        TestSession.withCompany(register, "2026-11-20").close();
        for (int kill = 0; kill < KILLS; kill++) {
            String where = "seed " + seed + ", kill " + kill;
            List<Written> told = writeUntilKilled(register, 2_800 + random.nextInt(2_500));
            long killed = told.get(told.size() - 1).at();
            int due = told.stream().filter(each -> each.at() <= killed - LOST_AT_MOST).map(Written::number).max(Comparator.naturalOrder()).orElse(0);
            try (RegisterSession session = TestSession.again(register, "2026-11-21")) {
                DraftFiles.Found found = session.folder().drafts().all();
                assertThat(found.unreadable()).as(where).isEmpty();
                assertThat(found.kept()).as(where).hasSize(1);
                Draft draft = Json.read(found.kept().get(0).content(), Draft.class);
                String surname = draft.content().path("subjects-form-surname").path("now").path("is").asText();
                assertThat(surname).as(where).startsWith("Сынақова ");
                assertThat(Integer.parseInt(surname.substring(surname.indexOf(' ') + 1))).as(where).isBetween(due, told.get(told.size() - 1).number() + 1);
                assertThat(session.persons().count()).as(where).isEqualTo(1);
                session.folder().drafts().delete(draft.id());
            }
            assertThat(JournalCheck.verify(register, Optional.empty(), Optional.empty(), Progress.NONE).finding()).as(where).isEqualTo(JournalCheck.Finding.INTACT);
        }
    }

    // Surefire gives the class path to the process, JUnit's console to a class loader of its own.
    private static String classPath() {
        return KilledOfficer.class.getClassLoader() instanceof URLClassLoader own
                ? Arrays.stream(own.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Kills the child so many milliseconds after the first word. */
    private List<Written> writeUntilKilled(Path register, long millis) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        // The display that this test has is the child's too.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib") && !argument.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath(), KilledOfficer.class.getName(), folder.resolve("settings").toString(), register.toString()));
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
            long begun = 0;
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                lines.add(line);
                begun = begun == 0 ? System.currentTimeMillis() : begun;
                if (System.currentTimeMillis() - begun >= millis) {
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.toHandle().destroyForcibly();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        // A last line may have been cut short: it counts only with its end.
        return lines.stream()
                .filter(line -> line.matches("\\d+ \\d+\\."))
                .map(line -> new Written(Integer.parseInt(line.substring(0, line.indexOf(' '))), Long.parseLong(line.substring(line.indexOf(' ') + 1, line.length() - 1))))
                .toList();
    }
}
