package kz.tizilim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.documents.DocumentProblem;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.MailProblem;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.text.Faults;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says why a command cannot be done, in one message without a stack trace, and gives exit status 2. */
final class ProblemWords implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWords.class);
    private static final int CANNOT = 2;

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        command.getErr().println(words(problem, Messages.of(language(parsed))));
        return CANNOT;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        Messages messages = Messages.of(Speech.ofSystem());
        command.getErr().println(messages.say("cli.problem.usage", problem.getMessage(), command.getCommandName()));
        return CANNOT;
    }

    private static String words(Exception problem, Messages messages) {
        if (problem instanceof CommandProblem known) {
            return messages.say(known.key(), known.arguments());
        } else if (problem instanceof RegisterProblem known) {
            return messages.say(known.key(), known.arguments());
        } else if (problem instanceof MailProblem known) {
            return known.say(messages);
        } else if (problem instanceof ImportProblem known) {
            return joined(known.lines(messages).stream());
        } else if (problem instanceof MissingContents known) {
            return messages.say("cli.problem.contents", joined(known.codes().stream().map(code -> messages.say("letters.content." + code))));
        } else if (problem instanceof DocumentProblem known) {
            return known.say(messages);
        } else if (problem instanceof Faults known) {
            return joined(known.all().stream().map(fault -> fault.field() + ": " + fault.say(messages)));
        } else if (problem instanceof IOException io) {
            return file(io, messages);
        } else if (problem instanceof UncheckedIOException io) {
            return file(io.getCause(), messages);
        }
        return defect(problem, messages);
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining(System.lineSeparator()));
    }

    private static String file(IOException problem, Messages messages) {
        if (problem instanceof NoSuchFileException missing) {
            return messages.say("cli.problem.no-file", missing.getFile());
        } else if (problem instanceof AccessDeniedException denied) {
            return messages.say("cli.problem.denied", denied.getFile());
        }
        return messages.say("cli.problem.file", problem.getClass().getSimpleName());
    }

    /** A defect of the program: told by its place alone, since a message could carry personal data. */
    private static String defect(Exception problem, Messages messages) {
        StackTraceElement[] trace = problem.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String code = problem.getClass().getSimpleName() + " " + place;
        LOG.debug("A defect: {}", code);
        return messages.say("cli.problem.defect", code);
    }

    private static Language language(ParseResult parsed) {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        return deepest.matchedOptionValue("--language", Speech.ofSystem());
    }
}
