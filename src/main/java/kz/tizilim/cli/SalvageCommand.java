package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.SalvagedRegister;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports what still holds of a damaged register and names what is lost; exit status 1 where something is. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "register")
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "FILE.json", descriptionKey = "to-file")
    private Path target;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Path passphraseFile;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TargetFile.check(target, "json");
        char[] passphrase = RegisterArgument.passphrase(passphraseFile, speech);
        try (SalvagedRegister salvaged =
                SalvagedRegister.open(folder, RegisterSession.SCHEMA, Unlock.passphrase(passphrase), Progress.NONE)) {
            RegisterFile.write(target, salvaged, RegisterSession.SCHEMA, Progress.NONE);
            tell(salvaged);
            return salvaged.lost().isNothing() ? 0 : 1;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void tell(SalvagedRegister salvaged) {
        PrintWriter out = spec.commandLine().getOut();
        SalvagedRegister.Lost lost = salvaged.lost();
        out.println(speech.say("cli.salvage.made", target.toString(), salvaged.head().number()));
        if (lost.firstEntry() > 0) {
            out.println(speech.say("cli.salvage.entries", lost.firstEntry()));
        }
        if (lost.parts() > 0) {
            out.println(speech.say("cli.salvage.parts", lost.parts()));
        }
        if (!lost.files().isEmpty()) {
            out.println(speech.say("cli.salvage.files", String.join(", ", lost.files())));
        }
    }
}
