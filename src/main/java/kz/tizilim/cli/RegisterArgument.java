package kz.tizilim.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The register that a command works on, and where its passphrase comes from: a file, the environment, else it is asked for. */
final class RegisterArgument {
    @Mixin private Today today;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "register")
    private Path folder;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Path passphraseFile;

    /** Opens the register; whoever asks closes it. */
    RegisterSession open(CliLanguage speech) throws IOException {
        char[] passphrase = passphrase(passphraseFile, speech);
        try {
            RegisterFolder opened = RegisterFolder.open(folder, RegisterSession.SCHEMA, Unlock.passphrase(passphrase), Progress.NONE);
            return new RegisterSession(opened, today.clock());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The same, but only where the journal is sound: what leaves an altered register would say what nobody entered. */
    RegisterSession openSound(CliLanguage speech) throws IOException {
        JournalCheck.Result result = JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE);
        if (!result.isSound()) {
            throw new CommandProblem("cli.problem.unsound", Findings.say(result, speech));
        }
        return open(speech);
    }

    /** The passphrase from the file's first line, from TIZILIM_PASSPHRASE, or typed at the terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static char[] passphrase(Path file, CliLanguage speech) throws IOException {
        if (file != null) {
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end == 0) {
                throw new CommandProblem("cli.problem.empty-passphrase", file.toString());
            }
            char[] line = new char[end];
            text.get(line);
            return line;
        }
        String given = System.getenv("TIZILIM_PASSPHRASE");
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        Console console = System.console();
        // Nobody is asked where a script runs: later JDKs give a console without a terminal, too.
        char[] typed = console == null ? null : console.readPassword("%s ", speech.say("cli.ask.passphrase"));
        if (typed == null || typed.length == 0) {
            throw new CommandProblem("cli.problem.no-passphrase");
        }
        return typed;
    }
}
