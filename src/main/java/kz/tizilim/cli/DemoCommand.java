package kz.tizilim.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tizilim.documents.PaperFile;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.LawPack;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.policies.PolicyDocument;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestStatus;
import kz.tizilim.session.RegisterDocument;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.text.Language;
import kz.tizilim.vault.RecoveryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One real day of an officer with the invented company, worked through the same services as the window. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;
    @Mixin private Today day;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "to-folder")
    private Path target;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = target.resolve("register");
        NewRegister how = new NewRegister(SampleCompany.PASSPHRASE.toCharArray(), RecoveryCode.random());
        try (RegisterSession session = new RegisterSession(RegisterFolder.create(folder, RegisterSession.SCHEMA, how, Progress.NONE), day.clock())) {
            SampleCompany sample = new SampleCompany(day.clock());
            sample.into(session);
            out().println(speech.say("cli.demo.register", folder.toString(), SampleCompany.PASSPHRASE));
            answer(session, sample, "access", Decision.Outcome.GRANTED, null);
            answer(session, sample, "withdrawal", Decision.Outcome.GRANTED, null);
            answer(session, sample, "stranger", Decision.Outcome.REFUSED, "access.identity-not-shown");
            Path print = target.resolve("register.pdf");
            PaperFile.write(RegisterDocument.of(session, speech.language(), day.date()).pdf(), print);
            out().println(speech.say("cli.register.printed", print.toString()));
            policies(session);
        }
        return 0;
    }

    /** The privacy policy in all three languages, for reading and for the site. */
    private void policies(RegisterSession session) throws IOException {
        Path folder = target.resolve("policies");
        Files.createDirectories(folder);
        // What is said of a paper in another language is said in the one that was asked for.
        String name = speech.say("policies.paper." + PolicyKind.PRIVACY.code());
        for (Language language : Language.values()) {
            PolicyDocument paper = session.policies().draft(PolicyKind.PRIVACY, language);
            for (String form : List.of("pdf", "html")) {
                Path file = folder.resolve("privacy_" + language.code() + "." + form);
                PaperFile.write(PolicyCommand.content(paper, file), file);
                out().println(speech.say("cli.demo.policy", name, speech.say("cli.demo.in." + language.code()), file.toString()));
            }
        }
    }

    private void answer(RegisterSession session, SampleCompany sample, String name, Decision.Outcome outcome, String ground) throws IOException {
        Language language = speech.language();
        byte[] mail = sample.mail(session, name, language);
        Path file = target.resolve("mail").resolve(name + ".eml");
        Files.createDirectories(file.getParent());
        PaperFile.write(mail, file);
        Request request = session.requests().receive(session.mailIntake().read(MailReader.read(new ByteArrayInputStream(mail)), mail));
        out().println(speech.say("cli.demo.received", request.label(), file.toString()));
        explain(session, request);
        request = identified(session, request);
        if (request.status() == RequestStatus.IDENTIFIED) {
            request = session.requests().search(request, session.suggestions().foundInRegister(request));
        }
        request = session.requests().decide(request, session.suggestions().decision(request, outcome, ground, null, day.date()));
        request = session.requests().answer(request, session.requestLetters().reply(request, request.decision(), language));
        Letter letter = session.letters().find(request.reply()).orElseThrow();
        // A number such as 1-ш cannot be a file's name on a system that speaks plain ASCII.
        Path paper = target.resolve("letters").resolve(request.label() + "-" + letter.draft().kind().code() + ".pdf");
        Files.createDirectories(paper.getParent());
        PaperFile.write(session.letters().paper(letter), paper);
        session.requests().send(request, new Sending(Sending.Way.EMAIL, day.date(), request.applicant().email(), null));
        out().println(speech.say("cli.letter.made", letter.label(), request.label(), paper.toString()));
    }

    private Request identified(RegisterSession session, Request request) {
        IdentityCheck check = session.suggestions()
                .knownAddress(request, day.date())
                .orElse(new IdentityCheck(IdentityCheck.Way.KNOWN_ADDRESS, false, day.date(), null));
        return session.requests().identify(request, request.person(), check);
    }

    private void explain(RegisterSession session, Request request) {
        Explanation explanation = Explanation.of(LawPack.current(), speech.language());
        session.requests().terms().first(request).ifPresent(deadline -> explanation.summary(deadline).forEach(line -> out().println("  " + line)));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
