package kz.tizilim.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tizilim.exchange.LetterHistory;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailAttachment;
import kz.tizilim.exchange.OutlookMessage;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.KazakhTime;
import kz.tizilim.text.Language;
import kz.tizilim.text.LanguageGuess;

/** Reads a mail as a request: who asks, what for, in which language, and who the person may be. The officer confirms it all. */
public final class MailIntake {
    private final OperatorRegister operators;
    private final PersonRegister persons;

    public MailIntake(OperatorRegister operators, PersonRegister persons) {
        this.operators = operators;
        this.persons = persons;
    }

    /**
     * The intake that a mail proposes. The time of receipt is Kazakhstan's; null where the mail tells none, so that the officer is asked.
     *
     * @param original the mail as it came, byte for byte; kept with the case
     */
    public Intake read(Mail mail, byte[] original) {
        LocalDateTime received = mail.received().map(date -> KazakhTime.at(date.toInstant())).orElse(null);
        String own = LetterHistory.of(mail.text()).own();
        Proposal proposal = proposer().propose(mail.subject(), own);
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
        Applicant applicant = new Applicant(name, address, null, null, Applicant.Relation.SELF, null);
        return new Intake(
                received, Channel.EMAIL, mail.subject(), mail.text(), language, proposal,
                proposal.kinds(), applicant, onlyPersonWith(address), papers);
    }

    /** The kinds that a text asks for, by the subject lines that the company prescribes and by its words. */
    public KindProposer proposer() {
        return new KindProposer(
                operators.find().map(Operator::policy).map(PublishedPolicy::subjectLines).orElse(List.of()));
    }

    private UUID onlyPersonWith(String address) {
        List<Person> known = persons.search(address, 5).stream()
                .filter(person -> person.emails().stream().anyMatch(address::equalsIgnoreCase))
                .toList();
        return known.size() == 1 ? known.get(0).id() : null;
    }

    private static byte[] bytes(MailAttachment attachment) {
        try (InputStream in = attachment.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
