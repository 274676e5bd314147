package kz.tizilim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.policies.PolicyDocument;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Papers made from the register. */
@Command(name = "policy", subcommands = {PolicyCommand.Make.class, PolicyReadCommand.class, PolicyCompareCommand.class, PolicyVersionsCommand.class})
final class PolicyCommand {

    /** Writes a paper as PDF, as a page of a site or as text, and tells what the register lacks for it. */
    @Command(name = "make")
    static final class Make implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private RegisterArgument register;

        @Option(names = "--paper", paramLabel = "PAPER")
        private String paper;

        @Option(names = "--to", required = true, paramLabel = "FILE.pdf|.html|.txt", descriptionKey = "to-file")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            PolicyKind kind = paper == null ? PolicyKind.PRIVACY : PolicyKind.of(paper).orElseThrow(() -> unknown(paper));
            TargetFile.check(target, ending(target));
            try (RegisterSession session = register.open(speech)) {
                PolicyDocument made = session.policies().draft(kind, speech.language());
                PaperFile.write(content(made, target), target);
                spec.commandLine().getOut().println(speech.say("cli.policy.made", made.title(), target.toString()));
                for (PolicyGap gap : made.gaps()) {
                    spec.commandLine().getOut().println("  " + speech.say("cli.policy.gap", gap.say(speech.language())));
                }
            }
            return 0;
        }

        private static CommandProblem unknown(String paper) {
            String known = Arrays.stream(PolicyKind.values()).map(PolicyKind::code).collect(Collectors.joining(", "));
            return new CommandProblem("cli.problem.paper", paper, known);
        }
    }

    /** The paper in the form that the file's name asks for. */
    static byte[] content(PolicyDocument paper, Path target) {
        return switch (ending(target)) {
            case "html" -> paper.html().getBytes(StandardCharsets.UTF_8);
            case "txt" -> paper.text().getBytes(StandardCharsets.UTF_8);
            default -> paper.pdf().pdf();
        };
    }

    private static String ending(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") ? "html" : name.endsWith(".txt") ? "txt" : "pdf";
    }
}
