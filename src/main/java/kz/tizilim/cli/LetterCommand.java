package kz.tizilim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Recipient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Letters: the reply to a request or the notice to a recipient is registered and written; a paper is compared with what was sent. */
@Command(name = "letter", subcommands = {LetterCommand.Make.class, LetterVerifyCommand.class})
final class LetterCommand {

    @Command(name = "make")
    static final class Make implements Callable<Integer> {
        @Mixin private CliLanguage speech;
        @Mixin private Today today;
        @Mixin private RegisterArgument register;

        @Parameters(index = "1", paramLabel = "REQUEST", descriptionKey = "request")
        private String label;

        @Option(names = "--decision", paramLabel = "[KIND=]granted|partly|refused|forwarded", descriptionKey = "decision")
        private List<String> decisions = List.of();

        @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind-of-request")
        private List<String> kinds = List.of();

        @Option(names = "--recipient", paramLabel = "NAME", descriptionKey = "recipient")
        private String recipient;

        @Option(names = "--ground", paramLabel = "CODE")
        private List<String> grounds = List.of();

        @Option(names = "--fact", paramLabel = "CODE=TEXT", descriptionKey = "fact")
        private Map<String, String> facts = Map.of();

        @Option(names = "--done-on", paramLabel = "DATE", descriptionKey = "done-on")
        private LocalDate doneOn;

        @Option(names = "--change", paramLabel = "CODE=OLD=>NEW", descriptionKey = "change")
        private List<String> changes = List.of();

        @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "activity")
        private List<Integer> activities = List.of();

        @Option(names = "--stop-only", descriptionKey = "stop-only")
        private boolean stopOnly;

        @Option(names = "--beside", paramLabel = "ru|en|kk", converter = CliLanguage.Code.class, descriptionKey = "beside")
        private Language beside;

        @Option(names = "--to", required = true, paramLabel = "FILE.pdf", descriptionKey = "to-file")
        private Path target;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (recipient == null == decisions.isEmpty()) {
                throw new CommandProblem("cli.problem.decision-or-recipient");
            }
            TargetFile.check(target, "pdf");
            try (RegisterSession session = register.open(speech)) {
                Request request = classified(session, session.requests().find(label).orElseThrow(() -> new CommandProblem("cli.problem.no-request", label)));
                LetterDecision wanted = LetterDecision.of(
                        decisions, grounds, facts, stopOnly, LetterEffects.of(doneOn, changes, activities, session.activities()));
                UUID made = recipient == null ? reply(session, request, wanted) : notice(session, request);
                Letter letter = session.letters().find(made).orElseThrow();
                PaperFile.write(session.letters().paper(letter), target);
                String done = recipient == null ? "cli.letter.made" : "cli.letter.told";
                spec.commandLine().getOut().println(speech.say(done, letter.label(), request.label(), target.toString()));
            }
            return 0;
        }

        /** What a letter asks for is the officer's word where the mail itself left it unsure. */
        private Request classified(RegisterSession session, Request request) {
            if (!kinds.isEmpty() && request.reply() == null) {
                return session.requests().classify(request, kinds);
            }
            if (request.kinds().isEmpty()) {
                throw new CommandProblem("cli.problem.no-kind", label, String.join(", ", request.suggestions()));
            }
            return request;
        }

        private UUID reply(RegisterSession session, Request request, LetterDecision wanted) {
            if (request.reply() == null) {
                return answer(session, request, wanted).reply();
            }
            wanted.check(request);
            return request.reply();
        }

        /** The letter that tells the named recipient what was decided; the one that is registered already where there is one. */
        private UUID notice(RegisterSession session, Request request) {
            Recipient told = ToldRecipient.named(recipient, request, session.transfers());
            Language language = speech.chosen().orElse(request.language());
            checkBeside(language);
            try {
                return session.requests()
                        .tell(request, told.id(), session.requestLetters().toRecipient(request, request.decision(), told, language, beside))
                        .notice(told.id()).orElseThrow().letter();
            } catch (MissingContents missing) {
                throw new CommandProblem("session.problem.contents", lines(missing));
            }
        }

        private void checkBeside(Language language) {
            if (beside == language) {
                throw new CommandProblem("cli.problem.beside", language.code());
            }
        }

        /** Takes the steps that nobody has taken in the window yet, as far as the register itself can answer for them. */
        private Request answer(RegisterSession session, Request request, LetterDecision wanted) {
            if (request.status() == RequestStatus.AWAITING_CLARIFICATION) {
                throw new CommandProblem("cli.problem.awaiting", label);
            }
            Language language = speech.chosen().orElse(request.language());
            checkBeside(language);
            List<SearchLogEntry> searches = request.searches().isEmpty() ? session.suggestions().foundInRegister(request) : request.searches();
            Decision decided = wanted.on(request.withSearches(searches), session.suggestions(), today.date(), beside == null ? List.of(language) : List.of(language, beside));
            IdentityCheck identity = identity(session, request, decided);
            try {
                return session.requests().answerAtOnce(
                        request, identity, searches, decided, now -> session.requestLetters().reply(now, decided, language, beside));
            } catch (MissingContents missing) {
                throw new CommandProblem("session.problem.contents", lines(missing));
            }
        }

        /** What the letter lacks, with the option that gives it where there is one. */
        private String lines(MissingContents missing) {
            return missing.gaps().stream()
                    .map(gap -> option(gap.code())
                            .map(option -> speech.say("cli.problem.gap", gap.words(speech.language()), option))
                            .orElseGet(() -> "– " + gap.words(speech.language())))
                    .distinct()
                    .collect(Collectors.joining(System.lineSeparator()));
        }

        /** The option that gives what is missing; the article of another act is written where a reason is. */
        private static Optional<String> option(String code) {
            return switch (code) {
                case "article" -> Optional.of("--fact " + DecisionFact.REASON.code() + "=…");
                case "done-on", "from-when" -> Optional.of("--done-on …");
                case "what-changed" -> Optional.of("--change …=…=>…");
                default -> DecisionFact.of(code).map(fact -> "--fact " + fact.code() + "=…");
            };
        }

        private IdentityCheck identity(RegisterSession session, Request request, Decision decided) {
            if (request.status() != RequestStatus.REGISTERED) {
                return request.identity();
            }
            return session.suggestions().knownAddress(request, today.date()).orElseGet(() -> {
                if (decided.all().stream().anyMatch(each -> each.outcome().isDone())) {
                    throw new CommandProblem("cli.problem.not-identified", label);
                }
                return new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, false, today.date(), null);
            });
        }
    }
}
