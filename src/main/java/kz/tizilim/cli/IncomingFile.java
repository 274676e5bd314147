package kz.tizilim.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import kz.tizilim.documents.ScanReader;
import kz.tizilim.exchange.Mail;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.intake.IncomingFiles;
import kz.tizilim.requests.intake.PaperWords;
import kz.tizilim.session.RegisterSession;
import picocli.CommandLine.Option;

/** Reads a file that came in as a request, with what it cannot say of itself: a mail names its sender and its day, a scan does not. */
final class IncomingFile {
    @Option(names = "--applicant", paramLabel = "NAME")
    private String applicant;

    @Option(names = "--received", paramLabel = "DATE[TTIME]", descriptionKey = "came")
    private String received;

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    /**
     * A file's bytes with what was read of it, before the register is opened.
     *
     * @param mail null for a file that is none
     * @param paper what was read of a file that is no mail; without words for a mail
     */
    record Words(Path file, Intake.IncomingPaper bytes, Mail mail, PaperWords paper) {}

    Words read(Path file) throws IOException {
        Intake.IncomingPaper bytes = IncomingFiles.read(file);
        // Read whole here, so that a broken file is told before anybody is asked for a passphrase.
        if (IncomingFiles.isMail(file)) {
            return new Words(file, bytes, MailReader.read(new ByteArrayInputStream(bytes.content())), new PaperWords("", List.of()));
        }
        try {
            return new Words(file, bytes, null, PaperWords.of(bytes, ScanReader.ofThisSystem()));
        } catch (PaperWords.UnreadPaper problem) {
            throw new CommandProblem(problem.why() == PaperWords.Unread.NOT_A_PDF ? "cli.problem.not-a-pdf" : "cli.problem.incoming", file.toString());
        }
    }

    Intake intake(Words words, RegisterSession session) {
        if (words.mail() != null) {
            return said(words.file(), session.mailIntake().read(words.mail(), words.bytes().content()));
        }
        if (applicant == null) {
            throw new CommandProblem("cli.problem.applicant", words.file().toString());
        }
        return said(words.file(), session.mailIntake().read(words.bytes(), words.paper().text(), List.of()));
    }

    /** The same intake with what the command says of it in place of what was read. */
    private Intake said(Path file, Intake read) {
        if (received == null && read.received() == null) {
            // A term runs from the day of receipt: it is never assumed.
            throw new CommandProblem("cli.problem.received", file.toString());
        }
        Applicant who = read.applicant();
        Applicant named = applicant == null
                ? who
                : new Applicant(applicant, who.email(), who.phone(), who.address(), who.relation(), who.paper());
        return new Intake(
                received == null ? read.received() : moment(received), read.channel(), read.subjectLine(), read.text(), read.language(),
                read.proposal(), kinds.isEmpty() ? read.kinds() : kinds, named, read.person(), read.papers(), read.messageId(), read.warnings(),
                read.earlier());
    }

    private static LocalDateTime moment(String written) {
        try {
            return written.contains("T") ? LocalDateTime.parse(written) : LocalDate.parse(written).atTime(LocalTime.NOON);
        } catch (DateTimeException e) {
            throw new CommandProblem("law.problem.date", written);
        }
    }
}
