package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tizilim.reading.PolicyReader;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.reading.source.UnreadableSource;
import kz.tizilim.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a published policy: what it states, and what is wrong with it and where. */
@Command(name = "read")
final class PolicyReadCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "policy-file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--fail-on", paramLabel = "low|medium|high")
    private String failOn;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Severity least = failOn == null ? null : severity(failOn);
        PolicyReading reading = read(file, speech);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ReadingJson.of(reading).toPrettyString());
        } else {
            tell(reading, out);
        }
        boolean found = least != null && reading.findings().stream().anyMatch(finding -> finding.severity().compareTo(least) >= 0);
        return found ? 1 : 0;
    }

    /** Reads a policy; a file that cannot be read is told with what to do. */
    static PolicyReading read(Path file, CliLanguage speech) throws IOException {
        try {
            return PolicyReader.read(file);
        } catch (UnreadableSource unreadable) {
            throw new CommandProblem("cli.problem.policy", String.valueOf(file), unreadable.say(Messages.of(speech.language())));
        }
    }

    private static Severity severity(String word) {
        for (Severity each : Severity.values()) {
            if (each.code().equals(word)) {
                return each;
            }
        }
        throw new CommandProblem("cli.problem.severity", word, "low, medium, high");
    }

    private void tell(PolicyReading reading, PrintWriter out) {
        Messages messages = Messages.of(speech.language());
        out.println(speech.say("cli.policy.read", reading.text().source().file(), reading.facts().size(), reading.findings().size()));
        for (Finding finding : reading.findings()) {
            String place = finding.line() == 0 ? "—" : String.valueOf(finding.line());
            out.println("  [" + speech.say("reading.severity." + finding.severity().code()) + "] " + place + ": " + finding.title(messages) + ". " + finding.reason(messages)
                    + (finding.quote().isEmpty() ? "" : " «" + finding.quote().strip() + "»"));
            out.println("      → " + finding.remedy(messages));
        }
    }
}
