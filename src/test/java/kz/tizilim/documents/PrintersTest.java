package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrintersTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @Test
    void theSystemsPrintersAreListedTheDefaultFirst() {
        Printers printers = Printers.on("Linux", new Answers(Map.of(
                "lpstat -e", new SystemCommands.Outcome(0, "Canon\nHP\n"), "lpstat -d", new SystemCommands.Outcome(0, "system default destination: HP"))));

        assertThat(printers.all()).containsExactly(new Printer("HP", true), new Printer("Canon", false));
    }

    @Test
    void noPrintersIsAnEmptyList() {
        Printers printers = Printers.on("Linux", new Answers(Map.of("lpstat -e", new SystemCommands.Outcome(1, "lpstat: No destinations added."))));

        assertThat(printers.all()).isEmpty();
    }

    @Test
    void thePdfItselfGoesToThePrinterWithoutAFile() {
        Answers commands = new Answers(Map.of("lp", new SystemCommands.Outcome(0, "request id is HP-1 (1 file(s))")));

        Printers.on("Linux", commands).print(PDF, "32-ш", new Printer("HP", true), 2);

        assertThat(commands.asked).containsExactly("lp -d HP -n 2 -t 32-ш -o media=A4");
        assertThat(commands.given).containsExactly(PDF);
    }

    @Test
    void aRefusalCarriesThePrintersWords() {
        Answers commands = new Answers(Map.of("lp", new SystemCommands.Outcome(1, "lp: The printer or class does not exist.")));

        assertThatThrownBy(() -> Printers.on("Linux", commands).print(PDF, "1", new Printer("HP", true), 1))
                .isInstanceOfSatisfying(PrintProblem.class, problem -> {
                    assertThat(problem.key()).isEqualTo("documents.problem.print_refused");
                    assertThat(problem.arguments()).containsExactly("HP", "lp: The printer or class does not exist.");
                });
    }

    @Test
    void withoutCupsTheRuntimePrintsAndSaysThatThereIsNoPrinter() {
        Printers printers = Printers.on("Linux", new Answers(Map.of()));

        assertThat(printers.all()).isEmpty();
        assertThatThrownBy(() -> printers.print(PDF, "1", new Printer("HP", true), 1))
                .isInstanceOf(PrintProblem.class).hasMessage("documents.problem.no_printer");
    }

    @Test
    void windowsNeverAsksForCups() {
        Answers commands = new Answers(Map.of());

        assertThat(Printers.on("Windows 11", commands).all()).isEmpty();
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void aRealProcessIsGivenItsInputAndItsEndIsSeen() throws IOException {
        SystemCommands commands = new ProcessCommands();

        assertThat(commands.run(List.of("cat"), PDF)).isEqualTo(new SystemCommands.Outcome(0, "%PDF"));
        assertThat(commands.run(List.of("false"), new byte[1 << 20]).exit()).isNotZero();
        assertThatThrownBy(() -> commands.run(List.of("no-such-program-here"), PDF)).isInstanceOf(IOException.class);
    }

    @Test
    void eachSystemOpensFilesInItsOwnWay(@TempDir Path folder) {
        Answers commands = new Answers(Map.of("", new SystemCommands.Outcome(0, "")));

        SystemOpener.on("Linux", commands).open(folder);
        SystemOpener.on("Windows 10", commands).open(folder);
        SystemOpener.on("Mac OS X", commands).open(folder);

        assertThat(commands.asked).containsExactly("xdg-open " + folder, "explorer.exe " + folder, "open " + folder);
        assertThatThrownBy(() -> SystemOpener.on("Linux", commands).open(folder.resolve("none.pdf"))).isInstanceOf(FileProblem.class);
    }

    @Test
    void aSavedPaperReplacesTheOldOneWhole(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("хат.pdf");
        PaperFile.write(new byte[] {1}, target);
        PaperFile.write(PDF, target);

        assertThat(target).hasBinaryContent(PDF);
        assertThat(folder).isDirectoryContaining(target::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aPaperThatCannotBeSavedLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("хат.pdf"));
        Files.writeString(target.resolve("inside"), "x");

        assertThatThrownBy(() -> PaperFile.write(PDF, target)).isInstanceOf(FileProblem.class).hasMessage("documents.problem.not_written");
        assertThatThrownBy(() -> PaperFile.write(PDF, folder.resolve("none/хат.pdf"))).isInstanceOf(FileProblem.class);
        assertThat(folder.toFile().list()).containsExactly("хат.pdf");
    }

    /** Stands for the system's programs: answers by the beginning of the command, as if the others were not installed. */
    private static final class Answers implements SystemCommands {
        private final Map<String, Outcome> outcomes;
        private final List<String> asked = new ArrayList<>();
        private final List<byte[]> given = new ArrayList<>();

        Answers(Map<String, Outcome> outcomes) {
            this.outcomes = outcomes;
        }

        @Override
        public Outcome run(List<String> command, byte[] input) throws IOException {
            String line = String.join(" ", command);
            asked.add(line);
            given.add(input);
            for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
                if (line.equals(entry.getKey()) || line.startsWith(entry.getKey() + " ")) {
                    return entry.getValue();
                }
            }
            throw new IOException("error=2");
        }

        @Override
        public void start(List<String> command) {
            asked.add(String.join(" ", command));
        }
    }
}
