package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.policies.published.VersionComparison.VersionDifference;
import kz.tizilim.policies.published.VersionComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two versions of one policy, in two languages say, against each other. Ends with 1 where they do not say the same. */
@Command(name = "versions")
final class PolicyVersionsCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "policy-file")
    private Path first;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "policy-other")
    private Path second;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<VersionDifference> differences = VersionComparison.between(PolicyReadCommand.read(first, speech), PolicyReadCommand.read(second, speech));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ComparisonJson.of(differences).toPrettyString());
        } else {
            out.println(speech.say("cli.policy.versions", String.valueOf(first.getFileName()), String.valueOf(second.getFileName()), differences.size()));
            differences.forEach(each -> out.println("  [" + speech.say("reading.fact." + each.kind().code()) + "] " + said(each)));
        }
        return differences.isEmpty() ? 0 : 1;
    }

    private String said(VersionDifference difference) {
        return difference.isCount()
                ? speech.say("cli.policy.versions.count", Integer.toString(difference.firstCount()), Integer.toString(difference.secondCount()))
                : place(difference.first()) + " ↔ " + place(difference.second());
    }

    private String place(Passage passage) {
        return passage == null ? "—" : speech.say("cli.policy.versions.place", passage.quote().strip(), Integer.toString(passage.line()));
    }
}
