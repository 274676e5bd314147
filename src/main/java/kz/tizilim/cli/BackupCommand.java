package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tizilim.journal.Backup;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a generation of a register to a backup place. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;
    @Mixin private RegisterArgument register;

    @Option(names = "--to", required = true, paramLabel = "PLACE", descriptionKey = "place")
    private Path place;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (RegisterSession session = register.open(speech)) {
            Backup.Report report = session.folder().backUp(place, Progress.NONE);
            spec.commandLine().getOut().println(speech.say("cli.backup.made", report.name(), report.files(), report.written()));
        }
        return 0;
    }
}
