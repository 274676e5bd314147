package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a register's chain, and with a passphrase every part of it. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "checked")
    private Path folder;

    @Option(names = "--head", paramLabel = "NUMBER:HASH")
    private String head;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Path passphraseFile;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<Head> expected = head == null ? Optional.empty() : Optional.of(read(head));
        JournalCheck.Result result = check(expected);
        if (json) {
            Answers.print(spec.commandLine().getOut(), asJson(result));
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.println(Findings.say(result, speech));
            if (result.isSound()) {
                tellCoverage(result, out);
            }
        }
        return result.isSound() ? 0 : 1;
    }

    private JournalCheck.Result check(Optional<Head> expected) throws IOException {
        if (!isSecretGiven()) {
            return JournalCheck.verify(folder, Optional.empty(), expected, Progress.NONE);
        }
        char[] passphrase = RegisterArgument.passphrase(passphraseFile, speech);
        try {
            return JournalCheck.verify(folder, Optional.of(Unlock.passphrase(passphrase)), expected, Optional.of(RegisterSession.SCHEMA), Progress.NONE);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void tellCoverage(JournalCheck.Result result, PrintWriter out) {
        out.println(speech.say("cli.verify.covered", result.covered().size()));
        if (!result.uncovered().isEmpty()) {
            out.println(speech.say("cli.verify.uncovered", String.join(", ", result.uncovered())));
        }
        if (!isSecretGiven()) {
            out.println(speech.say("cli.verify.no-secret"));
        }
    }

    private boolean isSecretGiven() {
        return passphraseFile != null || System.getenv("TIZILIM_PASSPHRASE") != null;
    }

    private static Head read(String written) {
        return Head.parse(written).orElseThrow(() -> new CommandProblem("cli.problem.head", written));
    }

    private Map<String, Object> asJson(JournalCheck.Result result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sound", result.isSound());
        answer.put("finding", result.finding().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("entries", result.head().number());
        answer.put("head", result.head().toString());
        answer.put("entry", result.entry() == 0 ? null : result.entry());
        answer.put("part", result.part() == 0 ? null : result.part());
        answer.put("destroyedParts", result.destroyedParts());
        answer.put("file", result.file());
        answer.put("checked", isSecretGiven() ? "everything" : "chain");
        answer.put("covered", result.covered());
        answer.put("uncovered", result.uncovered());
        return answer;
    }
}
