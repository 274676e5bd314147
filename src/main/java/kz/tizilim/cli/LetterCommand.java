package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.Search;
import kz.tizilim.text.Language;
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
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = "REQUEST", descriptionKey = "request")
        private String label;

        @Option(names = "--decision", required = true, paramLabel = "granted|partly|refused")
        private String decision;

        @Option(names = "--ground", paramLabel = "CODE")
        private String ground;

        @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "to-file")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Decision.Outcome outcome = outcome(decision);
            TargetFile.check(target, "pdf");
            try (OfficerDesk desk = register.open(speech)) {
                Request request = desk.requests().find(label).orElseThrow(() -> new CommandProblem("cli.problem.no-request", label));
                if (request.reply() == null) {
                    request = answer(desk, request, outcome);
                } else if (request.decision().outcome() != outcome) {
                    throw new CommandProblem("cli.problem.answered", label, request.decision().outcome().name().toLowerCase(Locale.ROOT));
                }
                Letter letter = desk.letters().find(request.reply()).orElseThrow();
                PaperFile.write(desk.letters().paper(letter), target);
                spec.commandLine().getOut().println(speech.say("cli.letter.made", letter.label(), request.label(), target.toString()));
            }
            return 0;
        }

        /** Takes the steps that nobody has taken in the window yet, as far as the register itself can answer for them. */
        private Request answer(OfficerDesk desk, Request request, Decision.Outcome outcome) {
            if (request.status() == RequestStatus.AWAITING_CLARIFICATION) {
                throw new CommandProblem("cli.problem.awaiting", label);
            }
            checkGround(request);
            List<Search> searches = request.searches().isEmpty() ? desk.suggestions().foundInRegister(request) : request.searches();
            Decision decided = decision(desk, request.withSearches(searches), outcome);
            Language language = speech.chosen().orElse(request.language());
            return desk.requests().answerAtOnce(
                    request, identity(desk, request, outcome), searches, decided,
                    now -> desk.requestLetters().reply(now, decided, language));
        }

        private IdentityCheck identity(OfficerDesk desk, Request request, Decision.Outcome outcome) {
            if (request.status() != RequestStatus.REGISTERED) {
                return request.identity();
            }
            return desk.suggestions().knownAddress(request, today.date()).orElseGet(() -> {
                if (outcome != Decision.Outcome.REFUSED) {
                    throw new CommandProblem("cli.problem.not-identified", label);
                }
                return new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, false, today.date(), null);
            });
        }

        /** What was decided in the window stays, with the words written there, unless another decision or ground is asked for. */
        private Decision decision(OfficerDesk desk, Request request, Decision.Outcome outcome) {
            Decision before = request.decision();
            boolean same = before != null && before.outcome() == outcome && (ground == null || ground.equals(before.ground()));
            LocalDate on = today.date();
            return same ? before : desk.suggestions().decision(request, outcome, ground, null, on);
        }

        private void checkGround(Request request) {
            List<String> known = LawPack.current().refusals().stream()
                    .filter(refusal -> request.kinds().stream().anyMatch(refusal.kinds()::contains))
                    .map(Ground::code)
                    .toList();
            if (ground != null && !known.contains(ground)) {
                throw new CommandProblem("cli.problem.ground", ground, String.join(", ", known));
            }
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
