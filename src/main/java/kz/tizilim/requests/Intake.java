package kz.tizilim.requests;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.text.Language;

/**
 * What is registered when a request comes in.
 *
 * @param kinds codes of the kinds, as proposed and confirmed; not empty
 * @param papers the mail, its attachments, scans: kept sealed with the case
 */
public record Intake(
        LocalDateTime received,
        Channel channel,
        String subjectLine,
        String text,
        Language language,
        Proposal proposal,
        List<String> kinds,
        Applicant applicant,
        UUID person,
        List<IncomingPaper> papers) {

    /** A file that came with a request. */
    @SuppressWarnings("ArrayRecordComponent")
    public record IncomingPaper(String name, String mediaType, byte[] content) {}

    public Intake {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    /** The same intake for a person who was found. */
    public Intake of(UUID found) {
        return new Intake(received, channel, subjectLine, text, language, proposal, kinds, applicant, found, papers);
    }
}
