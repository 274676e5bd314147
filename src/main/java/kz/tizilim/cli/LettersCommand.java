package kz.tizilim.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is to be answered, by days left. */
@Command(name = "letters", subcommands = LettersCommand.Due.class)
final class LettersCommand {

    @Command(name = "due")
    static final class Due implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (RegisterSession session = register.open(speech)) {
                RequestCommand.print(spec, speech, today.date(), session, session.requests().open(), json, "cli.letters.none");
            }
            return 0;
        }
    }
}
