package kz.tizilim.requests;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.exchange.MailWarning;
import kz.tizilim.text.Language;

/**
 * What is registered when a request comes in.
 *
 * @param received when it came by the clocks of Kazakhstan; null where nothing tells it and the officer is asked
 * @param kinds codes of the kinds, as proposed and confirmed; empty while only suggestions are there
 * @param papers the mail, its attachments, scans: kept sealed with the case
 * @param messageId by which the mail is known again; empty for none
 * @param warnings what could not be read, or was read with doubt, each once
 * @param earlier the request that this mail repeats or reminds of; null for none
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
        List<IncomingPaper> papers,
        String messageId,
        List<MailWarning> warnings,
        EarlierRequest earlier) {

    /** A file that came with a request. */
    @SuppressWarnings("ArrayRecordComponent")
    public record IncomingPaper(String name, String mediaType, byte[] content) {}

    public Intake {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        papers = papers == null ? List.of() : List.copyOf(papers);
        messageId = messageId == null ? "" : messageId;
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** What comes in otherwise than by mail: nothing was strange in it. */
    public Intake(
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
        this(received, channel, subjectLine, text, language, proposal, kinds, applicant, person, papers, "", List.of(), null);
    }

    /** The likeliest kinds, from which the term is counted while none is chosen. */
    public List<String> suggestions() {
        return proposal == null ? List.of() : proposal.suggestions();
    }

    /** The same intake for a person who was found. */
    public Intake of(UUID found) {
        return new Intake(received, channel, subjectLine, text, language, proposal, kinds, applicant, found, papers, messageId, warnings, earlier);
    }
}
