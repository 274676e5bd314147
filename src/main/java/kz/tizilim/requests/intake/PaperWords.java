package kz.tizilim.requests.intake;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.ScanProblem;
import kz.tizilim.documents.ScanReader;
import kz.tizilim.documents.ScannedText;
import kz.tizilim.exchange.MailReader;
import kz.tizilim.exchange.MailWarning;
import kz.tizilim.requests.Intake;

/**
 * The words of a letter that came in otherwise than by mail, and what the officer must know of how they were read.
 *
 * @param text the words; where a scan's reader was unsure of one, a mark stands behind it
 * @param notes what could not be read, or was left out
 */
public record PaperWords(String text, List<MailWarning> notes) {
    public PaperWords {
        notes = List.copyOf(notes);
    }

    /** Why a paper gives no words. */
    public enum Unread {
        NOT_A_PDF,
        OTHER_KIND
    }

    /** A paper that gives no words, with the reason. */
    public static final class UnreadPaper extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Unread why;

        UnreadPaper(Unread why, Throwable cause) {
            super(why.name(), cause);
            this.why = why;
        }

        public Unread why() {
            return why;
        }
    }

    /**
     * Reads a text, a PDF, a scan or a photo.
     *
     * @throws UnreadPaper if it is none of them
     * @throws kz.tizilim.documents.ScanProblem if it is a picture and cannot be read here
     */
    public static PaperWords of(Intake.IncomingPaper paper, ScanReader scans) {
        if (ScanReader.isPicture(paper.mediaType())) {
            return scanned(scans.picture(paper.content()));
        }
        return switch (paper.mediaType()) {
            case "text/plain" -> new PaperWords(MailReader.readText(new ByteArrayInputStream(paper.content())).text(), List.of());
            case "application/pdf" -> pdf(paper.content(), scans);
            default -> throw new UnreadPaper(Unread.OTHER_KIND, null);
        };
    }

    /** The same; a paper that gives no words has none, and a note says why. */
    static PaperWords orUnread(Intake.IncomingPaper paper, ScanReader scans) {
        try {
            return of(paper, scans);
        } catch (UnreadPaper problem) {
            return new PaperWords("", List.of(new MailWarning("requests.paper.unread." + problem.why().name(), List.of(paper.name()))));
        } catch (ScanProblem problem) {
            return new PaperWords("", List.of(new MailWarning(problem.key(), problem.arguments()), new MailWarning("requests.paper.by-hand", List.of())));
        }
    }

    private static PaperWords pdf(byte[] content, ScanReader scans) {
        String words;
        try {
            words = PaperText.of(content);
        } catch (UncheckedIOException e) {
            throw new UnreadPaper(Unread.NOT_A_PDF, e);
        }
        return words.isBlank() ? scanned(scans.pdf(content)) : new PaperWords(words, List.of());
    }

    private static PaperWords scanned(ScannedText read) {
        List<MailWarning> notes = new ArrayList<>(List.of(new MailWarning("requests.paper.scanned", List.of())));
        if (read.words() == 0) {
            notes.add(new MailWarning("requests.paper.no-words", List.of()));
        }
        if (!read.unsure().isEmpty()) {
            notes.add(new MailWarning("requests.paper.unsure", List.of(read.unsure().size(), ScannedText.UNSURE)));
        }
        if (read.leftOut() > 0) {
            notes.add(new MailWarning("requests.paper.addresses", List.of(read.leftOut())));
        }
        if (read.unreadPages() > 0) {
            notes.add(new MailWarning("requests.paper.pages", List.of(read.unreadPages())));
        }
        return new PaperWords(read.text(), notes);
    }
}
