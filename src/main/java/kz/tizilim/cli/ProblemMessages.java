package kz.tizilim.cli;

import java.util.stream.Collectors;
import kz.tizilim.session.ErrorMessages;
import kz.tizilim.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command cannot be done, in one message without a stack trace, and gives exit status 2. */
final class ProblemMessages implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMessages.class);
    private static final int CANNOT = 2;

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        Messages messages = Messages.of(CliLanguage.in(parsed.originalArgs().toArray(String[]::new)));
        command.getErr().println(words(problem, messages));
        return CANNOT;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        Messages messages = Messages.of(CliLanguage.in(arguments));
        String path = command.getCommandSpec().qualifiedName().replaceFirst("^tizilim ?", "tizilim help ").strip();
        command.getErr().println(misunderstood(problem, messages) + " " + messages.say("cli.problem.usage", path));
        return CANNOT;
    }

    private static String words(Exception problem, Messages messages) {
        if (problem instanceof CommandProblem known) {
            return messages.say(known.key(), known.arguments());
        }
        return ErrorMessages.words(messages, problem).orElseGet(() -> defect(problem, messages));
    }

    /** A defect of the program: told by its place alone, since a message could carry personal data. */
    private static String defect(Exception problem, Messages messages) {
        StackTraceElement[] trace = problem.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String code = problem.getClass().getSimpleName() + " " + place;
        LOG.debug("A defect: {}", code);
        return messages.say("cli.problem.defect", code);
    }

    private static String misunderstood(ParameterException problem, Messages messages) {
        if (problem instanceof MissingParameterException missing) {
            return messages.say("cli.problem.missing", missing.getMissing().stream().map(ProblemMessages::name).collect(Collectors.joining(", ")));
        } else if (problem instanceof UnmatchedArgumentException unmatched) {
            return messages.say("cli.problem.unknown-word", String.join(" ", unmatched.getUnmatched()));
        } else if (problem instanceof CommandLine.OverwrittenOptionException twice) {
            return messages.say("cli.problem.twice", name(twice.getOverwritten()));
        } else if (problem.getArgSpec() instanceof OptionSpec option && option.longestName().equals(CliLanguage.OPTION)) {
            return messages.say("law.problem.language", String.valueOf(problem.getValue()));
        } else if (problem.getArgSpec() != null) {
            return messages.say("cli.problem.value", String.valueOf(problem.getValue()), name(problem.getArgSpec()));
        }
        String commands = String.join(", ", problem.getCommandLine().getSubcommands().keySet());
        return commands.isEmpty() ? messages.say("cli.problem.unclear") : messages.say("cli.problem.no-subcommand", commands);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
