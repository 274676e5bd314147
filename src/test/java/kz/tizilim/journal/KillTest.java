package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 20;

    @TempDir
    Path place;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path folder = place.resolve("register");
        Samples.create(folder).close();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String where = "seed " + seed + ", kill " + kill;
            int before = acknowledged.size();
            actUntilKilled(folder, 1 + random.nextInt(60), acknowledged);
            assertTrue(acknowledged.size() > before, where);
            try (RegisterFolder register = Samples.open(folder)) {
                assertTrue(register.head().number() >= acknowledged.size(), where);
                for (String told : acknowledged.subList(before, acknowledged.size())) {
                    UUID id = UUID.fromString(told.substring(told.indexOf(' ') + 1));
                    assertTrue(register.read(handle -> handle.find(Samples.PERSONS, id)).isPresent(), where);
                    assertEquals(Long.parseLong(told.substring(0, told.indexOf(' '))), register.history(id).get(0).seq(), where);
                }
                assertEquals(register.head().number(), Samples.count(register, "select count(*) from person"), where);
            }
            JournalCheck.Result check = JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE);
            assertEquals(JournalCheck.Finding.INTACT, check.finding(), where);
        }
    }

    /** Kills the child after so many acknowledgements; those that were on their way by then count as well. */
    private static void actUntilKilled(Path folder, int count, List<String> acknowledged) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                acknowledged.add(told.readLine());
            }
            child.toHandle().destroyForcibly();
            // A last line may have been cut short: it counts only when its id is whole.
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.length() == line.indexOf(' ') + 1 + 36) {
                    acknowledged.add(line);
                }
            }
        }
        assertTrue(child.waitFor(30, TimeUnit.SECONDS));
    }
}
