package kz.tizilim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.exchange.RegisterContents;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterDocument;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.vault.RecoveryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole register: taken from a file into a new folder, written to a file, printed; its acts of destruction listed. */
@Command(name = "register", subcommands = {RegisterCommand.Import.class, RegisterCommand.Export.class, RegisterCommand.Print.class, RegisterCommand.Acts.class})
final class RegisterCommand {

    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;

        @Parameters(index = "0", paramLabel = "FILE.json|FILE.xlsx", descriptionKey = "from-file")
        private Path file;

        @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "to-folder")
        private Path target;

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private Path passphraseFile;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            // All of the file is read and checked before anything is made.
            RegisterContents contents = RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(today.date()));
            char[] passphrase = RegisterArgument.passphrase(passphraseFile, speech);
            RecoveryCode recovery = RecoveryCode.random();
            try {
                int count = FreshRegister.make(target, new NewRegister(passphrase, recovery), contents);
                spec.commandLine().getOut().println(speech.say("cli.register.imported", count, target.toString()));
                spec.commandLine().getOut().println(speech.say("cli.register.recovery", String.join("-", recovery.groups())));
            } finally {
                Arrays.fill(passphrase, '\0');
            }
            return 0;
        }
    }

    @Command(name = "export")
    static final class Export implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private RegisterArgument register;

        @Option(names = "--to", required = true, paramLabel = "FILE.json|FILE.xlsx", descriptionKey = "to-file")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            TargetFile.check(target, "json", "xlsx");
            try (RegisterSession session = register.openSound(speech)) {
                new RegisterTables(session, Clock.system(ZoneId.systemDefault())).write(target, speech.language(), Progress.NONE);
            }
            spec.commandLine().getOut().println(speech.say("cli.register.exported", target.toString()));
            return 0;
        }
    }

    @Command(name = "print")
    static final class Print implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "to-file")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            TargetFile.check(target, "pdf");
            try (RegisterSession session = register.openSound(speech)) {
                PaperFile.write(RegisterDocument.of(session, speech.language(), today.date()).pdf(), target);
            }
            spec.commandLine().getOut().println(speech.say("cli.register.printed", target.toString()));
            return 0;
        }
    }

    @Command(name = "acts")
    static final class Acts implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private RegisterArgument register;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (RegisterSession session = register.open(speech)) {
                List<PersonDestruction.Ordered> acts = session.personDestruction().ordered();
                PrintWriter out = spec.commandLine().getOut();
                if (json) {
                    Answers.print(out, acts.stream().map(ActAnswer::json).toList());
                } else if (acts.isEmpty()) {
                    out.println(speech.say("cli.acts.none"));
                } else {
                    acts.forEach(act -> out.println(ActAnswer.line(act, speech)));
                }
            }
            return 0;
        }
    }
}
