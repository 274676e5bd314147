package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.Restore;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a register back from a backup place, or proves that it could be. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private Path place;

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "to-folder")
    private Path target;

    @Option(names = "--drill", descriptionKey = "drill")
    private boolean drill;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Path passphraseFile;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (drill == (target != null)) {
            throw new CommandProblem("cli.problem.restore-target");
        }
        char[] passphrase = RegisterArgument.passphrase(passphraseFile, speech);
        try {
            Unlock unlock = Unlock.passphrase(passphrase);
            Restore.Report report = drill
                    ? Restore.drill(place, RegisterSession.SCHEMA, unlock, Progress.NONE)
                    : Restore.to(place, target, RegisterSession.SCHEMA, unlock, Progress.NONE);
            tell(report);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return 0;
    }

    private void tell(Restore.Report report) {
        PrintWriter out = spec.commandLine().getOut();
        long entries = report.head().number();
        out.println(drill
                ? speech.say("cli.restore.drilled", report.made().toString(), entries)
                : speech.say("cli.restore.made", target.toString(), report.made().toString(), entries));
        if (report.destroyedSince() > 0) {
            out.println(speech.say("cli.restore.destroyed", report.destroyedSince()));
        }
    }
}
