package kz.tizilim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The command {@code tizilim} with all its sub-commands. */
@Command(
        name = "tizilim",
        versionProvider = Tizilim.Version.class,
        subcommands = {
            DemoCommand.class,
            DeadlineCommand.class,
            CheckIdCommand.class,
            RegisterCommand.class,
            ListCommand.class,
            RequestCommand.class,
            LettersCommand.class,
            LetterCommand.class,
            PolicyCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SalvageCommand.class,
            HelpCommand.class
        })
public final class Tizilim implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command and returns the exit status: 0 done, 1 the answer is no, 2 cannot be done. */
    public static int run(String... arguments) {
        // A command says itself what there is to say; the lines of a log would stand between.
        LogManager.getLogManager().reset();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, Clock.system(ZoneId.systemDefault()), arguments);
    }

    /** Runs one command as if it were given at the time that a clock shows. */
    static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
        ProblemMessages problems = new ProblemMessages();
        int status = commandLine(clock)
                .setResourceBundle(HelpMessages.in(CliLanguage.in(arguments)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(problems)
                .setParameterExceptionHandler(problems)
                .execute(arguments);
        out.flush();
        return status;
    }

    static CommandLine commandLine(Clock clock) {
        CommandLine command = new CommandLine(new Tizilim(), new Making(clock));
        command.getCommandSpec()
                .addOption(OptionSpec.builder("--version").versionHelp(true).build())
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT).build());
        return command;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Makes the parts of the commands; all of them tell the time by one clock. */
    private record Making(Clock clock) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == Today.class ? type.cast(new Today(clock)) : CommandLine.defaultFactory().create(type);
        }
    }

    /** The number under which this program was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = Tizilim.class.getPackage().getImplementationVersion();
            return new String[] {"Tizilim " + (built == null ? "(unpackaged)" : built)};
        }
    }
}
