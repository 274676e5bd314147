package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.app.Desk;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.requests.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Requests: registers a mail, lists what is there. */
@Command(name = "request", subcommands = {RequestCommand.Add.class, RequestCommand.ListAll.class})
final class RequestCommand {

    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        @Mixin private Speech speech;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            // The reader refuses what is too large before the whole file is taken into memory.
            Mail mail = MailReader.read(file);
            byte[] original = Files.readAllBytes(file);
            try (Desk desk = register.open(speech)) {
                Request request = desk.requests().receive(desk.mailIntake().read(mail, original));
                RequestAnswer answer = new RequestAnswer(request);
                if (json) {
                    Answers.print(spec.commandLine().getOut(), answer.json());
                } else {
                    spec.commandLine().getOut().println(answer.line(speech, Today.date()));
                }
            }
            return 0;
        }
    }

    @Command(name = "list")
    static final class ListAll implements Callable<Integer> {
        @Mixin private Speech speech;
        @Mixin private RegisterArgument register;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (Desk desk = register.open(speech)) {
                print(spec, speech, desk.requests().all(), json);
            }
            return 0;
        }
    }

    static void print(CommandSpec spec, Speech speech, List<Request> requests, boolean json) throws IOException {
        if (json) {
            Answers.print(spec.commandLine().getOut(), requests.stream().map(request -> new RequestAnswer(request).json()).toList());
            return;
        }
        LocalDate today = Today.date();
        requests.forEach(request -> spec.commandLine().getOut().println(new RequestAnswer(request).line(speech, today)));
    }
}
