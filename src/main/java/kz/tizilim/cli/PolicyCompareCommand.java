package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tizilim.policies.published.PolicyDifference;
import kz.tizilim.policies.published.RegisterComparison;
import kz.tizilim.policies.published.RegisterStatement;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets a published policy against the register, in both directions. Ends with 1 where they do not agree. */
@Command(name = "compare")
final class PolicyCompareCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;
    @Mixin private RegisterArgument register;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "policy-file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PolicyReading reading = PolicyReadCommand.read(file, speech);
        RegisterComparison comparison;
        try (RegisterSession session = register.open(speech)) {
            comparison = RegisterComparison.of(session.policies().holdings(), reading);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ComparisonJson.of(comparison, reading).toPrettyString());
        } else {
            tell(comparison, reading, out);
        }
        return comparison.differences().isEmpty() ? 0 : 1;
    }

    private void tell(RegisterComparison comparison, PolicyReading reading, PrintWriter out) {
        Language language = speech.language();
        out.println(speech.say("cli.policy.compared", reading.text().source().file(), comparison.differences().size()));
        for (PolicyDifference difference : comparison.differences()) {
            out.println("  [" + speech.say("policies.against.topic." + difference.topic().code()) + "] " + difference.say(language));
            out.println("      → " + difference.mendPolicy(language));
            out.println("      → " + difference.mendRegister(language));
        }
        for (RegisterStatement statement : comparison.uncompared()) {
            out.println("  " + speech.say("cli.policy.uncompared", speech.say("policies.against.topic." + statement.topic().code()), statement.words().in(language)));
        }
    }
}
