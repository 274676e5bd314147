package kz.tizilim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code tizilim help register import}: what a command does and takes. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(paramLabel = "COMMAND", descriptionKey = "command", arity = "0..*")
    private List<String> path = List.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine asked = spec.parent().commandLine();
        for (String name : path) {
            CommandLine known = asked;
            asked = known.getSubcommands().get(name);
            if (asked == null) {
                String commands = String.join(", ", known.getSubcommands().keySet());
                throw commands.isEmpty()
                        ? new CommandProblem("cli.problem.no-subcommands", known.getCommandSpec().qualifiedName())
                        : new CommandProblem("cli.problem.no-command", name, commands);
            }
        }
        asked.setResourceBundle(HelpMessages.in(speech.language()));
        asked.usage(spec.commandLine().getOut());
        return 0;
    }
}
