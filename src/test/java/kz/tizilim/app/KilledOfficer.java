package kz.tizilim.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import kz.tizilim.ui.Screenshots;

/**
 * The program with the form of a new person open, in which somebody writes number after number until the process is killed. Each number
 * is told after it stands in the field, with the milliseconds at which it did.
 */
final class KilledOfficer {
    private static final int PATIENCE = 200;

    private KilledOfficer() {}

    public static void main(String[] arguments) throws InterruptedException {
        WholeProgram program = WholeProgram.onThreads(Path.of(arguments[0]), Path.of(arguments[1]), Clock.systemUTC()).unlock();
        program.until("shell", PATIENCE);
        program.go("subjects.title");
        program.until("subjects-new", PATIENCE);
        program.fire("subjects-new");
        program.until("subjects-form-surname", PATIENCE);
        for (int number = 1; ; number++) {
            int written = number;
            long at = Screenshots.onScreen(() -> {
                program.write("subjects-form-surname", "Сынақова " + written);
                return System.currentTimeMillis();
            });
            byte[] told = (number + " " + at + ".\n").getBytes(StandardCharsets.UTF_8);
            System.out.write(told, 0, told.length);
            System.out.flush();
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }
    }
}
