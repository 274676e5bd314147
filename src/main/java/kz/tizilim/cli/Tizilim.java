package kz.tizilim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command {@code tizilim} with all its sub-commands. */
@Command(
        name = "tizilim",
        subcommands = {
            DemoCommand.class,
            DeadlineCommand.class,
            CheckIdCommand.class,
            RegisterCommand.class,
            RequestCommand.class,
            LettersCommand.class,
            LetterCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        })
public final class Tizilim implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs one command and returns the exit status: 0 done, 1 the answer is no, 2 cannot be done. */
    public static int run(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return commandLine(out, err).execute(arguments);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new Tizilim());
        command.getCommandSpec().version(version()).addOption(OptionSpec.builder("--version").versionHelp(true).build());
        return command.setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new ProblemWords())
                .setParameterExceptionHandler(new ProblemWords());
    }

    private static String version() {
        String built = Tizilim.class.getPackage().getImplementationVersion();
        return "Tizilim " + (built == null ? "(unpackaged)" : built);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
