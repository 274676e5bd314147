package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.app.Desk;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers the reply to a request and writes its paper. */
@Command(name = "letter", subcommands = LetterCommand.Make.class)
final class LetterCommand {

    @Command(name = "make")
    static final class Make implements Callable<Integer> {
        @Mixin private Speech speech;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = "REQUEST")
        private String label;

        @Option(names = "--decision", required = true, paramLabel = "granted|partly|refused")
        private String decision;

        @Option(names = "--ground", paramLabel = "CODE")
        private String ground;

        @Option(names = "--to", required = true, paramLabel = "FILE.pdf")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Decision.Outcome outcome = outcome(decision);
            try (Desk desk = register.open(speech)) {
                Request request = desk.requests().find(label).orElseThrow(() -> new CommandProblem("cli.problem.no-request", label));
                if (request.reply() == null) {
                    request = answer(desk, decided(desk, request, outcome));
                }
                Letter letter = desk.letters().find(request.reply()).orElseThrow();
                PaperFile.write(desk.letters().paper(letter), target);
                spec.commandLine().getOut().println(speech.say("cli.letter.made", letter.label(), request.label(), target.toString()));
            }
            return 0;
        }

        private Request answer(Desk desk, Request request) {
            Draft draft = desk.requestLetters().reply(request, request.decision(), speech.chosen().orElse(request.language()));
            return desk.requests().answer(request, draft);
        }

        /** Takes the steps that nobody has taken in the window yet, as far as the register itself can answer for them. */
        private Request decided(Desk desk, Request request, Decision.Outcome outcome) {
            LocalDate today = Today.date();
            Request now = request;
            if (now.status() == RequestStatus.REGISTERED) {
                IdentityCheck check = desk.suggestions()
                        .knownAddress(now, today)
                        .orElseThrow(() -> new CommandProblem("cli.problem.not-identified", label));
                now = desk.requests().identify(now, now.person(), check);
            }
            if (now.searches().isEmpty()) {
                List<Search> found = desk.suggestions().foundInRegister(now);
                now = desk.requests().search(now, found);
            }
            return now.status() == RequestStatus.DECIDED
                    ? now
                    : desk.requests().decide(now, desk.suggestions().decision(now, outcome, ground, null, today));
        }

        private static Decision.Outcome outcome(String word) {
            return switch (word) {
                case "granted" -> Decision.Outcome.GRANTED;
                case "partly" -> Decision.Outcome.PARTLY;
                case "refused" -> Decision.Outcome.REFUSED;
                default -> throw new CommandProblem("cli.problem.decision", word);
            };
        }
    }
}
