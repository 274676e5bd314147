package kz.tizilim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.LetterVerification;
import kz.tizilim.letters.LetterVerification.Result;
import kz.tizilim.letters.LetterVerification.Verdict;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.DateFormatter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Whether a PDF, or the square code of a paper, is a letter of the register and unaltered. Ends with 0 where it says what was sent, with 1
 * where not, with 2 where nothing can be known of it.
 */
@Command(name = "verify")
final class LetterVerifyCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;
    @Mixin private RegisterArgument register;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.pdf", descriptionKey = "verified-paper")
    private Path file;

    @Option(names = "--code", paramLabel = "TEXT", descriptionKey = "verified-code")
    private String code;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (code == null)) {
            throw new CommandProblem("cli.problem.paper-or-code");
        }
        byte[] pdf = code == null ? read(file) : null;
        try (RegisterSession session = register.openSound(speech)) {
            LetterVerification verification = new LetterVerification(session.letters());
            Result result = pdf == null ? verification.of(code) : verify(verification, pdf);
            if (json) {
                Answers.print(spec.commandLine().getOut(), asJson(result));
            } else {
                say(result);
            }
            return result.verdict().isSound() ? 0 : result.verdict() == Verdict.WITHOUT_WORDS ? CommandLine.ExitCode.USAGE : 1;
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandProblem("cli.problem.not-a-pdf", file.toString());
        }
    }

    private Result verify(LetterVerification verification, byte[] pdf) {
        try {
            return verification.of(pdf);
        } catch (UncheckedIOException e) {
            throw new CommandProblem("cli.problem.not-a-pdf", file.toString());
        }
    }

    private void say(Result result) {
        String letter = result.letter().map(Letter::label).orElse("");
        String date = result.letter().map(found -> DateFormatter.figures(found.date())).orElse("");
        spec.commandLine().getOut().println(speech.say("cli.letter.verdict." + code(result), letter, date));
        result.differences().forEach(difference -> {
            if (!difference.ours().isEmpty()) {
                spec.commandLine().getOut().println(speech.say("cli.letter.ours", difference.ours()));
            }
            if (!difference.file().isEmpty()) {
                spec.commandLine().getOut().println(speech.say("cli.letter.file", difference.file()));
            }
        });
    }

    private static Map<String, Object> asJson(Result result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("verdict", code(result));
        answer.put("letter", result.letter().map(Letter::label).orElse(null));
        answer.put("date", result.letter().map(letter -> letter.date().toString()).orElse(null));
        answer.put("differences", result.differences());
        return answer;
    }

    private static String code(Result result) {
        return result.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
