package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.requests.EarlierRequest;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.TaskFormatter;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Requests: registers a mail, lists what is there. */
@Command(name = "request", subcommands = {RequestCommand.Add.class, RequestCommand.ListAll.class, RequestCommand.Task.class})
final class RequestCommand {

    @Command(name = "add")
    static final class Add implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Mixin private IncomingFile incoming;

        @Parameters(index = "1", paramLabel = "FILE.eml|.msg|.pdf|.txt|.jpg|.png", descriptionKey = "incoming")
        private Path file;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            IncomingFile.Words words = incoming.read(file);
            words.paper().notes().forEach(note -> spec.commandLine().getErr().println(note.say(speech.messages())));
            try (RegisterSession session = register.open(speech)) {
                Intake intake = incoming.intake(words, session);
                List<String> warnings = new ArrayList<>(words.paper().notes().stream().map(note -> note.say(speech.messages())).toList());
                warnings(intake).forEach(warning -> {
                    spec.commandLine().getErr().println(warning);
                    warnings.add(warning);
                });
                RequestAnswer answer = new RequestAnswer(received(session, intake), warnings);
                if (json) {
                    Answers.print(spec.commandLine().getOut(), answer.json());
                } else {
                    spec.commandLine().getOut().println(answer.line(speech, today.date()));
                }
            }
            return 0;
        }

        /** The same mail once more makes no second case. */
        private static Request received(RegisterSession session, Intake intake) {
            boolean known = intake.earlier() != null && intake.earlier().relation() == EarlierRequest.Relation.SAME;
            return known ? session.requests().find(intake.earlier().request()).orElseThrow() : session.requests().receive(intake);
        }

        private List<String> warnings(Intake intake) {
            Messages messages = Messages.of(speech.language());
            List<String> warnings = new ArrayList<>(intake.warnings().stream().map(warning -> warning.say(messages)).toList());
            if (intake.earlier() != null) {
                warnings.add(speech.say("requests.earlier." + intake.earlier().relation().name(), intake.earlier().label()));
            }
            return warnings;
        }
    }

    @Command(name = "list")
    static final class ListAll implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Option(names = "--json")
        private boolean json;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try (RegisterSession session = register.open(speech)) {
                print(spec, speech, today.date(), session, session.requests().all(), json, "cli.request.none");
            }
            return 0;
        }
    }

    /** Notes that something which a decision left to do was done, or why it is not. */
    @Command(name = "task")
    static final class Task implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = "REQUEST", descriptionKey = "request")
        private String label;

        @Parameters(index = "2", paramLabel = "NUMBER", descriptionKey = "task")
        private int number;

        @Option(names = "--done", paramLabel = "DATE", descriptionKey = "task-done")
        private LocalDate done;

        @Option(names = "--set-aside", paramLabel = "REASON", descriptionKey = "set-aside")
        private String reason;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (done == null == (reason == null)) {
                throw new CommandProblem("cli.problem.task");
            }
            try (RegisterSession session = register.open(speech)) {
                Request request = session.requests().find(label).orElseThrow(() -> new CommandProblem("cli.problem.no-request", label));
                Request now = done == null
                        ? session.requests().setAside(request, number - 1, reason)
                        : session.requests().finish(request, number - 1, done);
                spec.commandLine().getOut().println(new RequestAnswer(now).line(speech, today.date()));
                new RequestAnswer(now).tasks(words(session, speech)).forEach(spec.commandLine().getOut()::println);
            }
            return 0;
        }
    }

    /**
     * Prints requests, each in a line.
     *
     * @param none the key of what is said to people where there are none
     */
    static void print(CommandSpec spec, CliLanguage speech, LocalDate today, RegisterSession session, List<Request> requests, boolean json, String none) throws IOException {
        if (json) {
            Answers.print(spec.commandLine().getOut(), requests.stream().map(request -> new RequestAnswer(request).json()).toList());
            return;
        }
        if (requests.isEmpty()) {
            spec.commandLine().getOut().println(speech.say(none));
        }
        TaskFormatter words = words(session, speech);
        for (Request request : requests) {
            RequestAnswer answer = new RequestAnswer(request);
            spec.commandLine().getOut().println(answer.line(speech, today));
            answer.tasks(words).forEach(spec.commandLine().getOut()::println);
        }
    }

    private static TaskFormatter words(RegisterSession session, CliLanguage speech) {
        return new TaskFormatter(id -> session.transfers().findRecipient(id).map(Recipient::name), speech.language());
    }
}
