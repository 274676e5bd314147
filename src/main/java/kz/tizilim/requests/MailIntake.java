package kz.tizilim.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.tizilim.exchange.AutomaticMail;
import kz.tizilim.exchange.LetterHistory;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailAttachment;
import kz.tizilim.exchange.OutlookMessage;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.KazakhTime;
import kz.tizilim.text.Language;
import kz.tizilim.text.LanguageGuess;

/** Reads a mail as a request: who asks, what for, in which language, and who the person may be. The officer confirms it all. */
public final class MailIntake {
    private static final String AUTHORITY = "authority-request";

    private final OperatorRegister operators;
    private final PersonFinder persons;
    private final EarlierRequests earlier;

    public MailIntake(OperatorRegister operators, PersonRegister persons, RequestRegister requests) {
        this.operators = operators;
        this.persons = new PersonFinder(persons);
        earlier = new EarlierRequests(requests);
    }

    /**
     * The intake that a mail proposes. The time of receipt is Kazakhstan's; null where the mail tells none, so that the officer is asked.
     *
     * @param original the mail as it came, byte for byte; kept with the case
     */
    public Intake read(Mail mail, byte[] original) {
        LocalDateTime received = mail.received().map(date -> KazakhTime.at(date.toInstant())).orElse(null);
        String own = LetterHistory.of(mail.text()).own();
        Proposal proposal = proposal(mail, own);
        List<Intake.IncomingPaper> papers = new ArrayList<>();
        papers.add(OutlookMessage.isOne(original)
                ? new Intake.IncomingPaper("mail.msg", "application/vnd.ms-outlook", original)
                : new Intake.IncomingPaper("mail.eml", "message/rfc822", original));
        for (MailAttachment attachment : mail.attachments()) {
            papers.add(new Intake.IncomingPaper(attachment.name(), attachment.mediaType(), bytes(attachment)));
        }
        // Too few letters to tell: the state language, in which the company may always answer.
        Language language = LanguageGuess.of(mail.subject() + "\n" + own).orElse(Language.KK);
        String address = mail.from().address();
        String name = mail.from().name().isBlank() ? address : mail.from().name();
        Applicant.Relation relation = proposal.kinds().contains(AUTHORITY) ? Applicant.Relation.AUTHORITY : Representation.in(mail.subject(), own);
        Applicant applicant = new Applicant(name, address, null, null, relation, null);
        boolean represents = relation == Applicant.Relation.ATTORNEY || relation == Applicant.Relation.LEGAL_REPRESENTATIVE;
        UUID person = proposal.kinds().contains(Proposal.NOT_A_REQUEST) ? null : persons.find(address, mail.from().name(), own, represents).orElse(null);
        return new Intake(
                received, Channel.EMAIL, mail.subject(), mail.text(), language, proposal,
                proposal.kinds(), applicant, person, papers, mail.messageId(), mail.warnings(),
                earlier.find(address, mail.messageId(), received, mail.text(), proposal.suggestions()).orElse(null));
    }

    /** What a program wrote asks for nothing; one that it sent by itself may hand on a form, whose words are looked at first. */
    private Proposal proposal(Mail mail, String own) {
        KindProposer proposer = proposer();
        Proposal proposal = proposer.propose(mail.subject(), own);
        if (mail.automatic().isEmpty()) {
            return proposal;
        }
        AutomaticMail automatic = mail.automatic().get();
        boolean mayAsk = automatic == AutomaticMail.GENERATED || automatic == AutomaticMail.BULK;
        return mayAsk && proposer.mayHandOnAWish(mail.subject(), own)
                ? new Proposal(List.of(), proposal.suggestions(), proposal.reasons())
                : Proposal.nothing(Proposal.Because.AUTOMATIC, automatic.name().toLowerCase(Locale.ROOT));
    }

    /** The kinds that a text asks for, by the subject lines that the company prescribes and by its words. */
    public KindProposer proposer() {
        return new KindProposer(
                operators.find().map(Operator::policy).map(PublishedPolicy::subjectLines).orElse(List.of()));
    }

    private static byte[] bytes(MailAttachment attachment) {
        try (InputStream in = attachment.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
